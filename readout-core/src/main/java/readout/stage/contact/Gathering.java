/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.stage.contact.Telling.Reference;

/**
 * Which tellings are of one contact. What points back ("the call", "their talks") and what names
 * the same people again goes to the contact told most, where kind, company, date and status allow
 * it; "a second call", another day, other people make one of their own.
 */
final class Gathering {
  /** Contacts that a later telling may still be of: the first, and so many of the latest. */
  private static final int MOST_OPEN = 48;

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

  void add(Telling telling, Circumstances around) {
    Optional<Draft> known = known(telling, around);
    if (known.isEmpty() && telling.reference() == Reference.PREDICATE) {
      return;
    }
    Draft draft = known.orElseGet(() -> begin(telling));
    draft.add(telling, around, cast);
    last = Optional.of(draft);
  }

  private Draft begin(Telling telling) {
    Draft draft = new Draft(telling.reference() == Reference.OTHER);
    if (telling.alluded() && telling.who().size() < 2) {
      spokenOf().ifPresent(d -> draft.borrow(d.who()));
    }
    all.add(draft);
    open.add(draft);
    if (open.size() > MOST_OPEN) {
      open.remove(1);
    }
    return draft;
  }

  /** The contact whose people "they" are. */
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
    if (!names && !points) {
      return Optional.empty();
    }
    return open.stream()
        .filter(d -> d.isOther() == (telling.reference() == Reference.OTHER) || points)
        .filter(d -> d.fits(telling, around) && !d.contradicts(telling, around))
        .filter(d -> cast.agree(d.who(), telling.who()))
        .filter(d -> points || d.who().size() > 1)
        .max(Comparator.comparingInt(d -> d.tellings().size()));
  }
}
