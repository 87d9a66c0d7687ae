/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class LemmasTest {
  @TestFactory
  Stream<DynamicTest> lemmas() {
    return Stream.of(
            "VBZ is:be 's:be has:have does:do says:say goes:go tries:try watches:watch dies:die",
            "VBD said:say was:be met:meet agreed:agree stopped:stop planned:plan added:add tried:try"
                + " stated:state visited:visit controlled:control focused:focus led:lead fell:fall",
            "VBN been:be born:bear signed:sign united:unite changed:change belonged:belong put:put"
                + " proposed:propose settled:settle treated:treat created:create zorbed:zorb",
            "VBG making:make meeting:meet running:run dying:die lying:lie coming:come seeing:see"
                + " according:accord cancelling:cancel selling:sell bringing:bring",
            "VBP are:be 're:be ’ve:have 'm:be",
            "MD ca:can wo:will 'll:will 'd:would would:would",
            "RB n't:not n’t:not Not:not",
            "NNS countries:country men:man gunmen:gunman people:person crises:crisis wives:wife"
                + " houses:house boxes:box heroes:hero talks:talk troops:troops 1980s:1980s"
                + " Peruvians:Peruvian movies:movie potatoes:potato",
            "NNP Peru:Peru O’Higgins:O'Higgins Paris:Paris",
            "NNPS Democrats:Democrat Nations:Nations Finns:Finn",
            "NN Harbour:harbour ferry:ferry",
            "JJ Peruvian:Peruvian Old:old",
            "JJR better:good worse:bad larger:large earlier:early bigger:big younger:young more:more",
            "JJS best:good largest:large easiest:easy most:most",
            "RBR better:well later:late",
            "PRP them:they me:I her:she I:I It:it",
            "PRP$ her:she their:they its:its",
            "DT an:a those:that The:the",
            "CD 1,000:1000 Two:two",
            "POS ’:' ’s:'s")
        .flatMap(
            row -> {
              String[] cells = row.split(" ");
              return Stream.of(cells)
                  .skip(1)
                  .map(cell -> cell.split(":"))
                  .map(
                      pair ->
                          DynamicTest.dynamicTest(
                              pair[0] + "/" + cells[0],
                              () ->
                                  assertThat(Lemmas.lemma(pair[0], cells[0])).isEqualTo(pair[1])));
            });
  }

  @Test
  void anyStringHasALemma() {
    for (String tag :
        new String[] {"NNS", "VBZ", "VBD", "VBG", "JJR", "JJS", "NNPS", "CD", "", "X"}) {
      for (String word :
          new String[] {
            "", "s", "es", "ed", "ing", "er", "est", "men", "’", "’s", "'s", "\uD83D", ",", "5",
            "b", "ied", "Ings"
          }) {
        assertThat(Lemmas.lemma(word, tag)).isNotNull();
      }
    }
  }
}
