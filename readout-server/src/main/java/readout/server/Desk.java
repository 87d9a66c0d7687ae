/* SPDX-License-Identifier: Apache-2.0 */
package readout.server;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import readout.document.Document;
import readout.document.Origin;
import readout.formats.Corpus;
import readout.formats.Input;
import readout.formats.RecordJson;
import readout.reading.Reading;
import readout.server.record.CodedText;
import readout.server.web.Problem;
import readout.stage.Reader;

/**
 * Where documents are read: as many at once as there are cores, each within its time, and no
 * endless queue. Thread-safe.
 */
public final class Desk implements AutoCloseable {
  private static final int WAITING = 64;

  /** Ids of documents that came by a stream and bring none of their own. */
  private static final Set<String> NAMELESS = Set.of("", "-", "stdin");

  private final Supplier<Reader> reader;
  private final Settings.Limits limits;
  private final ThreadPoolExecutor readers;

  public Desk(Supplier<Reader> reader, Settings.Limits limits) {
    this.reader = reader;
    this.limits = limits;
    int cores = Runtime.getRuntime().availableProcessors();
    AtomicInteger number = new AtomicInteger();
    this.readers =
        new ThreadPoolExecutor(
            cores,
            cores,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            task -> {
              Thread thread = new Thread(task, "reader-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Loads the language engine now, so that the first text need not wait for it. */
  public void warm() {
    Document text = Document.of("warm", "The minister said on Monday that talks would resume.");
    Future<Reading> unused = readers.submit(() -> reader.get().read(text));
  }

  /**
   * What one file or one pasted text holds, read.
   *
   * @param name as the user calls it; only for ids and messages
   * @param bytes in any format that {@code readout code} takes from a stream
   * @param origin what is known besides
   */
  public List<Outcome> read(String name, byte[] bytes, Origin origin) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Corpus corpus = Corpus.of(List.of("-"), new ByteArrayInputStream(bytes))) {
      while (corpus.hasNext()) {
        if (outcomes.size() == limits.documents()) {
          outcomes.add(
              new Outcome.Refused(
                  name,
                  "the rest is left out: one request may bring %d documents - code a corpus with: readout code"
                      .formatted(limits.documents())));
          break;
        }
        outcomes.add(outcome(name, corpus.next(), origin));
      }
    }
    return outcomes;
  }

  private Outcome outcome(String name, Input input, Origin origin) {
    if (input instanceof Input.Refused refused) {
      return new Outcome.Refused(name, refused.rejected().reason());
    }
    Document read = ((Input.Read) input).document();
    String id = NAMELESS.contains(read.id()) ? stem(name) : read.id();
    return new Outcome.Coded(
        code(new Document(id, read.text(), origin.orElse(read.origin()), read.extra())));
  }

  private static String stem(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String stem = dot > 0 ? last.substring(0, dot) : last;
    return stem.isBlank() ? "text" : stem.length() > 80 ? stem.substring(0, 80) : stem;
  }

  /**
   * Reads one document into its record.
   *
   * @throws Problem when it takes too long, too many wait, or the reader fails
   */
  public CodedText code(Document document) {
    return timed(() -> CodedText.of(RecordJson.line(reader.get().read(document))));
  }

  /** Reads one document; throws as {@link #code} does. */
  public Reading read(Document document) {
    return timed(() -> reader.get().read(document));
  }

  private <T> T timed(Callable<T> work) {
    Future<T> coming;
    try {
      coming = readers.submit(work);
    } catch (RejectedExecutionException full) {
      throw new Problem(
          Problem.Code.BUSY, WAITING + " texts wait already.", "Try again in a minute.");
    }
    Duration time = limits.time();
    try {
      return coming.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      coming.cancel(true);
      throw new Problem(
          Problem.Code.TOO_SLOW,
          "One text may take %d seconds.".formatted(time.toSeconds()),
          "Split it, or read it with: readout code --time-limit.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      coming.cancel(true);
      throw new Problem(Problem.Code.BUSY, "The server is stopping.", "Start it again.");
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }

  /** What came of one document. */
  public sealed interface Outcome {
    record Coded(CodedText text) implements Outcome {}

    /**
     * @param name the file, as the user calls it
     * @param reason why it is not read
     */
    record Refused(String name, String reason) implements Outcome {}
  }
}
