/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of a store.
 *
 * <pre>
 * actor:RUS recipient:UKR type:THREATEN after:2022-01-01 said-by:"Kremlin" text:"security guarantees"
 * </pre>
 *
 * <p>A query is any number of terms, and a finding is shown when all of them hold. An empty query
 * shows everything.
 *
 * <pre>
 * query  = { term }
 * term   = [ "-" ] [ key ":" ] value { "," value }     "-": the term must not hold
 * value  = word | '"' any characters, with \" and \\ '"'
 * </pre>
 *
 * A word ends at white space, a comma or a quotation mark. Values that commas join are
 * alternatives: one of them is enough. A value without a key is a {@code text:}.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>holds where</th></tr>
 * <tr><td>{@code actor:}</td><td>they act, speak, would have to act, or take part</td></tr>
 * <tr><td>{@code recipient:}</td><td>they are acted on, spoken to, owed something, or take part</td></tr>
 * <tr><td>{@code said-by:}</td><td>they vouch for it, or pass it on</td></tr>
 * <tr><td>{@code type:}</td><td>PLOVER type of an event, kind of commitment, contact or cue</td></tr>
 * <tr><td>{@code status:}</td><td>asserted, planned, denied …; form of a statement</td></tr>
 * <tr><td>{@code kind:}</td><td>events, statements, commitments, contacts, agreements, claims,
 * author-voice, documents; without it the first four</td></tr>
 * <tr><td>{@code after:}</td><td>it may have been on this day or later</td></tr>
 * <tr><td>{@code before:}</td><td>it may have been before this day</td></tr>
 * <tr><td>{@code text:}</td><td>these words stand, one after the other, in the sentences that tell
 * it; in the title or text of a document. {@code sanction*}: words that begin so</td></tr>
 * <tr><td>{@code publisher:}</td><td>the document's publisher has these words in its name</td></tr>
 * <tr><td>{@code doc:}</td><td>the document has exactly this id</td></tr>
 * <tr><td>{@code id:}</td><td>the finding has exactly this id</td></tr>
 * <tr><td>{@code verdict:}</td><td>what people decided: none, accepted, rejected, edited, merged,
 * split, any. What was rejected, merged into another or split is shown only if asked for</td></tr>
 * <tr><td>{@code added-after:}</td><td>it first stood in the store on this day or later, or at this
 * moment or later ({@code 2022-02-12T10:00:00Z})</td></tr>
 * </table>
 *
 * <p>Actors and sources: a value all in capitals ({@code RUS}, {@code UKRGOV}, {@code NATO}) is a
 * code: an actor's country or whole code, or a word of the name that is written so. Any other value
 * is words of the name, whatever their case and accents.
 *
 * <p>A finding's day is the one that the text tells; where it tells none, the day of the report. A
 * finding without either is found by neither {@code after:} nor {@code before:}. Days are {@code
 * 2022-02-12}, {@code 2022-02} or {@code 2022}, the latter two standing for their first day.
 *
 * <p>{@code kind:documents} stands alone; {@code actor:}, {@code recipient:}, {@code said-by:},
 * {@code type:}, {@code status:}, {@code verdict:} and {@code id:} then show documents with at
 * least one finding in which all of those hold.
 *
 * @param text as it was written
 */
public record Query(String text, List<Term> terms) {
  public Query {
    terms = List.copyOf(terms);
  }

  /** A query that shows everything. */
  public static final Query ALL = new Query("", List.of());

  /** What a term speaks of. */
  public enum Key {
    ACTOR,
    RECIPIENT,
    SAID_BY,
    TYPE,
    STATUS,
    KIND,
    AFTER,
    BEFORE,
    TEXT,
    PUBLISHER,
    DOC,
    ID,
    VERDICT,
    ADDED_AFTER;

    /** As it is written in a query. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Key> named(String word) {
      return Arrays.stream(values())
          .filter(key -> key.word().equals(word.toLowerCase(Locale.ROOT)))
          .findFirst();
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Key::word).toList();
    }
  }

  /**
   * One condition.
   *
   * @param values one of them is enough
   * @param negated whether it must not hold
   */
  public record Term(Key key, List<String> values, boolean negated) {
    public Term {
      values = List.copyOf(values);
    }
  }

  /**
   * Reads a query.
   *
   * @throws QueryException at the first thing that cannot be meant; the message names the place and
   *     the nearest key or value that there is
   */
  public static Query parse(String text) throws QueryException {
    return new Query(text, new QueryParser(text).terms());
  }

  /** The terms of this key. */
  List<Term> of(Key key) {
    return terms.stream().filter(term -> term.key() == key).toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
