/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import readout.store.Database.Phrase;
import readout.store.Database.Wish;
import readout.store.Tables.Documents;
import readout.store.Tables.Findings;

/** A query as a condition on the rows of {@code finding}. */
final class Search {
  /** Keys that, of documents, hold where one of its findings fulfils them. */
  private static final Set<Query.Key> OF_FINDINGS =
      EnumSet.of(
          Query.Key.ACTOR,
          Query.Key.RECIPIENT,
          Query.Key.SAID_BY,
          Query.Key.TYPE,
          Query.Key.STATUS,
          Query.Key.VERDICT,
          Query.Key.ID);

  /** What is shown when no kind is named. */
  private static final List<String> USUAL =
      List.of(
          Kind.EVENT.stored(),
          Kind.STATEMENT.stored(),
          Kind.COMMITMENT.stored(),
          Kind.CONTACT.stored());

  private final Database database;

  Search(Database database) {
    this.database = database;
  }

  Condition condition(Query query) {
    boolean documents =
        query.of(Query.Key.KIND).stream().anyMatch(t -> t.values().contains(Kind.DOCUMENT.word()));
    return documents
        ? documents(query.terms())
        : kinds(query.of(Query.Key.KIND)).and(hold(query.terms()));
  }

  private Condition documents(List<Query.Term> terms) {
    List<Query.Term> own = terms.stream().filter(t -> !OF_FINDINGS.contains(t.key())).toList();
    List<Query.Term> within = terms.stream().filter(t -> OF_FINDINGS.contains(t.key())).toList();
    Condition condition = Findings.KIND.eq(Kind.DOCUMENT.stored()).and(hold(own));
    if (within.isEmpty()) {
      return condition;
    }
    return condition.and(
        Findings.DOCUMENT.in(
            select(Findings.DOCUMENT)
                .from(Findings.TABLE)
                .where(Findings.KIND.ne(Kind.DOCUMENT.stored()))
                .and(hold(within))));
  }

  private static Condition kinds(List<Query.Term> terms) {
    Condition condition =
        terms.stream().allMatch(Query.Term::negated)
            ? Findings.KIND.in(USUAL)
            : Findings.KIND.ne(Kind.DOCUMENT.stored());
    for (Query.Term term : terms) {
      List<String> kinds =
          term.values().stream().map(w -> Kind.named(w).orElseThrow().stored()).toList();
      condition =
          condition.and(term.negated() ? Findings.KIND.notIn(kinds) : Findings.KIND.in(kinds));
    }
    return condition;
  }

  /** All terms but those of the kind. */
  private Condition hold(List<Query.Term> terms) {
    Condition condition = live(terms);
    List<Wish> wishes = new ArrayList<>();
    for (Query.Term term : terms) {
      if (term.key() == Query.Key.KIND) {
        continue;
      }
      if (isIndexed(term.key())) {
        Wish wish = new Wish(term.values().stream().map(v -> phrase(term.key(), v)).toList());
        if (term.negated()) {
          condition = condition.andNot(database.all(List.of(wish)));
        } else {
          wishes.add(wish);
        }
      } else {
        Condition holds = plain(term);
        condition = term.negated() ? condition.andNot(holds) : condition.and(holds);
      }
    }
    return wishes.isEmpty() ? condition : condition.and(database.all(wishes));
  }

  /** What a person set aside is shown only where the query asks for it. */
  private static Condition live(List<Query.Term> terms) {
    boolean aside =
        terms.stream()
            .anyMatch(
                t ->
                    t.key() == Query.Key.VERDICT
                        && !t.negated()
                        && t.values().stream()
                            .anyMatch(
                                v -> List.of("rejected", "merged", "split", "any").contains(v)));
    return aside ? Findings.LIVE.in(1, 2) : Findings.LIVE.eq(1);
  }

  private static boolean isIndexed(Query.Key key) {
    return switch (key) {
      case ACTOR, RECIPIENT, SAID_BY, TYPE, STATUS, TEXT, PUBLISHER -> true;
      case KIND, AFTER, BEFORE, DOC, ID, VERDICT, ADDED_AFTER -> false;
    };
  }

  private static Phrase phrase(Query.Key key, String value) {
    boolean code = Folding.isCode(value);
    Terms.Field field =
        switch (key) {
          case ACTOR -> code ? Terms.Field.ACTOR_CODE : Terms.Field.ACTOR_NAME;
          case RECIPIENT -> code ? Terms.Field.RECIPIENT_CODE : Terms.Field.RECIPIENT_NAME;
          case SAID_BY -> code ? Terms.Field.SOURCE_CODE : Terms.Field.SOURCE_NAME;
          case TYPE -> Terms.Field.TYPE;
          case STATUS -> Terms.Field.STATUS;
          case PUBLISHER -> Terms.Field.PUBLISHER;
          default -> Terms.Field.WORDS;
        };
    return new Phrase(field, field.fold(value), key == Query.Key.TEXT && value.endsWith("*"));
  }

  private static Condition plain(Query.Term term) {
    return switch (term.key()) {
      case AFTER -> any(term, day -> Findings.DAY_TO.ge(day));
      case BEFORE -> any(term, day -> Findings.DAY_FROM.lt(day).and(Findings.DAY_FROM.ne("")));
      case ADDED_AFTER -> any(term, moment -> Findings.ADDED_AT.ge(moment));
      case ID -> Findings.ID.in(term.values());
      case VERDICT ->
          any(term, v -> v.equals("any") ? Findings.VERDICT.ne("none") : Findings.VERDICT.eq(v));
      case DOC ->
          Findings.DOCUMENT.in(
              select(Documents.KEY).from(Documents.TABLE).where(Documents.ID.in(term.values())));
      default -> noCondition();
    };
  }

  private interface Holds {
    Condition of(String value);
  }

  private static Condition any(Query.Term term, Holds holds) {
    return DSL.or(term.values().stream().map(holds::of).toList());
  }
}
