/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.DatelineStage;
import readout.testkit.Fixture;
import readout.testkit.Fixtures;
import readout.testkit.StoredParses;
import readout.testkit.StoredParses.Request;
import readout.text.Extent;

/**
 * The stored parses of the project's fixtures are what the engine gives today.
 *
 * <p>With {@code -Dparses=refresh} they are written anew instead; {@link StoredParses#REFRESH} is
 * the whole command. Review the diff: a change there changes what stages are tested on.
 */
final class ParsesTest {
  private static final Path STORED = Path.of("..", "data", "parses", "gold.conllu");

  @Test
  void storedParsesAreTheEngines() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(Path.of("..", "data", "gold")), "there are no fixtures yet");
    List<Request> requests = requests();
    Path today = STORED;
    boolean refresh = "refresh".equals(System.getProperty("parses"));
    if (refresh) {
      Files.createDirectories(STORED.resolveSibling(""));
    } else {
      today = Files.createTempFile("parses", ".conllu");
    }
    StoredParses.write(SharedEngine.ENGINE, requests, today, 2);
    if (!refresh) {
      assertThat(Files.readString(today))
          .as("parses of the fixtures; to store them anew run %s", StoredParses.REFRESH)
          .isEqualTo(Files.readString(STORED));
      Files.delete(today);
    }
  }

  private static List<Request> requests() throws IOException {
    DatelineStage datelines = new DatelineStage();
    List<Request> requests = new ArrayList<>();
    for (Fixture fixture : Fixtures.in(Path.of("../data/gold"))) {
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
