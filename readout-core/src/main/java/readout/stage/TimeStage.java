/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.finding.Duration;
import readout.finding.When;
import readout.lexicon.TimeWords;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.stage.time.Durations;
import readout.stage.time.Times;

/**
 * When things were, and how long they took, as the words tell it: dates, weekdays, "last month",
 * "three days ago", "since 2015", "soon"; "about an hour".
 *
 * <p>What counts from the report ("on Monday", "next week", "Feb. 12" without a year) is counted
 * from the dateline's day, else from the day of publication, in the direction of the verb's tense.
 * Where there is no such day, or the words may mean two, the time stays and its dates are missing
 * for a reason. A part of a date that is not known is left out.
 */
public final class TimeStage implements Stage {
  private final TimeWords words = TimeWords.english();

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.DATELINE, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.TIMES, Layer.DURATIONS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    Times times = Times.of(words, reading);
    List<When> whens = new ArrayList<>();
    List<Duration> durations = new ArrayList<>();
    for (Sentence sentence : reading.get(Layer.SENTENCES)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      List<When> here = times.in(sentence);
      whens.addAll(here);
      durations.addAll(Durations.in(words, sentence, here));
    }
    return reading
        .with(Layer.TIMES, List.copyOf(whens))
        .with(Layer.DURATIONS, List.copyOf(durations));
  }
}
