/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.Locale;
import readout.text.Extent;
import readout.text.Span;

/**
 * Something that the document says in its own voice and that a careful reader would want a source
 * for.
 *
 * @param span the clause or sentence
 */
public record AuthorVoice(String id, Span span, Why why, Trace trace) implements Finding {
  public enum Why {
    /** It judges: "in a reckless move". */
    EVALUATIVE,
    /** It takes a side in what others dispute: "no evidence has ever emerged". */
    CONTESTED,
    /** It repeats what someone said nearby, without saying so. */
    ATTRIBUTION_LOST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public Extent extent() {
    return Extent.of(span);
  }
}
