/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {
  @TempDir Path folder;

  private static final String NOT_DUE = "{\"missing\":\"NOT_STATED\"}";

  /** A record of one commitment, whose act is the whole text. */
  private static DocumentRecord record(
      String id, String day, String by, String act, String due, String status)
      throws RecordException {
    String country = by.length() == 3 ? "\"" + by + "\"" : "{\"missing\":\"NOT_RESOLVED\"}";
    return DocumentRecord.parse(
        """
        {"schema":"readout/1","document":{"id":"%s","hash":"%s","uri":{"missing":"NOT_STATED"},
        "publisher":"%s","title":{"missing":"NOT_STATED"},"published":"%s",
        "dateline":{"places":[],"date":{"missing":"NOT_STATED"}},"language":"en",
        "genre":{"missing":"NOT_STATED"},"text":"%s","extra":{}},
        "actors":[{"id":"a1","name":"%s","kind":"government","country":%s,"sectors":[],
        "code":%s,"role":{"missing":"NOT_STATED"},"mentions":[],"via":"text"}],
        "statements":[],"authorVoice":[],"events":[],
        "commitments":[{"id":"c1","kind":"promise","by":["a1"],"to":[],"act":[[0,%d]],
        "condition":[],"due":%s,"status":"%s","accordingTo":null,"confidence":0.8,
        "trace":{"stage":"","rule":"","row":""}}],"contacts":[],"agreements":[],"claims":[]}
        """
            .formatted(
                id,
                Synthetic.hash(act + id),
                id,
                day,
                act,
                by,
                country,
                country,
                act.length(),
                due,
                status));
  }

  private static String on(String day) {
    return "{\"from\":\"%s\",\"to\":\"%s\",\"precision\":\"day\",\"basis\":\"stated\",\"span\":null}"
        .formatted(day, day);
  }

  @Test
  void aPromiseIsListedOnceWithItsHistory() throws RecordException {
    try (Store store = Store.open(folder.resolve("talks.db"))) {
      store.addAll(
          List.of(
              record(
                  "a",
                  "2024-05-01",
                  "KEN",
                  "reopen the two border posts",
                  on("2024-06-30"),
                  "open"),
              record(
                  "b",
                  "2024-05-03",
                  "KEN",
                  "reopening both border posts",
                  on("2024-07-15"),
                  "open"),
              record("c", "2024-07-16", "KEN", "reopen the border posts", NOT_DUE, "kept"),
              record("d", "2024-05-02", "KEN", "pay for the survey vessels", NOT_DUE, "open"),
              record("e", "2024-05-02", "UGA", "reopen the two border posts", NOT_DUE, "open"),
              record(
                  "f",
                  "2024-05-04",
                  "the two sides",
                  "border posts would be reopened",
                  on("2024-07-15"),
                  "open"),
              record(
                  "g",
                  "2024-05-04",
                  "the two sides",
                  "the survey vessels would be sold",
                  on("2024-07-15"),
                  "open"),
              record(
                  "h",
                  "2024-05-04",
                  "the two sides",
                  "reopen the border posts",
                  on("2024-09-01"),
                  "open")));
      List<Owed> owed = Ledger.of(store, Query.ALL);
      assertThat(owed).hasSize(5);
      Owed posts =
          owed.stream()
              .filter(o -> o.by().equals(List.of("KEN")) && o.due().isPresent())
              .findFirst()
              .orElseThrow();
      assertThat(posts.tellings()).extracting(t -> t.source().id()).containsSequence("a", "b");
      assertThat(posts.tellings())
          .extracting(t -> t.source().id())
          .contains("c", "f")
          .doesNotContain("d", "e", "h");
      assertThat(posts.due()).map(Object::toString).isEqualTo(Optional.of("2024-07-15"));
      assertThat(posts.status()).isEqualTo("kept");
    }
  }
}
