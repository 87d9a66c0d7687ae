/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.finding.Attribution;
import readout.finding.Statement;
import readout.text.Extent;
import readout.text.Span;

/** Who speaks the words of direct speech, by place, and what each source tells. */
final class Speeches {
  private record Speech(Span words, SourceHeads.Word speaker) {}

  private final TreeMap<Integer, Speech> byStart = new TreeMap<>();
  private final Map<SourceHeads.Word, Extent> told = new HashMap<>();

  static Speeches of(List<Attribution> attributions, SourceHeads heads) {
    Speeches speeches = new Speeches();
    for (Attribution attribution : attributions) {
      for (Extent source : attribution.sources()) {
        heads
            .head(source)
            .ifPresent(w -> speeches.told.merge(w, attribution.content(), Extent::plus));
      }
      boolean spoken = attribution.form() == Statement.Form.DIRECT;
      if (spoken && attribution.sources().size() == 1) {
        heads
            .head(attribution.sources().get(0))
            .ifPresent(
                speaker ->
                    attribution
                        .content()
                        .spans()
                        .forEach(s -> speeches.byStart.put(s.start(), new Speech(s, speaker))));
      }
    }
    return speeches;
  }

  /** The word that names the one who speaks the words at an offset. */
  Optional<SourceHeads.Word> speaker(int offset) {
    Map.Entry<Integer, Speech> speech = byStart.floorEntry(offset);
    return speech == null || !speech.getValue().words().contains(offset)
        ? Optional.empty()
        : Optional.of(speech.getValue().speaker());
  }

  /** What a word that names a source tells; empty for any other word. */
  Extent told(int sentence, int token) {
    return told.getOrDefault(new SourceHeads.Word(sentence, token), Extent.NONE);
  }
}
