/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.document.Rejected;
import readout.formats.Input;

/**
 * Any number of documents through one task, in bounded memory: read on several threads, written in
 * the order of the inputs, so that the output has the same bytes on any number of threads.
 *
 * <pre>
 * inputs → feeder → at most 4 × threads documents → crew → in order → sink
 * </pre>
 *
 * The feeder asks for the next input only when there is a free place, and a place is free only when
 * an outcome has gone to the sink: a slow document at the head holds the others back rather than
 * letting them pile up.
 */
final class Run {
  /** Where outcomes go, one at a time, in input order. */
  interface Sink {
    void accept(Outcome outcome) throws IOException;

    /** Called before the run waits, several times a second while it does. */
    void idle() throws IOException;
  }

  /** There was something to read and nothing to read it with. */
  static final class NoTaskException extends RuntimeException {
    NoTaskException(Throwable cause) {
      super(
          cause instanceof RuntimeException ? cause.getMessage() : "cannot start: " + cause, cause);
    }
  }

  private static final int PLACES_A_THREAD = 4;
  private static final long TICK_MILLIS = 50;
  private static final CompletableFuture<Outcome> END = new CompletableFuture<>();

  private final Supplier<Crew.Task> task;
  private final int threads;
  private final Duration limit;

  /**
   * @param task what is done with each document, on many threads at once; asked for when the first
   *     document is there, so that a run without any loads nothing. Must give the same object each
   *     time
   * @param threads 1 or more
   * @param limit what one document may take
   */
  Run(Supplier<Crew.Task> task, int threads, Duration limit) {
    this.task = task;
    this.threads = threads;
    this.limit = limit;
  }

  /**
   * Takes all inputs to the sink.
   *
   * @param inputs asked from another thread, one at a time
   * @throws NoTaskException when the task's supplier threw: without it there is no run
   * @throws IOException when the sink can take no more; what is in flight is dropped
   */
  void over(Iterator<Input> inputs, Sink sink) throws IOException, InterruptedException {
    try (Crew crew = new Crew(threads, limit)) {
      Feeder feeder = new Feeder(inputs, crew);
      feeder.start();
      try {
        for (var next = next(feeder, sink); next != END; next = next(feeder, sink)) {
          sink.accept(outcome(next, crew, sink));
          feeder.places.release();
        }
      } finally {
        feeder.interrupt();
      }
      if (feeder.noTask != null) {
        throw new NoTaskException(feeder.noTask);
      }
    }
  }

  /** Runs in a thread of its own; whatever happens, it ends the queue. */
  private final class Feeder extends Thread {
    private final Iterator<Input> inputs;
    private final Crew crew;
    private final Semaphore places = new Semaphore(PLACES_A_THREAD * threads);
    private final BlockingQueue<CompletableFuture<Outcome>> ordered = new LinkedBlockingQueue<>();
    private volatile @Nullable Throwable noTask;

    Feeder(Iterator<Input> inputs, Crew crew) {
      super("feeder");
      setDaemon(true);
      this.inputs = inputs;
      this.crew = crew;
    }

    @Override
    public void run() {
      try {
        for (places.acquire(); inputs.hasNext(); places.acquire()) {
          if (!feed(inputs.next())) {
            return;
          }
        }
      } catch (InterruptedException stopped) {
        // the sink takes no more
      } catch (Throwable broken) { // what was read before must still be written
        refuse(new Rejected("inputs after this point", Mishap.reason(broken), -1));
      } finally {
        ordered.add(END);
      }
    }

    /** False when there is no task, and so no run. */
    private boolean feed(Input input) {
      if (input instanceof Input.Refused refused) {
        refuse(refused.rejected());
      } else if (input instanceof Input.Read read) {
        try {
          ordered.add(crew.take(read, task.get()));
        } catch (RuntimeException | Error thrown) {
          noTask = thrown;
          return false;
        }
      }
      return true;
    }

    private void refuse(Rejected rejected) {
      ordered.add(CompletableFuture.completedFuture(new Outcome.Refused(rejected)));
    }
  }

  private static CompletableFuture<Outcome> next(Feeder feeder, Sink sink)
      throws IOException, InterruptedException {
    CompletableFuture<Outcome> next = feeder.ordered.poll();
    while (next == null) {
      sink.idle();
      next = feeder.ordered.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
    }
    return next;
  }

  private static Outcome outcome(CompletableFuture<Outcome> coming, Crew crew, Sink sink)
      throws IOException, InterruptedException {
    crew.expire();
    while (!coming.isDone()) {
      sink.idle();
      try {
        return coming.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        crew.expire();
      } catch (ExecutionException impossible) {
        throw new IllegalStateException("a crew settles with an outcome", impossible);
      }
    }
    return coming.join();
  }
}
