/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readout.finding.Duration;
import readout.finding.When;
import readout.lexicon.TimeWords;
import readout.lexicon.TimeWords.Around;
import readout.lexicon.TimeWords.Found;
import readout.lexicon.TimeWords.Unit;
import readout.reading.Sentence;

/**
 * How long something took: "about an hour", "two and a half hours", "half an hour", "1 hour and 50
 * minutes", "a 90-minute call", "hour-long". What tells when ("three days ago"), how often ("ninety
 * miles an hour") or how old is none.
 */
public final class Durations {
  private static final int LONGEST_PHRASE = 3;
  private static final int DAY = 24 * 60;

  private final Line line;
  private final List<When> times;

  private Durations(Line line, List<When> times) {
    this.line = line;
    this.times = times;
  }

  /**
   * @param times those of the sentence; their words are no durations
   */
  public static List<Duration> in(TimeWords words, Sentence sentence, List<When> times) {
    return new Durations(new Line(sentence, words), times).all();
  }

  /** Some units and the words that count them. */
  private record Length(int from, int to, double minutes, boolean bare) {}

  private List<Duration> all() {
    List<Duration> found = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      Optional<Length> length = length(at);
      if (length.isPresent() && isDuration(length.get())) {
        found.add(duration(length.get()));
        at = length.get().to() - 1;
      }
    }
    return found;
  }

  private Optional<Length> length(int at) {
    return half(at)
        .or(() -> quarters(at))
        .or(() -> hyphened(at))
        .or(() -> unitLong(at))
        .or(() -> counted(at));
  }

  /** "half an hour". */
  private Optional<Length> half(int at) {
    boolean half = line.is(at, "half") && (line.is(at + 1, "an") || line.is(at + 1, "a"));
    return half ? unit(at + 2).map(u -> new Length(at, at + 3, u / 2, false)) : Optional.empty();
  }

  /** "a quarter of an hour", "three quarters of an hour". */
  private Optional<Length> quarters(int at) {
    boolean quarter = line.has(at + 4) && line.token(at + 1).lemma().equals("quarter");
    boolean ofOne =
        quarter && line.is(at + 2, "of") && (line.is(at + 3, "an") || line.is(at + 3, "a"));
    OptionalDouble number = ofOne ? line.number(at) : OptionalDouble.empty();
    return number.isPresent() && !Double.isNaN(number.getAsDouble())
        ? unit(at + 4).map(u -> new Length(at, at + 5, number.getAsDouble() * u / 4, false))
        : Optional.empty();
  }

  /** "90-minute", "three-day-long". */
  private Optional<Length> hyphened(int at) {
    OptionalDouble number = line.isHyphen(at + 1) ? line.number(at) : OptionalDouble.empty();
    if (number.isEmpty() || Double.isNaN(number.getAsDouble()) || number.getAsDouble() == 0) {
      return Optional.empty();
    }
    boolean isLong = line.isHyphen(at + 3) && line.is(at + 4, "long");
    boolean old = line.isHyphen(at + 3) && !isLong;
    return old
        ? Optional.empty()
        : unit(at + 2)
            .map(u -> new Length(at, isLong ? at + 5 : at + 3, number.getAsDouble() * u, false));
  }

  /** "hour-long". */
  private Optional<Length> unitLong(int at) {
    boolean isLong = line.isHyphen(at + 1) && line.is(at + 2, "long");
    Optional<Length> apart =
        isLong ? unit(at).map(u -> new Length(at, at + 3, u, false)) : Optional.empty();
    String word = line.lower(at);
    int cut = word.length() - "long".length();
    boolean together = cut > 0 && word.endsWith("long");
    String start = together ? word.substring(0, cut).replaceFirst("-$", "") : "";
    return apart.or(
        () -> minutes(line.words().unit(start)).map(u -> new Length(at, at + 1, u, false)));
  }

  /** "two and a half hours", "an hour and a half", "1 hour and 50 minutes", "50 minutes". */
  private Optional<Length> counted(int at) {
    OptionalDouble number = line.number(at);
    boolean halves = number.isPresent() && isAndAHalf(at + 1);
    Optional<Length> whole =
        halves
            ? unit(at + 4).map(u -> new Length(at, at + 5, (number.getAsDouble() + 0.5) * u, false))
            : Counted.at(line, at)
                .filter(c -> !Double.isNaN(c.value()))
                .flatMap(
                    c -> minutes(Optional.of(c.unit())).map(u -> counted(c, u, c.value() * u)));
    return whole.map(this::more);
  }

  private Length counted(Counted c, double unit, double minutes) {
    boolean article = line.is(c.from(), "a") || line.is(c.from(), "an");
    boolean half = isAndAHalf(c.to());
    return new Length(
        c.from(),
        half ? c.to() + 3 : c.to(),
        half ? minutes + unit / 2 : minutes,
        article && !half);
  }

  private boolean isAndAHalf(int at) {
    return line.is(at, "and") && line.is(at + 1, "a") && line.is(at + 2, "half");
  }

  /** A second, smaller unit behind it. */
  private Length more(Length first) {
    int at = line.is(first.to(), "and") || line.is(first.to(), ",") ? first.to() + 1 : first.to();
    return Counted.at(line, at)
        .filter(c -> !Double.isNaN(c.value()))
        .filter(c -> c.unit().minutes().isPresent() && c.value() > 1)
        .filter(c -> c.value() * c.unit().minutes().getAsDouble() < first.minutes())
        .map(
            c ->
                new Length(
                    first.from(),
                    c.to(),
                    first.minutes() + c.value() * c.unit().minutes().getAsDouble(),
                    false))
        .orElse(first);
  }

  private Optional<Double> unit(int at) {
    return line.has(at) ? minutes(line.words().unit(line.token(at).lemma())) : Optional.empty();
  }

  private static Optional<Double> minutes(Optional<Unit> unit) {
    return unit.filter(u -> u.minutes().isPresent()).map(u -> u.minutes().getAsDouble());
  }

  /** Whether time passed in it: a bare "a day" and longer units need a word that says so. */
  private boolean isDuration(Length length) {
    Optional<Found<Around>> approximate =
        before(length.from(), Around.APPROXIMATE).or(() -> before(length.from(), Around.EXACT));
    int from = length.from() - approximate.map(Found::length).orElse(0);
    boolean told =
        times.stream().anyMatch(t -> t.extent().overlaps(line.extent(length.from(), length.to())));
    boolean not =
        before(from, Around.NOT).isPresent()
            || line.words().aroundBehind(line::lower, length.to(), Around.NOT).isPresent()
            || line.is(length.to(), "-");
    if (told || not) {
      return false;
    }
    boolean takes = takes(from) || approximate.isPresent() || line.is(length.to(), "of");
    boolean compound = line.isHyphen(length.from() + 1) || length.to() == length.from() + 1;
    boolean shortUnit = length.minutes() < DAY && !length.bare();
    return takes || compound || shortUnit;
  }

  private boolean takes(int at) {
    boolean word = before(at, Around.TAKES).isPresent();
    return word
        || line.has(at - 1)
            && line.words()
                .around(i -> i == 0 ? line.token(at - 1).lemma() : "", 0, Around.TAKES)
                .isPresent();
  }

  private Optional<Found<Around>> before(int at, Around means) {
    for (int size = LONGEST_PHRASE; size > 0; size--) {
      int wanted = size;
      Optional<Found<Around>> found =
          line.words().around(line::lower, at - size, means).filter(f -> f.length() == wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Duration duration(Length length) {
    Optional<Found<Around>> before = before(length.from(), Around.APPROXIMATE);
    Optional<Found<Around>> exact = before(length.from(), Around.EXACT);
    Optional<Found<Around>> behind =
        line.words().aroundBehind(line::lower, length.to(), Around.APPROXIMATE);
    int from = length.from() - before.or(() -> exact).map(Found::length).orElse(0);
    int to = length.to() + behind.map(Found::length).orElse(0);
    return new Duration(
        length.minutes(), before.isPresent() || behind.isPresent(), line.extent(from, to));
  }
}
