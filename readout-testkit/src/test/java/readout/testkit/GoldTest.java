/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.stage.EnglishReader;
import readout.stage.Reader;

/** The English reader on the project's own fixtures, on stored parses. */
class GoldTest implements FixtureSuite {
  private static Path data(String name) {
    Path path = Path.of("..", "data").resolve(name);
    assumeTrue(Files.exists(path), () -> path + " is not here");
    return path;
  }

  @Override
  public Reader reader() throws IOException {
    return EnglishReader.of(StoredParses.load(data("parses")));
  }

  @Override
  public List<Fixture> fixtures() throws IOException {
    return Fixtures.in(data("gold"));
  }

  @Override
  public Floor floor() throws IOException {
    return Floor.read(data("gold").resolve("floor.tsv"));
  }
}
