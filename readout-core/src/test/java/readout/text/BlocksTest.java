/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BlocksTest {
  private static List<String> blocks(String text) {
    return Blocks.of(text).stream().map(b -> text.substring(b.start(), b.end())).toList();
  }

  @Test
  void blankLineEndsABlockWhateverStandsOnIt() {
    assertThat(blocks("Ministers meet\n \u00a0\t\nthe talks went on\r\n\r\nAt night\n\n\n"))
        .containsExactly("Ministers meet", "the talks went on", "At night");
  }

  @Test
  void lineBreakEndsABlockWhenTheLineIsAParagraph() {
    String paragraph = "The two ministers " + "spoke of the harbour and its dues ".repeat(4);
    assertThat(blocks("Ministers meet\n" + paragraph + "\nThe harbour is old."))
        .containsExactly("Ministers meet", paragraph.strip(), "The harbour is old.");
  }

  @Test
  void wrappedLinesAreOneBlock() {
    String wrapped =
        """
        The two ministers spoke of the harbour and of its dues, and of Lake
        Orm, where the ferry of the two towns has not run since the autumn.
        Neither would say when it would.""";
    assertThat(blocks(wrapped)).containsExactly(wrapped);
    assertThat(blocks("A raggedly wrapped line\nthat goes on\nin lower case"))
        .containsExactly("A raggedly wrapped line\nthat goes on\nin lower case");
  }

  @Test
  void shortLinesAreBlocks() {
    assertThat(blocks("Harbour dues\nFerry\nFishing rights, and what the two towns pay for them"))
        .hasSize(3);
  }

  @Test
  void nothingButSpaceHasNoBlock() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \n\r\n\u2028 \u0085")).isEmpty();
  }
}
