/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.stage.Reader;
import readout.stage.Stage;
import readout.text.Extent;
import readout.text.Span;

/** A reader without an engine: it knows one sentence pattern, "X said that Y." */
final class TinyReader implements Stage {
  /** A text that takes a minute. */
  static final String SLEEPS = "zzz";

  /** What its traces name as the file of the row that decided. */
  static final String ROW_FILE = "tiny.tsv";

  private static final Pattern SAID = Pattern.compile("(\\w+(?: \\d+)?) (said) (that [^.]*)\\.");

  static Reader create() {
    return Reader.of(List.of(new TinyReader()));
  }

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(
        Layer.DATELINE, Layer.SENTENCES, Layer.QUOTATIONS, Layer.ACTORS, Layer.STATEMENTS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    String text = reading.document().text().toString();
    if (text.equals(SLEEPS)) {
      Thread.sleep(60_000);
    }
    List<Actor> actors = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (MatchResult said : SAID.matcher(text).results().toList()) {
      Extent source = extent(reading, said, 1);
      Actor actor = actor("a" + (actors.size() + 1), said.group(1), source);
      actors.add(actor);
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              List.of(new Statement.Source(actor.id(), source)),
              extent(reading, said, 2),
              "say",
              CueType.COMMUNICATION,
              Factivity.NEUTRAL,
              extent(reading, said, 3),
              Statement.Form.INDIRECT,
              List.of(),
              Optional.empty(),
              0.9,
              new Trace("tiny", "that-clause", ROW_FILE + "#say")));
    }
    return reading
        .with(Layer.DATELINE, Value.missing("NOT_STATED"))
        .with(Layer.SENTENCES, List.<Sentence>of())
        .with(Layer.QUOTATIONS, List.of())
        .with(Layer.ACTORS, actors)
        .with(Layer.STATEMENTS, statements);
  }

  private static Actor actor(String id, String name, Extent mention) {
    return new Actor(
        id,
        name,
        Actor.Kind.GROUP,
        Value.missing("NOT_STATED"),
        List.of(),
        Value.missing("NOT_STATED"),
        Value.missing("NOT_STATED"),
        mention.spans(),
        Actor.Via.TEXT);
  }

  private static Extent extent(Reading reading, MatchResult found, int group) {
    Span span = reading.document().text().fromChars(found.start(group), found.end(group));
    return Extent.of(span);
  }
}
