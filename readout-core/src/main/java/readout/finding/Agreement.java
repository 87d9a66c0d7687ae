/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import readout.document.Value;
import readout.text.Extent;

/**
 * A treaty, deal, ceasefire or format that the text speaks of as standing, and what is said of its
 * keeping.
 *
 * @param name its name or the words that stand for it: "the Minsk agreements"
 * @param year of its making, where the text tells it
 * @param parties ids of those bound by it, where the text tells them
 * @param extent all places where it is named
 */
public record Agreement(
    String id,
    String name,
    OptionalInt year,
    List<String> parties,
    Extent extent,
    List<Said> said,
    Trace trace)
    implements Finding {
  public Agreement {
    parties = List.copyOf(parties);
    said = List.copyOf(said);
  }

  public enum Keeping {
    KEPT,
    BROKEN,
    NOT_ENFORCED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One telling of how it is kept.
   *
   * @param of id of the one who is said to keep or break it
   * @param accordingTo id of the statement that carries it; empty when the document vouches itself
   */
  public record Said(Keeping what, Value<String> of, Optional<String> accordingTo) {}
}
