/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The words by which English tells times and durations: {@code time-units.tsv}, {@code
 * time-words.tsv}, {@code time-limits.tsv}, {@code time-numbers.tsv}, {@code time-anchors.tsv},
 * {@code duration-words.tsv}, {@code weekdays.tsv}. What each means is told in the files.
 * Immutable.
 */
public final class TimeWords {
  private static final class English {
    static final TimeWords TABLES = new TimeWords();
  }

  /** What a step of a unit is. */
  public enum Step {
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code means} of {@code time-words.tsv}. */
  public enum Meaning {
    DAY,
    VAGUE,
    PART,
    PHASE,
    SHIFT,
    LOOSE,
    PLAN,
    SEASON,
    ORDINAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code means} of {@code time-limits.tsv}. */
  public enum Limit {
    AT,
    SINCE,
    UNTIL,
    BEFORE,
    AFTER,
    WITHIN,
    OVER,
    BETWEEN,
    AGO,
    AHEAD,
    AWAY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code means} of {@code duration-words.tsv}. */
  public enum Around {
    APPROXIMATE,
    EXACT,
    TAKES,
    NOT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A unit of time.
   *
   * @param minutes its length, where it is fixed
   */
  public record Unit(Step step, OptionalDouble minutes, String row) {}

  /**
   * A word or phrase that was found.
   *
   * @param length number of tokens
   * @param value as its row tells; 0 where it tells none
   */
  public record Found<M>(M means, int length, int value, String row) {}

  private record Entry<M>(List<String> words, M means, int value, String row) {}

  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, List<Entry<Meaning>>> words = new HashMap<>();
  private final Map<String, List<Entry<Limit>>> before = new HashMap<>();
  private final Map<String, List<Entry<Limit>>> behind = new HashMap<>();
  private final Map<String, List<Entry<Around>>> aroundBefore = new HashMap<>();
  private final Map<String, List<Entry<Around>>> aroundBehind = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();

  private TimeWords() {
    for (Table.Row row : rows("time-units.tsv")) {
      String minutes = row.get("minutes");
      OptionalDouble length =
          minutes.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(Double.parseDouble(minutes));
      units.put(row.get("unit"), new Unit(row.get("step", Step.class), length, row.key()));
    }
    for (Table.Row row : rows("time-numbers.tsv")) {
      String value = row.get("value");
      numbers.put(row.get("word"), value.isEmpty() ? Double.NaN : Double.parseDouble(value));
    }
    for (Table.Row row : rows("weekdays.tsv")) {
      int day = Integer.parseInt(row.get("day"));
      weekdays.put(bare(row.get("name")), day);
      row.list("short").forEach(form -> weekdays.put(bare(form) + ".", day));
    }
    for (Table.Row row : rows("time-words.tsv")) {
      String value = row.get("value");
      int number = value.isEmpty() ? 0 : Integer.parseInt(value);
      add(words, row, row.get("means", Meaning.class), number);
    }
    for (Table.Row row : rows("time-limits.tsv")) {
      boolean first = row.get("place").equals("before");
      add(first ? before : behind, row, row.get("means", Limit.class), 0);
    }
    for (Table.Row row : rows("duration-words.tsv")) {
      boolean first = row.get("place").equals("before");
      add(first ? aroundBefore : aroundBehind, row, row.get("means", Around.class), 0);
    }
    for (Table.Row row : rows("time-anchors.tsv")) {
      anchors.put(row.get("noun"), row.key());
    }
  }

  private static List<Table.Row> rows(String file) {
    return Table.load("lexicon/en/" + file).rows();
  }

  private static <M> void add(Map<String, List<Entry<M>>> map, Table.Row row, M means, int value) {
    List<String> phrase = List.of(row.get("word").split(" "));
    List<Entry<M>> entries = map.computeIfAbsent(phrase.get(0), k -> new ArrayList<>());
    entries.add(new Entry<>(phrase, means, value, row.key()));
    entries.sort(Comparator.comparingInt(e -> -e.words().size()));
  }

  public static TimeWords english() {
    return English.TABLES;
  }

  /** The unit with this dictionary form. */
  public Optional<Unit> unit(String lemma) {
    return Optional.ofNullable(units.get(lemma));
  }

  /** The number, 1 for Monday, of a day of the week, written out or short with its full stop. */
  public OptionalInt weekday(String word) {
    Integer day = weekdays.get(bare(word));
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** What a number written as a word counts; not a number for "several". Empty for other words. */
  public OptionalDouble number(String word) {
    Double value = numbers.get(bare(word));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The row of a noun by which a text orders other happenings. */
  public Optional<String> anchor(String lemma) {
    return Optional.ofNullable(anchors.get(lemma));
  }

  /**
   * The longest phrase of this meaning that begins at a token.
   *
   * @param wordAt the token's word at an index, empty behind the last
   */
  public Optional<Found<Meaning>> word(IntFunction<String> wordAt, int at, Meaning meaning) {
    return find(words, wordAt, at, meaning);
  }

  /** The limit that begins at a token and stands before a time. */
  public Optional<Found<Limit>> limit(IntFunction<String> wordAt, int at) {
    return find(before, wordAt, at);
  }

  /** The limit that begins at a token and stands behind a time. */
  public Optional<Found<Limit>> limitBehind(IntFunction<String> wordAt, int at) {
    return find(behind, wordAt, at);
  }

  /** What begins at a token and says of the duration behind it how exact it is. */
  public Optional<Found<Around>> around(IntFunction<String> wordAt, int at, Around means) {
    return find(aroundBefore, wordAt, at, means);
  }

  /** The same behind a duration. */
  public Optional<Found<Around>> aroundBehind(IntFunction<String> wordAt, int at, Around means) {
    return find(aroundBehind, wordAt, at, means);
  }

  /** Longest phrases first, so the first that fits is the longest. */
  private static <M> Optional<Found<M>> find(
      Map<String, List<Entry<M>>> map, IntFunction<String> wordAt, int at) {
    return map.getOrDefault(bare(wordAt.apply(at)), List.of()).stream()
        .filter(e -> stands(e.words(), wordAt, at))
        .findFirst()
        .map(e -> new Found<>(e.means(), e.words().size(), e.value(), e.row()));
  }

  private static <M> Optional<Found<M>> find(
      Map<String, List<Entry<M>>> map, IntFunction<String> wordAt, int at, M means) {
    return map.getOrDefault(bare(wordAt.apply(at)), List.of()).stream()
        .filter(e -> e.means().equals(means) && stands(e.words(), wordAt, at))
        .findFirst()
        .map(e -> new Found<>(e.means(), e.words().size(), e.value(), e.row()));
  }

  private static boolean stands(List<String> phrase, IntFunction<String> wordAt, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(bare(wordAt.apply(at + i)))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
