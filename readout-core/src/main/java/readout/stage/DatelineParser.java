/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.document.PartialDate;
import readout.lexicon.Months;
import readout.lexicon.Table;
import readout.reading.Dateline;
import readout.text.Span;
import readout.text.Text;

/**
 * The shape of a dateline:
 *
 * <pre>
 * dateline = [places] [date] [agency] [date] mark
 * places   = PLACE {"/" PLACE} [", " Region]       WASHINGTON/MOSCOW   KABUL, Afghanistan
 * date     = [", "] (Month day | day Month) [", "] [year]      Feb. 12   5 May 2014
 * agency   = "(" name ")" | "/" name "/" | ", " name             (AP)   /TASS/   , IRNA
 * mark     = "--" | "—" | "–" | "-" | ":"                        a hyphen stands between spaces;
 *                                                               none is needed behind /TASS/
 * </pre>
 *
 * It is rather missed than seen where there is none. So it needs a sign besides the place: an
 * agency of {@code agencies.tsv}; or a date, with the place in capitals or a city of {@code
 * dateline-cities.tsv}, and then any agency in brackets; or a region; or it is one of those cities,
 * in capitals. Without agency and date, a sentence that begins with a capital must follow, so that
 * "WASHINGTON - style" is none, and a colon needs one of those cities before it.
 */
final class DatelineParser {
  /** Code points that a dateline may have. */
  static final int LONGEST = 160;

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*+";
  private static final String MIXED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String PLACE =
      MIXED + "(?: (?:of|de|es|da|do|la|al|el|au|" + MIXED + ")){0,3}";

