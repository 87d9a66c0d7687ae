/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.finding.Event;
import readout.lexicon.EventDeeds;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.stage.EnglishReader;
import readout.stage.EventStage;
import readout.stage.Reader;
import readout.stage.Stage;

/** What the rows of the event tables show, beyond the words that {@link RowExamples} compares. */
class EventExamplesTest {
  private static final String FRAMES = "lexicon/en/event-frames.tsv";
  private static final String LIGHT_VERBS = "lexicon/en/event-light-verbs.tsv";

  private static Reader reader() throws IOException {
    Path parses = Path.of("..", "data", "parses");
    assumeTrue(Files.exists(parses), "the stored parses are not here");
    return EnglishReader.of(StoredParses.load(parses));
  }

  private static String plain(String example) {
    return example.replaceAll("\\[\\w+:|]", "");
  }

  private static List<Event> events(Reader reader, String text) throws InterruptedException {
    return reader.read(Document.of("example", text)).get(Layer.EVENTS);
  }

  private static String value(readout.document.Value<String> value) {
    return value.toOptional().orElse("");
  }

  /** An example that some other row finds would show nothing of its own. */
  @Test
  void anExampleOfAFrameTellsItsCodeAndMode() throws IOException, InterruptedException {
    Reader reader = reader();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.load(FRAMES).rows()) {
      for (String example : row.list("examples")) {
        if (isSaid(row)) {
          continue; // anExampleOfWhatIsOnlySaidTellsNoEvent
        }
        boolean told =
            events(reader, plain(example)).stream()
                .filter(e -> isCode(value(e.cameo()), row.get("cameo")))
                .anyMatch(
                    e -> row.get("mode").isEmpty() || value(e.mode()).equals(row.get("mode")));
        if (!told) {
          wrong.add(row.line() + ": " + row.get("cameo") + " " + example);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The row's code, or the finer one that it has of the deed in its example. */
  private static boolean isCode(String found, String row) {
    return found.equals(row) || EventDeeds.standard().isFiner(found, row);
  }

  private static boolean isSaid(Table.Row row) {
    return row.get("cameo").startsWith("01");
  }

  /** Root 01 of CAMEO: the words are taken, and no other row finds an event in them. */
  @Test
  void anExampleOfWhatIsOnlySaidTellsNoEvent() throws IOException, InterruptedException {
    Reader reader = reader();
    int run = 0;
    for (Table.Row row : Table.load(FRAMES).rows()) {
      for (String example : isSaid(row) ? row.list("examples") : List.<String>of()) {
        assertThat(events(reader, example)).as("%d: %s", row.line(), example).isEmpty();
        run++;
      }
    }
    assertThat(run).isGreaterThan(10);
  }

  /** {@link RowExamples} asks for rows without condition on the object; here all are asked. */
  @Test
  void noCounterexampleIsFoundByItsOwnFrame() throws IOException, InterruptedException {
    Reader reader = reader();
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (Table.Row row : Table.load(FRAMES).rows()) {
      String object = row.get("object").isEmpty() ? "" : "/" + row.get("object");
      String key = row.key().replaceFirst("\\|.*", "") + "/" + row.get("tag") + object;
      rows += row.list("counterexamples").isEmpty() ? 0 : 1;
      for (String sentence : row.list("counterexamples")) {
        if (events(reader, sentence).stream().anyMatch(e -> e.trace().row().equals(key))) {
          wrong.add(row.line() + ": " + sentence);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).isGreaterThan(460);
  }

  @Test
  void aLightVerbGivesItsNounTheStatusOfItsRow() throws IOException, InterruptedException {
    Reader reader = reader();
    for (Table.Row row : Table.load(LIGHT_VERBS).rows()) {
      String status = row.get("status").isEmpty() ? "asserted" : row.get("status");
      for (String example : row.list("examples")) {
        assertThat(events(reader, plain(example)))
            .as("%d: %s", row.line(), example)
            .extracting(e -> e.status().toString())
            .contains(status);
      }
    }
  }

  @Test
  void withoutAnEventNounALightVerbTellsNothing() throws IOException, InterruptedException {
    Reader reader = reader();
    for (Table.Row row : Table.load(LIGHT_VERBS).rows()) {
      for (String sentence : row.list("counterexamples")) {
        assertThat(events(reader, sentence)).as("%d: %s", row.line(), sentence).isEmpty();
      }
    }
  }

  /** What every stage owes its users. */
  @Nested
  class Events implements StageContract {
    @Override
    public List<Stage> stages() {
      List<Stage> all = EnglishReader.of(new PlainEngine()).stages();
      int last = 0;
      while (!(all.get(last) instanceof EventStage)) {
        last++;
      }
      return all.subList(0, last + 1);
    }
  }
}
