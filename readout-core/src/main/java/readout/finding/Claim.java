/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import readout.text.Extent;
import readout.text.Span;

/**
 * One proposition told more than once in a text, or two that cannot both be true.
 *
 * @param tellings each span one telling, in text order; two or more
 */
public record Claim(String id, List<Span> tellings, Relation relation, Trace trace)
    implements Finding {
  public Claim {
    tellings = List.copyOf(tellings);
  }

  public enum Relation {
    SAME,
    CONFLICT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Extent extent() {
    return Extent.of(tellings);
  }
}