  private static final Pattern PLACES = Pattern.compile(PLACE + "(?: ?/ ?" + PLACE + "){0,4}");
  private static final Pattern REGION = Pattern.compile(", (" + MIXED + "(?: " + MIXED + "){0,2})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Pattern DATE =
      Pattern.compile(
          "[,.]?\\s*(?:(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>\\p{L}{3,9})\\.?)"
              + "(?:st|nd|rd|th)?(?:,? (?<year>(?:18|19|20)\\d\\d))?(?!\\d)\\.?");
  private static final Pattern AGENCY =
      Pattern.compile(
          ",?\\s*\\((?<round>[^()\\n]{2,40})\\)"
              + "|[,.]?\\s*/(?<slashes>[^/\\n]{2,40})/\\.?"
              + "|,\\s*(?<comma>"
              + MIXED
              + ")(?=\\s*[-—–―])");
  private static final Pattern MARK =
      Pattern.compile("\\s*(?:--+|[—–―])|\\s+-(?=\\s|$)|\\s*:(?=\\s|$)");
  private static final Pattern SENTENCE =
      Pattern.compile("\\s*[\"'“”‘’«„(\\[]*(?:\\p{Lu}|\\d)|\\s*$");

  private final Set<String> agencies = new HashSet<>();
  private final Set<String> cities = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();

  DatelineParser() {
    for (Table.Row row : Table.load("lexicon/en/agencies.tsv").rows()) {
      agencies.add(row.get("name").toLowerCase(Locale.ROOT));
      row.list("other").forEach(name -> agencies.add(name.toLowerCase(Locale.ROOT)));
    }
    for (Table.Row row : Table.load("lexicon/en/dateline-cities.tsv").rows()) {
      cities.add(row.get("name").toLowerCase(Locale.ROOT));
    }
    for (Table.Row row : Table.load("lexicon/en/weekdays.tsv").rows()) {
      weekdays.add(row.get("name").toLowerCase(Locale.ROOT));
      row.list("short").forEach(name -> weekdays.add(name.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * @param line where a line begins, without white space at its ends
   */
  Optional<Dateline> parse(Text text, Span line) {
    return new Attempt(text, line).dateline();
  }

  /** One reading of one line, from left to right. */
  private final class Attempt {
    private final Text text;
    private final int begin;
    private final String words;
    private final Matcher matcher;
    private int at;
    private String places = "";
    private String region = "";
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private boolean known;
    private boolean slashes;
    private boolean colon;

    Attempt(Text text, Span line) {
      this.text = text;
      this.begin = line.start();
      this.words = text.words(line);
      this.matcher = WORD.matcher(words);
    }

    Optional<Dateline> dateline() {
      if (next(PLACES) && !startsWithMonth(matcher.group())) {
        places = matcher.group();
        at = matcher.end();
        region();
      }
      date();
      if (!agency()) {
        return Optional.empty();
      }
      date();
      return mark() && isOne()
          ? Optional.of(new Dateline(span(), placesAsWritten(), date, agency))
          : Optional.empty();
    }

    private boolean next(Pattern pattern) {
      return matcher.usePattern(pattern).region(at, words.length()).lookingAt();
    }

    private void region() {
      if (next(REGION)) {
        String found = matcher.group(1);
        if (!startsWithMonth(found) && !weekdays.contains(found.toLowerCase(Locale.ROOT))) {
          region = found;
          at = matcher.end();
        }
      }
    }

    private boolean startsWithMonth(String words) {
      return Months.english().number(words.split(" ")[0]).isPresent();
    }

    private void date() {
      if (date.isPresent() || !next(DATE)) {
        return;
      }
      String month = group("month").or(() -> group("month2")).orElse("");
      String day = group("day").or(() -> group("day2")).orElse("");
      date = dateOf(month, day, group("year"));
      at = date.isPresent() ? matcher.end() : at;
    }

    private Optional<String> group(String name) {
      @Nullable String found = matcher.group(name);
      return Optional.ofNullable(found);
    }

    /**
     * False where something else than an agency stands; one that is not known needs a date beside
     * it.
     */
    private boolean agency() {
      if (!next(AGENCY)) {
        return true;
      }
      slashes = group("slashes").isPresent();
      String name =
          group("round").or(() -> group("slashes")).or(() -> group("comma")).orElse("").strip();
      String lower = name.toLowerCase(Locale.ROOT);
      agency = Optional.of(name);
      at = matcher.end();
      known =
          agencies.contains(lower)
              || Stream.of(lower.split("\\s*[/,]\\s*")).anyMatch(agencies::contains);
      return known || group("round").isPresent();
    }

    private boolean mark() {
      if (slashes) {
        return true;
      }
      if (!next(MARK)) {
        return false;
      }
      colon = matcher.group().endsWith(":");
      at = matcher.end();
      return true;
    }

    private boolean isOne() {
      if (known) {
        return places.isEmpty() || !weekdays.contains(places.toLowerCase(Locale.ROOT));
      }
      if (places.isEmpty()) {
        return false;
      }
      boolean capitals = places.matches("(?:" + CAPITALS + "[ /]*)+") && places.length() > 2;
      boolean city =
          List.of(places.split(" ?/ ?")).stream()
              .allMatch(place -> cities.contains(place.toLowerCase(Locale.ROOT)));
      if (date.isPresent()) {
        boolean day = weekdays.contains(places.toLowerCase(Locale.ROOT));
        return !day && (capitals || city);
      }
      return agency.isEmpty()
          && capitals
          && (city || (!region.isEmpty() && !colon))
          && next(SENTENCE);
    }

    private Span span() {
      int from = text.toChar(begin);
      return new Span(begin, text.fromChar(from + at));
    }

    private List<String> placesAsWritten() {
      List<String> written = new ArrayList<>();
      if (!places.isEmpty()) {
        written.addAll(List.of(places.split(" ?/ ?")));
        int last = written.size() - 1;
        if (!region.isEmpty()) {
          written.set(last, written.get(last) + ", " + region);
        }
      }
      return written;
    }
  }

  private static Optional<PartialDate> dateOf(String month, String day, Optional<String> year) {
    OptionalInt number = Months.english().number(month);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    try {
      PartialDate date = PartialDate.ofMonthDay(number.getAsInt(), Integer.parseInt(day));
      return Optional.of(year.map(y -> date.withYear(Integer.parseInt(y))).orElse(date));
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }
}
