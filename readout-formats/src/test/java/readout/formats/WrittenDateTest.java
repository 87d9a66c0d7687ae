/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-03-02                     | 2019-03-02
          2019-03-02T23:30:00-05:00      | 2019-03-02
          2019-03-02 10:00               | 2019-03-02
          2019-03                        | 2019-03
          2019/3/2                       | 2019-03-02
          20190302                       | 2019-03-02
          20190302T101500Z               | 2019-03-02
          2 March 2019                   | 2019-03-02
          2nd Mar. 2019                  | 2019-03-02
          March 2, 2019 at 10:15 am      | 2019-03-02
          Saturday, March 2, 2019        | 2019-03-02
          Sat, 02 Mar 2019 10:15:00 GMT  | 2019-03-02
          02-Mar-2019                    | 2019-03-02
          """)
  void reads(String written, String date) {
    assertThat(WrittenDate.parse(written).orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2/3/2019", "02.03.2019", "2019-13-40", "30 February 2019", "12"})
  void guessesNothing(String written) {
    assertThat(WrittenDate.parse(written)).isEmpty();
  }
}
