/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Locale;

/** What a word does to the events that it stands over. */
public enum Effect {
  /** Leaves them as they are. */
  NONE,
  /** They did happen: managed to, began to. */
  ASSERTED,
  /** They are to come: will, agreed to, plans to. */
  PLANNED,
  /** They hang on something: if, unless, threatened to. */
  CONDITIONAL,
  /** They did not happen, or will not: not, failed to, refused to. */
  DENIED,
  /** They are merely possible, feared or alleged: may, suspected of. */
  HYPOTHETICAL,
  /** They are asked for: should, urged to. */
  REQUESTED;

  /** As the data files write it; empty for {@link #NONE}. */
  @Override
  public String toString() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
