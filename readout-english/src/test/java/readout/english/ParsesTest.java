/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.DatelineStage;
import readout.testkit.Fixture;
import readout.testkit.Fixtures;
import readout.testkit.RowExamples;
import readout.testkit.StoredParses;
import readout.testkit.StoredParses.Request;
import readout.text.Extent;
import readout.text.Text;

/**
 * The stored parses of the project's fixtures, and of the examples of its lexicons, are what the
 * engine gives today.
 *
 * <p>With {@code -Dparses=refresh} they are written anew instead; {@link StoredParses#REFRESH} is
 * the whole command. Review the diff: a change there changes what stages are tested on.
 */
final class ParsesTest {
  private static final Path FOLDER = Path.of("..", "data", "parses");

  @Test
  void storedParsesOfTheFixturesAreTheEngines() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(Path.of("..", "data", "gold")), "there are no fixtures yet");
    held(FOLDER.resolve("gold.conllu"), requests(Fixtures.in(Path.of("../data/gold"))));
  }

  @Test
  void storedParsesOfTheLexiconsExamplesAreTheEngines() throws IOException, InterruptedException {
    Map<Text, Fixture> texts = new LinkedHashMap<>();
    for (String table : RowExamples.TABLES) {
      RowExamples.texts(Table.load(table)).forEach(f -> texts.putIfAbsent(f.text(), f));
    }
    held(FOLDER.resolve("lexicon.conllu"), requests(List.copyOf(texts.values())));
  }

  private static void held(Path stored, List<Request> requests)
      throws IOException, InterruptedException {
    Path today = stored;
    boolean refresh = "refresh".equals(System.getProperty("parses"));
    if (refresh) {
      Files.createDirectories(FOLDER);
    } else {
      today = Files.createTempFile("parses", ".conllu");
    }
    StoredParses.write(EnglishEngine.load(), requests, today, 2);
    if (!refresh) {
      assertThat(Files.readString(today))
          .as("parses of %s; to store them anew run %s", stored, StoredParses.REFRESH)
          .isEqualTo(Files.readString(stored));
      Files.delete(today);
    }
  }

  private static List<Request> requests(List<Fixture> fixtures) {
    DatelineStage datelines = new DatelineStage();
    List<Request> requests = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      Reading reading = datelines.apply(Reading.of(fixture.document()));
      Extent masked =
          reading
              .get(Layer.DATELINE)
              .toOptional()
              .map(dateline -> Extent.of(dateline.span()))
              .orElse(Extent.NONE);
      requests.add(new Request(fixture.id(), fixture.text(), masked));
    }
    return requests;
  }
}
