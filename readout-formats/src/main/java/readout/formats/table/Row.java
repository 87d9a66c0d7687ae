/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Statement;
import readout.formats.Findings;
import readout.text.Extent;
import readout.text.Span;

/**
 * A finding on its way into a row, and how its parts are written in cells.
 *
 * <p>Lists are joined with {@code ;}. A member that has no such value is an empty member, so that
 * the lists of one row run in step; a {@code ;} within a member's own words is written {@code ,}.
 *
 * @param findings all that the reading holds: what ids mean
 */
record Row<F>(Findings findings, F finding) {
  static final String LIST = "a list, joined with \";\"";
  static final String PLACES = "code points of the text, start-end, the end not counted; " + LIST;

  /** Members in step with {@code members}. */
  static <T> String list(List<T> members, Function<? super T, String> each) {
    return members.stream()
        .map(each)
        .map(member -> member.replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  static String list(List<String> members) {
    return list(members, Function.identity());
  }

  String names(List<String> actors) {
    return list(actors, this::name);
  }

  String codes(List<String> actors) {
    return list(actors, id -> findings.actor(id).flatMap(a -> a.code().toOptional()).orElse(""));
  }

  /** The actor's name; its id where the record has no such actor. */
  String name(String actor) {
    return findings.actor(actor).map(Actor::name).orElse(actor);
  }

  /** The sources of the statement, joined with {@code &}; empty for the document's own voice. */
  String saidBy(Optional<String> accordingTo) {
    return accordingTo
        .flatMap(findings::statement)
        .map(Statement::sources)
        .orElse(List.of())
        .stream()
        .map(source -> name(source.actor()))
        .collect(Collectors.joining(" & "));
  }

  String words(Extent extent) {
    return findings.words(extent);
  }

  static String places(Extent extent) {
    return places(extent.spans());
  }

  static String places(List<Span> spans) {
    return list(spans, span -> span.start() + "-" + span.end());
  }

  /** Index of the sentence where it begins. */
  Value<Integer> sentence(Extent extent) {
    OptionalInt index =
        extent.isEmpty() ? OptionalInt.empty() : findings.sentenceAt(extent.start());
    return index.isPresent() ? Value.known(index.getAsInt()) : Value.missing("NO_SENTENCE");
  }

  /** That sentence whole, as it stands. */
  Value<String> sentenceText(Extent extent) {
    return sentence(extent) instanceof Value.Known<Integer> known
        ? Value.known(findings.text().words(findings.sentences().get(known.value()).span()))
        : Value.missing("NO_SENTENCE");
  }

  /** Without a decimal point where it is whole. */
  static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
