/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.stage.Reader;

/**
 * Runs a reader on fixtures and holds the score to a floor. Not every fixture need pass: a sentence
 * that nobody reads right yet is worth keeping. What a change makes worse fails.
 *
 * <p>{@code -Dfloor=raise} lifts the floor to what is reached now; {@code -Dfixtures=show} prints
 * every fixture that does not pass.
 */
public interface FixtureSuite {
  /** The reader on trial. */
  Reader reader() throws IOException;

  List<Fixture> fixtures() throws IOException;

  Floor floor() throws IOException;

  @Test
  default void noScoreFallsBelowItsFloor() throws IOException, InterruptedException {
    FixtureRun run = FixtureRun.of(reader(), fixtures());
    Score score = run.score();
    if ("show".equals(System.getProperty("fixtures"))) {
      System.out.println(run.failures());
    }
    System.out.printf("%d of %d fixtures pass%n", run.passed(), run.results().size());
    List<String> below = floor().below(score);
    if (!below.isEmpty()) {
      throw new AssertionError(
          String.join("\n", below) + "\n\n" + run.failures() + "\n" + String.join("\n", below));
    }
    if ("raise".equals(System.getProperty("floor"))) {
      floor().raised(score).save();
    }
  }
}
