/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.text.Extent;

/**
 * A statement by its words alone, before anyone asks who the sources are: source words, cue,
 * content. The stage that knows the actors makes a {@link Statement} of it.
 *
 * @param sources the words of each source, in text order; empty when the text names none here
 * @param cue the words that report
 * @param cueLemma dictionary form of the cue's main word
 * @param content what is said, quotation marks included
 * @param addressees the words of those whom it is said to
 * @param carried whether the source must be looked for in earlier lines ("…," he went on; a
 *     quotation that stands alone)
 * @param outer the cue of the attribution that this one stands within, where its place does not
 *     tell ("reported, quoting an aide"; "told the agency", where both have one cue); else empty
 * @param confidence 0 to 1
 */
public record Attribution(
    List<Extent> sources,
    Extent cue,
    String cueLemma,
    CueType cueType,
    Factivity factivity,
    Extent content,
    Statement.Form form,
    List<Extent> addressees,
    boolean carried,
    Extent outer,
    double confidence,
    Trace trace) {
  public Attribution {
    sources = List.copyOf(sources);
    addressees = List.copyOf(addressees);
  }

  public Attribution withConfidence(double better) {
    return new Attribution(
        sources,
        cue,
        cueLemma,
        cueType,
        factivity,
        content,
        form,
        addressees,
        carried,
        outer,
        better,
        trace);
  }

  /** The first place by which it is known: its cue, or its content where it has none. */
  public int at() {
    return cue.isEmpty() ? content.start() : cue.start();
  }

  /** All its words: sources, cue, content. */
  public Extent extent() {
    Extent all = cue.plus(content);
    for (Extent source : sources) {
      all = all.plus(source);
    }
    return all;
  }
}
