/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.cli.page.Ferry;
import readout.formats.Findings;
import readout.reading.Reading;

/** Every kind of finding is explained, not only statements. */
class ExplanationTest {
  private static final Reading READING = Ferry.reading();

  private static String explain(String id) {
    return new Explanation(READING).of(id).orElseThrow();
  }

  @Test
  void everyFindingOfTheRecordIsToldWithItsTrace() {
    assertThat(new Explanation(READING).ids())
        .contains("s1", "v1", "e1", "c1", "m1", "g1", "k1")
        .hasSameSizeAs(Findings.of(READING).all());
    for (String id : new Explanation(READING).ids()) {
      assertThat(explain(id)).startsWith(id + "  ").contains("why       stage ", "rule by-hand");
      assertThat(explain(id).lines()).as(id).hasSizeGreaterThan(2);
    }
  }

  @Test
  void anEventSaysWhoWhomWhenAndByWhoseWord() {
    assertThat(explain("e3"))
        .contains("e3  event, conditional, confidence 0.8")
        .contains("type      SANCTION, mode no mode")
        .contains("actor     a6 Tunisia (country, TUN)", "recipient a3 Malta (country, MLT)")
        .contains("when      not stated", "told by   s3  \"Karoui\"");
    assertThat(explain("e5")).contains("actor     not stated", "told by   the document itself");
  }

  @Test
  void theOtherKindsSayTheirFields() {
    assertThat(explain("c1"))
        .contains("c1  threat, open", "condition \"if the arrears were not paid\" [")
        .contains("due       “by June 1” (2014-06-01)");
    assertThat(explain("m1"))
        .contains("m1  call, held", "lasted    about 40 minutes, \"about 40 minutes\" [")
        .contains("asked for a3 Malta (country, MLT), \"requested by Malta\" [");
    assertThat(explain("g1")).contains("year      2011", "said      broken, of a3 Malta");
    assertThat(explain("k1")).contains("k1  claim, conflict", "telling   \"the arrears");
    assertThat(explain("v1")).contains("v1  author's voice, contested", "words     \"No serious");
  }

  @Test
  void allThatStandsAtAPlaceIsShown() {
    int threatened = READING.document().text().toString().indexOf("threatened");
    assertThat(new Explanation(READING).at(threatened))
        .contains("s5  statement", "e4  event, denied");
  }
}
