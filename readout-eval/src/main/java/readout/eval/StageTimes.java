/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import readout.document.Document;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.stage.Reader;
import readout.stage.Stage;
import readout.testkit.Words;

/**
 * What each stage costs: processor time of the thread that runs it, so that other work on the
 * machine does not count; an engine that works on threads of its own would look too cheap.
 *
 * @param nanoseconds by name of stage, in the order of the reader
 * @param tokens of all texts as the engine counts them; words where there is no engine
 * @param texts how many were timed
 */
public record StageTimes(Map<String, Long> nanoseconds, long tokens, int texts) {
  public StageTimes {
    nanoseconds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nanoseconds));
  }

  /**
   * Reads every document once, on this thread.
   *
   * @param warmUp how many of the first are read without counting, while Java compiles
   */
  public static StageTimes of(Reader reader, Iterable<Document> documents, int warmUp)
      throws InterruptedException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Map<String, Long> spent = new LinkedHashMap<>();
    long tokens = 0;
    int texts = 0;
    int seen = 0;
    for (Document document : documents) {
      boolean counts = seen++ >= warmUp;
      Reading reading = Reading.of(document);
      for (Stage stage : reader.stages()) {
        long before = clock.getCurrentThreadCpuTime();
        reading = stage.apply(reading);
        long cost = clock.getCurrentThreadCpuTime() - before;
        spent.merge(stage.name(), counts ? cost : 0, Long::sum);
      }
      tokens += counts ? tokens(reading) : 0;
      texts += counts ? 1 : 0;
    }
    return new StageTimes(spent, tokens, texts);
  }

  private static long tokens(Reading reading) {
    return reading.has(Layer.SENTENCES)
        ? reading.get(Layer.SENTENCES).stream().mapToLong(Sentence::size).sum()
        : Words.of(reading.document().text()).count();
  }

  /** Microseconds of one stage for one token; 0 where there are no tokens. */
  public double perToken(String stage) {
    return tokens == 0 ? 0 : nanoseconds.getOrDefault(stage, 0L) / 1e3 / tokens;
  }

  /** A page of aligned columns. */
  public String table() {
    long all = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder out = new StringBuilder();
    line(out, "%,d texts, %,d tokens, %.1f s of processor time", texts, tokens, all / 1e9);
    out.append('\n');
    line(out, "%-16s%12s%9s", "stage", "µs a token", "share");
    nanoseconds.forEach(
        (stage, nanos) ->
            line(
                out,
                "%-16s%12.2f%8.1f%%",
                stage,
                perToken(stage),
                all == 0 ? 0.0 : 100.0 * nanos / all));
    line(out, "%-16s%12.2f", "all", tokens == 0 ? 0.0 : all / 1e3 / tokens);
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
