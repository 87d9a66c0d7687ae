/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import readout.reading.Reading;
import readout.stage.Reader;
import readout.testkit.FixtureResult;
import readout.testkit.FixtureRun;
import readout.testkit.Marked;
import readout.testkit.Score;

/**
 * A reader on gold texts: what it found, held against what is there.
 *
 * @param results in the order of the gold
 */
public record Evaluation(List<FixtureResult> results) {
  public Evaluation {
    results = List.copyOf(results);
  }

  /** Reads all texts, {@code threads} at a time; the result does not depend on how many. */
  public static Evaluation of(Reader reader, List<GoldText> gold, int threads)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<FixtureResult>> open = new ArrayList<>();
      for (GoldText text : gold) {
        open.add(workers.submit(() -> result(text, Marked.of(read(reader, text)))));
      }
      List<FixtureResult> results = new ArrayList<>();
      for (Future<FixtureResult> each : open) {
        results.add(each.get());
      }
      return new Evaluation(results);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a gold text could not be read: " + e.getCause(), e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Reading read(Reader reader, GoldText text) throws InterruptedException {
    return reader.read(text.document());
  }

  /** Holds findings from elsewhere, such as the records of another program, against gold. */
  public static Evaluation of(List<GoldText> gold, Function<GoldText, List<Marked>> found) {
    return new Evaluation(gold.stream().map(text -> result(text, found.apply(text))).toList());
  }

  private static FixtureResult result(GoldText text, List<Marked> found) {
    return FixtureResult.of(text.fixture(), text.coverage().of(found));
  }

  public Score score() {
    return new FixtureRun(results).score();
  }

  /** The figures as a page for people or as JSON. */
  public ScoreReport report() {
    FixtureRun run = new FixtureRun(results);
    return new ScoreReport(results.size(), run.passed(), run.score());
  }

  /** Texts that are not read as the gold has them, marks expected over marks found. */
  public String failures() {
    return new FixtureRun(results).failures();
  }
}
