/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import readout.document.PartialDate;
import readout.lexicon.Ontology;
import readout.lexicon.PloverType;
import readout.text.Nearest;

/** Reads the grammar that {@link Query} describes, from left to right. */
final class QueryParser {
  static final List<String> VERDICTS =
      List.of("none", "accepted", "rejected", "edited", "merged", "split", "any");

  private final String text;
  private int at;

  QueryParser(String text) {
    this.text = text;
  }

  List<Query.Term> terms() throws QueryException {
    List<Query.Term> terms = new ArrayList<>();
    for (skipSpace(); at < text.length(); skipSpace()) {
      terms.add(term());
    }
    documentsStandAlone(terms);
    return terms;
  }

  private Query.Term term() throws QueryException {
    boolean negated = text.charAt(at) == '-';
    if (negated) {
      at++;
    }
    Query.Key key = key();
    List<String> values = new ArrayList<>();
    do {
      if (!values.isEmpty()) {
        at++; // the comma
      }
      int start = at;
      values.add(checked(key, value(key), start));
    } while (at < text.length() && text.charAt(at) == ',');
    if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      throw new QueryException("a space is missing behind a value", at);
    }
    return new Query.Term(key, values, negated);
  }

  private Query.Key key() throws QueryException {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != ':') {
      return Query.Key.TEXT;
    }
    String word = text.substring(at, end);
    Optional<Query.Key> key = Query.Key.named(word);
    if (key.isEmpty()) {
      throw new QueryException(
          "unknown key \"%s\"%s Keys are %s; put words with a colon in quotation marks"
              .formatted(
                  word, meant(word, Query.Key.words(), ":"), String.join(", ", Query.Key.words())),
          at);
    }
    at = end + 1;
    return key.get();
  }

  private String value(Query.Key key) throws QueryException {
    int start = at;
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted(start);
    }
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && ",\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw new QueryException(
          "%s: has no value - write %s, or %s:\"several words\""
              .formatted(key.word(), example(key), key.word()),
          start);
    }
    return text.substring(start, at);
  }

  private String quoted(int start) throws QueryException {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return value.toString();
      }
      if (c == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    throw new QueryException("this quotation mark is never closed", start);
  }

  private String checked(Query.Key key, String value, int position) throws QueryException {
    return switch (key) {
      case ACTOR, RECIPIENT, SAID_BY, TEXT, PUBLISHER -> {
        if (Folding.words(value).isEmpty()) {
          throw new QueryException(
              "%s:\"%s\" holds no letter and no digit".formatted(key.word(), value), position);
        }
        yield value;
      }
      case TYPE -> oneOf(key, value, types(), position);
      case STATUS -> oneOf(key, value, statuses(), position);
      case VERDICT -> oneOf(key, value, VERDICTS, position);
      case KIND -> kind(value, position);
      case AFTER, BEFORE -> day(key, value, position);
      case ADDED_AFTER -> Moment.parse(value, () -> wrongDay(key, value, position));
      case DOC, ID -> value;
    };
  }

  private static String kind(String value, int position) throws QueryException {
    Optional<Kind> kind = Kind.named(value.toLowerCase(Locale.ROOT));
    List<String> words = java.util.Arrays.stream(Kind.values()).map(Kind::word).toList();
    return kind.isPresent() ? kind.get().word() : oneOf(Query.Key.KIND, value, words, position);
  }

  private static String oneOf(Query.Key key, String value, Collection<String> valid, int position)
      throws QueryException {
    for (String word : valid) {
      if (word.equalsIgnoreCase(value)) {
        return word;
      }
    }
    throw new QueryException(
        "there is no %s \"%s\"%s There are %s"
            .formatted(key.word(), value, meant(value, valid, ""), String.join(", ", valid)),
        position);
  }

  private static String meant(String word, Collection<String> valid, String after) {
    boolean upper = valid.stream().anyMatch(v -> v.equals(word.toUpperCase(Locale.ROOT)));
    return Nearest.to(upper ? word.toUpperCase(Locale.ROOT) : word, valid)
        .map(near -> " - did you mean " + near + after + "?")
        .orElse(".");
  }

  private static String day(Query.Key key, String value, int position) throws QueryException {
    Optional<String> day =
        PartialDate.parse(value).flatMap(Days::first).map(java.time.LocalDate::toString);
    if (day.isEmpty()) {
      throw wrongDay(key, value, position);
    }
    return day.get();
  }

  private static QueryException wrongDay(Query.Key key, String value, int position) {
    return new QueryException(
        "%s:%s is no day - write %s".formatted(key.word(), value, example(key)), position);
  }

  private static String example(Query.Key key) {
    return switch (key) {
      case ACTOR -> "actor:RUS";
      case RECIPIENT -> "recipient:UKR";
      case SAID_BY -> "said-by:\"Kremlin\"";
      case TYPE -> "type:THREATEN";
      case STATUS -> "status:planned";
      case KIND -> "kind:events";
      case AFTER -> "after:2022-01-31, after:2022-01 or after:2022";
      case BEFORE -> "before:2022-01-31, before:2022-01 or before:2022";
      case TEXT -> "text:sanctions";
      case PUBLISHER -> "publisher:Reuters";
      case DOC -> "doc:ID";
      case ID -> "id:ID";
      case VERDICT -> "verdict:accepted";
      case ADDED_AFTER -> "added-after:2022-01-31 or added-after:2022-01-31T10:00:00Z";
    };
  }

  private static Collection<String> types() {
    TreeSet<String> types = new TreeSet<>();
    Ontology.standard().ploverTypes().stream().map(PloverType::type).forEach(types::add);
    for (Kind kind : Kind.values()) {
      types.addAll(kind.types());
    }
    return types;
  }

  private static Collection<String> statuses() {
    TreeSet<String> statuses = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      statuses.addAll(kind.statuses());
    }
    return statuses;
  }

  private void documentsStandAlone(List<Query.Term> terms) throws QueryException {
    for (Query.Term term : terms) {
      boolean documents =
          term.key() == Query.Key.KIND && term.values().contains(Kind.DOCUMENT.word());
      if (documents && (term.negated() || term.values().size() > 1)) {
        throw new QueryException(
            "kind:documents stands alone - ask for the other kinds in a query of their own",
            Math.max(0, text.indexOf(Kind.DOCUMENT.word())));
      }
    }
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
