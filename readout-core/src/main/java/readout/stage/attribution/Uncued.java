/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.finding.Attribution;
import readout.finding.Statement.Form;
import readout.finding.Trace;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Quotation;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * Quotations that no cue reports. One that fills its paragraph behind a paragraph of quoted speech
 * is that speech carried on. A few words that are no one's content are held at a distance: a scare
 * quote - unless capitals inside show a name or a title.
 */
final class Uncued {
  private static final int FEW = 4;

  /** Not measured: what the marks alone tell is weaker than a cue. */
  private static final double CONFIDENCE = 0.6;

  private final Page page;
  private final List<Attribution> cued;

  Uncued(Page page, List<Attribution> cued) {
    this.page = page;
    this.cued = cued;
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (Quotation quotation : page.quotations()) {
      boolean taken =
          cued.stream()
              .anyMatch(
                  a ->
                      a.content().overlaps(quotation.inner())
                          && !quotation.span().contains(a.at()));
      if (!taken) {
        List<Token> words = page.words(quotation);
        if (words.size() <= FEW) {
          if (isHeldAtADistance(words)) {
            found.add(uncued(quotation, Form.SCARE_QUOTE, false, "scare-quote"));
          }
        } else if (standsAlone(quotation) && speechBefore(quotation, found)) {
          found.add(uncued(quotation, Form.DIRECT, true, "carried-quotation"));
        }
      }
    }
    return found;
  }

  /** At least one common word, and no capital inside but at the start. */
  private boolean isHeldAtADistance(List<Token> words) {
    boolean content =
        words.stream()
            .anyMatch(
                t ->
                    t.isVerb()
                        || t.isNoun()
                        || t.tag().startsWith("JJ")
                        || t.tag().startsWith("RB"));
    return content
        && words.stream()
            .noneMatch(
                t ->
                    t.tag().startsWith("NNP")
                        || t.tag().equals("CD")
                        || Character.isUpperCase(t.word().codePointAt(0)));
  }

  private boolean standsAlone(Quotation quotation) {
    List<Integer> touched = page.sentencesOf(quotation.span());
    return !touched.isEmpty() && touched.stream().allMatch(s -> page.wordsOutside(s) == 0);
  }

  /** Whether the sentence before, in another paragraph, holds quoted speech of someone. */
  private boolean speechBefore(Quotation quotation, List<Attribution> carried) {
    int first = page.sentencesOf(quotation.span()).get(0);
    if (first == 0) {
      return false;
    }
    Sentence before = page.sentence(first - 1);
    Optional<Attribution> speech =
        Stream.concat(cued.stream(), carried.stream())
            .filter(a -> a.form() != Form.INDIRECT && a.form() != Form.SCARE_QUOTE)
            .filter(a -> a.extent().overlaps(before.span()))
            .findFirst();
    return speech.isPresent() && page.apart(before.span().end(), quotation.span().start());
  }

  private static Attribution uncued(Quotation quotation, Form form, boolean carried, String rule) {
    return new Attribution(
        List.of(),
        Extent.NONE,
        "",
        carried ? CueType.COMMUNICATION : CueType.HEDGE,
        carried ? Factivity.NEUTRAL : Factivity.DOUBTING,
        Extent.of(quotation.span()),
        form,
        List.of(),
        carried,
        Extent.NONE,
        CONFIDENCE,
        new Trace("attributions", rule, ""));
  }
}
