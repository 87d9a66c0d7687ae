/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SurnamesTest {
  private static void one(String... names) {
    Surnames surnames = Surnames.of(List.of(names));
    assertThat(List.of(names)).extracting(surnames::key).containsOnly(surnames.key(names[0]));
  }

  @Test
  void shorterAndLongerFormsAreOnePerson() {
    one("Marisol Quispe-Tarma", "Quispe Tarma", "Marisol Quispe");
    one("Idriss Koulou", "Kulu");
  }

  @Test
  void familyNameInFrontAloneIsThePersonWhenOnlyOneBeginsWithIt() {
    one("Tan Weiliang", "Tan");
    Surnames two = Surnames.of(List.of("Tan Weiliang", "Tan Boonhock", "Tan"));
    assertThat(two.key("Tan")).isNotEqualTo(two.key("Tan Weiliang"));
  }

  @Test
  void sharedGivenNameIsNotOnePerson() {
    Surnames surnames = Surnames.of(List.of("Lena Holm", "Lena Osei"));
    assertThat(surnames.key("Lena Holm")).isNotEqualTo(surnames.key("Lena Osei"));
  }
}
