/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.text.Extent;

/**
 * Someone says something: sources, cue, content. Chains nest through {@link #within()}: in "TASS
 * reported, quoting an aide, that talks would resume" the aide's statement lies within the
 * agency's.
 *
 * @param sources who vouches for it; two that vouch together are two entries; empty when no one is
 *     named
 * @param cue the words that report ("did not rule out"); empty only for a scare quote or for a
 *     document that is itself a statement
 * @param cueLemma dictionary form of the cue's main word; empty where the cue has none
 * @param content what is said, quotation marks included; several spans when it is broken
 * @param addressees ids of the actors that it is said to
 * @param within id of the statement that encloses it
 * @param confidence 0 to 1
 */
public record Statement(
    String id,
    List<Source> sources,
    Extent cue,
    String cueLemma,
    CueType cueType,
    Factivity factivity,
    Extent content,
    Form form,
    List<String> addressees,
    Optional<String> within,
    double confidence,
    Trace trace)
    implements Finding {
  public Statement {
    sources = List.copyOf(sources);
    addressees = List.copyOf(addressees);
  }

  /**
   * One who vouches.
   *
   * @param actor id of the actor
   * @param extent the words that name the source here; empty for one carried on from earlier lines
   */
  public record Source(String actor, Extent extent) {}

  /** How the words of the content are rendered. */
  public enum Form {
    /** Quoted whole. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Partly quoted. */
    MIXED,
    /** Quotation marks that doubt or distance; no one is said to have spoken. */
    SCARE_QUOTE;

    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  @Override
  public Extent extent() {
    Extent all = cue.plus(content);
    for (Source source : sources) {
      all = all.plus(source.extent());
    }
    return all;
  }

  private static final class Words {
    static String of(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
