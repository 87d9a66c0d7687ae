/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import readout.document.Document;
import readout.formats.Input;

/**
 * The workers of a run, one a thread. Whatever goes wrong with a document - an exception, no
 * memory, no stack, too much time - is that document's outcome and nobody else's.
 *
 * <p>A worker whose document takes longer than the limit is interrupted and struck off: a new one
 * takes its place at once, so the run goes on even if the old one never looks up. The old thread is
 * a daemon: it ends after its document, or with the program.
 */
final class Crew implements AutoCloseable {
  /** What a worker does with a document. */
  interface Task {
    Outcome perform(Document document) throws Exception;
  }

  private record Assignment(Input.Read input, Task task, CompletableFuture<Outcome> outcome) {}

  private final Duration limit;
  private final BlockingQueue<Assignment> waiting = new LinkedBlockingQueue<>();
  private final List<Worker> workers = new ArrayList<>();
  private int hired;

  /**
   * @param size number of workers, 1 or more
   * @param limit what one document may take, from when a worker takes it up
   */
  Crew(int size, Duration limit) {
    this.limit = limit;
    for (int i = 0; i < size; i++) {
      workers.add(hire());
    }
  }

  private Worker hire() {
    Worker worker = new Worker("reader-" + ++hired);
    worker.setDaemon(true);
    worker.start();
    return worker;
  }

  /** Queues the document; the caller bounds how many wait. The outcome never is an exception. */
  CompletableFuture<Outcome> take(Input.Read input, Task task) {
    Assignment assignment = new Assignment(input, task, new CompletableFuture<>());
    waiting.add(assignment);
    return assignment.outcome();
  }

  /** Ends every document that is over its time. To be called several times a second. */
  void expire() {
    for (int i = 0; i < workers.size(); i++) {
      if (workers.get(i).isStruckOff()) {
        workers.get(i).interrupt();
        workers.set(i, hire());
      }
    }
  }

  /** Sends all workers home; what they were doing is dropped. */
  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
  }

  private final class Worker extends Thread {
    private volatile @Nullable Assignment current;
    private volatile long since;

    Worker(String name) {
      super(name);
    }

    /** Whether its document is over the limit, and the clock was first to settle it. */
    boolean isStruckOff() {
      Assignment at = current;
      return at != null
          && System.nanoTime() - since > limit.toNanos()
          && at.outcome().complete(Outcome.refused(at.input(), Mishap.tooLong(limit)));
    }

    @Override
    public void run() {
      try {
        boolean employed = true;
        while (employed) {
          Assignment next = waiting.take();
          since = System.nanoTime();
          current = next;
          employed = next.outcome().complete(perform(next));
          current = null;
        }
      } catch (InterruptedException closed) {
        // the run is over
      }
    }

    @SuppressWarnings("InterruptedExceptionSwallowed") // the clock or close() sent it: both end us
    private Outcome perform(Assignment assignment) {
      try {
        return assignment.task().perform(assignment.input().document());
      } catch (Throwable mishap) { // an Error too is one document's: the others go on
        return Outcome.refused(assignment.input(), Mishap.reason(mishap));
      }
    }
  }
}
