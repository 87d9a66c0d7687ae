/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Outlets;
import readout.reading.Sentence;

/**
 * "The spokesman told TASS that …": what is told to an outlet reaches us through it. The outlet
 * says it too, with the same cue, and the spokesman's statement stands within the outlet's.
 */
final class Channel {
  private final Page page;

  Channel(Page page) {
    this.page = page;
  }

  List<Draft> open(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<BitSet> outlet = outlet(draft);
      if (outlet.isPresent() && draft.outer().isEmpty()) {
        Sentence sentence = page.sentence(draft.sentence());
        all.add(draft.toldBy(outlet.get(), "channel"));
        all.add(draft.within(sentence.extent(draft.cue())));
      } else {
        all.add(draft);
      }
    }
    return all;
  }

  private Optional<BitSet> outlet(Draft draft) {
    Sentence sentence = page.sentence(draft.sentence());
    return draft.addressees().stream()
        .filter(a -> Outlets.english().has(sentence.extent(a).words(page.text())))
        .findFirst();
  }
}
