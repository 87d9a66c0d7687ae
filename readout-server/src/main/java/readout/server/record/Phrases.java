/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.text.Span;

/** The phrases in which a record is told to people. What is not known is said in words, too. */
public final class Phrases {
  private static final Pattern QUOTED = Pattern.compile("[\"“‘'«„].*[\"”’'»“]", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final int LONGEST_NAME = 60;

  private final CodedText coded;

  public Phrases(CodedText coded) {
    this.coded = coded;
  }

  static String oneLine(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ");
  }

  /** At most {@code longest} characters, cut between words where that is possible. */
  public static String cut(String words, int longest) {
    String line = oneLine(words);
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : longest - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  /** The reason of a missing value in words ("not stated"); empty where the value is known. */
  public static Optional<String> missing(JsonNode value) {
    if (value.has("missing")) {
      return Optional.of(value.path("missing").asText().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return value.isNull() || value.isMissingNode() ? Optional.of("not stated") : Optional.empty();
  }

  /** The value, or in words why it is not known. */
  public static String value(JsonNode value) {
    return missing(value).orElseGet(value::asText);
  }

  /** {@code author-voice}: "Author voice". */
  public static String label(String code) {
    String words = code.replace('-', ' ').replace('_', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "3 events", "1 event". */
  public static String count(long number, String one) {
    String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  /** "A, B and C". */
  public static String series(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** The actor's name; its id where the record has no such actor. */
  public String name(String actor) {
    return coded
        .actor(actor)
        .map(a -> a.path("name").asText(actor))
        .map(name -> cut(name, LONGEST_NAME))
        .orElse(actor);
  }

  /** Names of the actors whose ids stand in the field; {@code otherwise} where there is none. */
  public String names(JsonNode ids, String otherwise) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(name(id.asText())));
    return names.isEmpty() ? otherwise : series(names);
  }

  /** Those who vouch for a statement; one that is named in earlier lines is marked so. */
  public String sources(JsonNode statement) {
    JsonNode sources = statement.path("sources");
    if (sources.isEmpty()) {
      return statement.path("cue").isEmpty() ? "the document itself" : "no one named";
    }
    List<String> names = new ArrayList<>();
    sources.forEach(
        s ->
            names.add(
                name(s.path("actor").asText())
                    + (s.path("span").isArray() ? "" : " (named earlier)")));
    return series(names);
  }

  /** From the outermost voice to the statement's own: "TASS ← an aide". */
  public String chain(JsonNode statement) {
    List<JsonNode> inward = new ArrayList<>(coded.chain(statement));
    Collections.reverse(inward);
    return Stream.concat(inward.stream(), Stream.of(statement))
        .map(this::sources)
        .collect(Collectors.joining(" ← "));
  }

  /** Whose word it is: the chain of the statement with this id, or the document's own. */
  public String voice(JsonNode accordingTo) {
    return coded.finding(accordingTo.asText("")).map(this::chain).orElse("the document itself");
  }

  /** "“on Monday” (2022-02-14)", "2022-02-12 (day of the dateline)", "not stated". */
  public String when(JsonNode when) {
    Optional<String> missing = missing(when);
    if (missing.isPresent()) {
      return missing.get();
    }
    List<Span> spans = coded.spans(when.path("span"));
    String dates = dates(when);
    if (spans.isEmpty()) {
      return dates
          + (when.path("basis").asText().equals("dateline") ? " (day of the dateline)" : "");
    }
    return quoted(spans) + (dates.isEmpty() ? "" : " (" + dates + ")");
  }

  /** The dates alone, "2022-02-12" or "2022-02-12 to 2022-02-14"; empty where none is known. */
  public static String dates(JsonNode when) {
    Optional<String> from = date(when.path("from"));
    Optional<String> to = date(when.path("to"));
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    if (from.equals(to)) {
      return from.orElseThrow();
    }
    if (from.isEmpty()) {
      return "by " + to.orElseThrow();
    }
    return Stream.of(from.map(d -> "from " + d), to.map(d -> "to " + d))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> date(JsonNode date) {
    return date.isTextual() ? Optional.of(date.asText()) : Optional.empty();
  }

  /** The words there in quotation marks, unless they bring their own. */
  public String quoted(List<Span> spans) {
    String words = cut(coded.words(spans), 240);
    return words.isEmpty() || QUOTED.matcher(words).matches() ? words : "“" + words + "”";
  }

  /** "about 60 minutes". */
  public static String minutes(JsonNode lasted) {
    double minutes = lasted.path("value").asDouble();
    String number = minutes == Math.rint(minutes) ? "" + (long) minutes : "" + minutes;
    return (lasted.path("approximate").asBoolean() ? "about " : "")
        + number
        + (minutes == 1 ? " minute" : " minutes");
  }
}
