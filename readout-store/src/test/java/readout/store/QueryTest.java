/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryTest {
  @Test
  void theQueryOfTheReadmeIsRead() throws QueryException {
    Query query =
        Query.parse(
            "actor:RUS recipient:UKR type:threaten after:2022 said-by:\"the \\\"Kremlin\\\"\""
                + " -text:\"security guarantees\",sanction* pump");
    assertThat(query.terms())
        .containsExactly(
            new Query.Term(Query.Key.ACTOR, List.of("RUS"), false),
            new Query.Term(Query.Key.RECIPIENT, List.of("UKR"), false),
            new Query.Term(Query.Key.TYPE, List.of("THREATEN"), false),
            new Query.Term(Query.Key.AFTER, List.of("2022-01-01"), false),
            new Query.Term(Query.Key.SAID_BY, List.of("the \"Kremlin\""), false),
            new Query.Term(Query.Key.TEXT, List.of("security guarantees", "sanction*"), true),
            new Query.Term(Query.Key.TEXT, List.of("pump"), false));
    assertThat(Query.parse("  ").terms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          actr:RUS              | 0  | did you mean actor:?
          a recipent:UKR        | 2  | did you mean recipient:?
          -tipe:AID             | 1  | did you mean type:?
          type:THREATN          | 5  | did you mean THREATEN?
          status:denid          | 7  | did you mean denied?
          kind:event,comitments | 11 | did you mean commitments?
          verdict:acepted       | 8  | did you mean accepted?
          after:yesterday       | 6  | after:2022-01-31
          added-after:soon      | 12 | added-after:2022-01-31
          actor:                | 6  | has no value
          actor:RUS,            | 10 | has no value
          text:"never closed    | 5  | never closed
          text:"..."            | 5  | no letter
          text:"a"b             | 8  | a space is missing
          kind:documents,events | 5  | stands alone
          -kind:documents       | 6  | stands alone
          """)
  void errorsNameThePlaceAndTheNearestWord(String query, int position, String told) {
    assertThatThrownBy(() -> Query.parse(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(told)
        .hasMessageContaining("at character " + (position + 1))
        .extracting(e -> ((QueryException) e).position())
        .isEqualTo(position);
  }

  @Test
  void everyKeyStandsInItsDescription() throws java.io.IOException {
    String page =
        java.nio.file.Files.readString(
            java.nio.file.Path.of("src/main/java/readout/store/Query.java"));
    assertThat(Query.Key.words()).allSatisfy(key -> assertThat(page).contains("<td>{@code " + key));
  }
}
