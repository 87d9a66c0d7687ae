/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Contact.Kind;
import readout.stage.contact.Telling.Reference;

/**
 * Which tellings are of one contact. What points back ("the call", "their talks") and what names
 * the same people again goes to the contact told most, where kind, company, date and status allow
 * it; "a second call", another day, other people make one of their own.
 */
final class Gathering {
  /** Contacts that a later telling may still be of: the first, and so many of the latest. */
  private static final int MOST_OPEN = 48;

  /** How many sentences behind a contact "another one" still is one of its kind. */
  private static final int LATER = 8;

  private final Cast cast;
  private final List<Draft> all = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();
  private Optional<Draft> last = Optional.empty();

  Gathering(Cast cast) {
    this.cast = cast;
  }

  List<Draft> drafts() {
    return all;
  }

  void add(Telling told, Circumstances around) {
    Telling telling = inKind(told);
    Optional<Draft> known = known(telling, around);
    if (known.isEmpty() && telling.reference() == Reference.PREDICATE) {
      return;
    }
    Draft draft = known.orElseGet(() -> begin(telling));
    draft.add(telling, around, cast);
    last = Optional.of(draft);
  }

  /**
   * What is told in open words right behind a contact of one of those who take part, or without its
   * noun, was as that one was: "he talked with the queen as well", "an earlier one".
   */
  private Telling inKind(Telling told) {
    boolean open =
        told.general() && told.kind() != Kind.MEETING && told.reference() != Reference.PREDICATE;
    if (open && told.again() && told.alluded()) {
      return spokenOf(told).map(d -> told.withKind(d.kind())).orElse(told);
    }
    return last.filter(d -> open && d.kind() != Kind.CONTACT && isNear(d, told))
        .filter(d -> isEllipsis(told) || told.isHeld() && d.kind() == Kind.CALL)
        .filter(d -> isEllipsis(told) || told.who().stream().anyMatch(d.who()::contains))
        .map(d -> told.withKind(d.kind()))
        .orElse(told);
  }

  private static boolean isEllipsis(Telling telling) {
    return telling.trace().rule().equals("ellipsis");
  }

  private static boolean isNear(Draft draft, Telling telling) {
    int before = draft.tellings().get(draft.tellings().size() - 1).sentence();
    return telling.sentence() - before <= (isEllipsis(telling) ? LATER : 1);
  }

  private Draft begin(Telling telling) {
    Draft draft = new Draft(telling.reference() == Reference.OTHER);
    if (telling.alluded() && telling.who().size() < 2) {
      spokenOf(telling).ifPresent(d -> draft.borrow(lent(d.who(), telling)));
    } else if (telling.reference() == Reference.OTHER && telling.who().size() == 1) {
      // "a second call with the king": with the one who called him before
      open.stream()
          .filter(d -> d.who().size() == 2 && d.who().containsAll(telling.who()))
          .reduce((one, later) -> later)
          .ifPresent(d -> draft.borrow(d.who()));
    }
    all.add(draft);
    open.add(draft);
    if (open.size() > MOST_OPEN) {
      open.remove(1);
    }
    return draft;
  }

  /** All of them; where one is named apart, the one who met the others too. */
  private static Set<String> lent(Set<String> before, Telling telling) {
    boolean apart = isEllipsis(telling) && !telling.who().isEmpty();
    return apart ? Set.of(before.iterator().next()) : before;
  }

  /** The contact whose people "they" are; those who meet again are those of whom all is told. */
  private Optional<Draft> spokenOf(Telling telling) {
    Optional<Draft> main =
        open.stream()
            .filter(d -> telling.again() && d.who().size() > 1)
            .max(Comparator.comparingInt(d -> d.tellings().size()));
    return main.isPresent() ? main : spokenOf();
  }

  private Optional<Draft> spokenOf() {
    return last.filter(d -> d.who().size() > 1)
        .or(() -> open.stream().filter(d -> d.who().size() > 1).findFirst());
  }

  private Optional<Draft> known(Telling telling, Circumstances around) {
    if (telling.reference() == Reference.PREDICATE) {
      return last;
    }
    boolean names = telling.who().size() > 1 || telling.alluded();
    boolean points = telling.reference() == Reference.DEFINITE;
    if (isEllipsis(telling)) {
      return open.stream()
          .filter(
              d ->
                  !telling.who().isEmpty()
                      && d.when().isEmpty()
                      && last.filter(d::equals).isEmpty())
          .filter(d -> d.fits(telling, around) && !d.contradicts(telling, around))
          .filter(d -> d.who().size() > 1 && cast.agree(d.who(), telling.who()))
          .findFirst();
    }
    if (!names && !points) {
      return Optional.empty();
    }
    Optional<Draft> just =
        last.filter(d -> points && telling.who().isEmpty() && telling.general())
            .filter(d -> isNear(d, telling) && d.isCall())
            .filter(d -> d.fits(telling, around) && !d.contradicts(telling, around));
    if (just.isPresent()) {
      return just;
    }
    return open.stream()
        .filter(d -> d.isOther() == (telling.reference() == Reference.OTHER) || points)
        .filter(d -> d.fits(telling, around) && !d.contradicts(telling, around))
        .filter(d -> points || !d.who().isEmpty() || !d.tellings().get(0).again())
        .filter(d -> cast.agree(d.who(), telling.who()))
        .filter(
            d -> points || d.who().size() > 1 || last.equals(Optional.of(d)) && isNear(d, telling))
        .filter(d -> !isApart(d, telling))
        .max(Comparator.comparingInt(d -> d.tellings().size()));
  }

  /** A call of two is another than one of these two and more. */
  private static boolean isApart(Draft draft, Telling telling) {
    return telling.kind() == Kind.CALL && telling.who().size() == 2 && draft.who().size() > 2;
  }
}
