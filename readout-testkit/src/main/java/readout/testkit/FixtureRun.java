/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import readout.stage.Reader;

/** What a reader made of some fixtures. */
public record FixtureRun(List<FixtureResult> results) {
  public FixtureRun {
    results = List.copyOf(results);
  }

  /**
   * Reads each fixture's text, marks out of sight, and holds what is found against the marks.
   *
   * @param reader with any engine; normally {@link StoredParses}
   */
  public static FixtureRun of(Reader reader, Collection<Fixture> fixtures)
      throws InterruptedException {
    List<FixtureResult> results = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      List<Marked> found = Marked.of(reader.read(fixture.document()));
      results.add(FixtureResult.of(fixture, found));
    }
    return new FixtureRun(results);
  }

  public Score score() {
    Score score = new Score();
    results.forEach(r -> score.add(Words.of(r.fixture().text()), r.outcomes()));
    return score;
  }

  /** The fixtures that do not pass, each with its marks as expected and as found. */
  public String failures() {
    return results.stream()
        .filter(r -> !r.passes())
        .map(FixtureResult::message)
        .collect(Collectors.joining("\n"));
  }

  /** How many pass, every word and attribute right. */
  public long passed() {
    return results.stream().filter(FixtureResult::passes).count();
  }
}
