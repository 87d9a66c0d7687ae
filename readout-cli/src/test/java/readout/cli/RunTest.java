/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.document.Document;
import readout.document.Rejected;
import readout.formats.Input;

@Timeout(20)
class RunTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  /** Keeps what arrives, in order, as {@code rows} or {@code source: reason}. */
  private static final class Kept implements Run.Sink {
    final List<String> lines = new ArrayList<>();

    @Override
    public void accept(Outcome outcome) throws IOException {
      lines.add(
          outcome instanceof Outcome.Coded coded
              ? coded.rows().get(0)
              : ((Outcome.Refused) outcome).rejected().toString());
    }

    @Override
    public void idle() {}
  }

  private static Stream<Input> documents(int number) {
    return IntStream.range(0, number).mapToObj(i -> read("d" + i));
  }

  private static Input read(String id) {
    return new Input.Read(Document.of(id, "text"), id, -1);
  }

  private static List<String> run(
      Iterator<Input> inputs, int threads, Duration limit, Crew.Task task) throws Exception {
    Kept kept = new Kept();
    new Run(() -> task, threads, limit).over(inputs, kept);
    return kept.lines;
  }

  private static Outcome coded(Document document) {
    return new Outcome.Coded(List.of(document.id()), Counts.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void outcomesComeInInputOrderWhateverTheNumberOfThreads(int threads) throws Exception {
    List<String> lines =
        run(
            documents(300).iterator(),
            threads,
            LONG,
            document -> {
              if (document.id().hashCode() % 7 == 0) {
                Thread.sleep(3);
              }
              return coded(document);
            });

    assertThat(lines).isEqualTo(IntStream.range(0, 300).mapToObj(i -> "d" + i).toList());
  }

  @Test
  void aRefusedInputKeepsItsPlace() throws Exception {
    Iterator<Input> inputs =
        List.<Input>of(
                read("a"),
                new Input.Refused(new Rejected("b.txt", "is empty - leave it out", 0)),
                read("c"))
            .iterator();

    assertThat(run(inputs, 2, LONG, RunTest::coded))
        .containsExactly("a", "b.txt:0: is empty - leave it out", "c");
  }

  @Test
  void inFlightIsBoundedWhateverTheNumberOfDocuments() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Input> inputs =
        documents(10_000)
            .peek(
                d -> {
                  int inFlight = asked.incrementAndGet() - written.get();
                  most.accumulateAndGet(inFlight, Math::max);
                })
            .iterator();

    new Run(() -> RunTest::coded, 2, LONG)
        .over(
            inputs,
            new Run.Sink() {
              @Override
              public void accept(Outcome outcome) {
                written.incrementAndGet();
              }

              @Override
              public void idle() {}
            });

    assertThat(written).hasValue(10_000);
    assertThat(most.get()).isBetween(2, 8 + 1); // 4 × threads, and the one just being asked for
  }

  @Test
  void aDocumentThatTakesTooLongIsRejectedAndTheOthersAreNot() throws Exception {
    List<String> lines =
        run(
            documents(5).iterator(),
            1,
            Duration.ofMillis(200),
            document -> {
              if (document.id().equals("d1")) {
                Thread.sleep(60_000);
              }
              return coded(document);
            });

    assertThat(lines)
        .containsExactly(
            "d0",
            "d1: took longer than 0.2 s - raise --time-limit, or leave the document out",
            "d2",
            "d3",
            "d4");
  }

  @Test
  @SuppressWarnings("ThreadPriorityCheck") // a stage that misbehaves is what is tested
  void aStageThatIgnoresTheInterruptHoldsNobody() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try {
      List<String> lines =
          run(
              documents(12).iterator(),
              2,
              Duration.ofMillis(200),
              document -> {
                while (document.id().matches("d[013]") && !over.get()) {
                  Thread.yield();
                }
                return coded(document);
              });

      assertThat(lines).hasSize(12);
      assertThat(
              lines.stream()
                  .filter(line -> line.contains("took longer"))
                  .map(l -> l.substring(0, 2)))
          .containsExactly("d0", "d1", "d3");
    } finally {
      over.set(true);
    }
  }

  @Test
  void anyExceptionOrErrorIsThatDocumentsOwn() throws Exception {
    List<String> lines =
        run(
            documents(5).iterator(),
            2,
            LONG,
            document -> {
              switch (document.id()) {
                case "d0" -> throw new IllegalStateException("no\n  such layer");
                case "d1" -> throw new OutOfMemoryError("Java heap space");
                case "d2" -> throw new StackOverflowError();
                case "d3" -> throw new InterruptedException();
                default -> {}
              }
              return coded(document);
            });

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .contains("d0: ", "IllegalStateException: no such layer at RunTest.java:", "report");
    assertThat(lines.get(1)).contains("d1: ", "memory", "--threads");
    assertThat(lines.get(2)).contains("d2: ", "nested", "report");
    assertThat(lines.get(3)).contains("d3: ", "InterruptedException");
    assertThat(lines.get(4)).isEqualTo("d4");
  }

  @Test
  void aSinkThatTakesNoMoreEndsTheRunAndAsksForNoFurtherInput() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Iterator<Input> endless =
        Stream.iterate(0, i -> i + 1)
            .peek(i -> asked.incrementAndGet())
            .<Input>map(i -> read("d" + i))
            .iterator();
    Run.Sink full =
        new Run.Sink() {
          private int lines;

          @Override
          public void accept(Outcome outcome) throws IOException {
            if (++lines > 10) {
              throw new IOException("Broken pipe");
            }
          }

          @Override
          public void idle() {}
        };

    assertThatThrownBy(() -> new Run(() -> RunTest::coded, 2, LONG).over(endless, full))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
    assertThat(asked.get()).isLessThanOrEqualTo(10 + 8 + 1);
  }

  @Test
  void inputsThatBreakOffAreSaidAndWhatCameBeforeIsWritten() throws Exception {
    Iterator<Input> inputs =
        Stream.concat(
                documents(2),
                Stream.<Input>generate(
                    () -> {
                      throw new IllegalStateException("disk gone");
                    }))
            .iterator();

    assertThat(run(inputs, 2, LONG, RunTest::coded))
        .hasSize(3)
        .startsWith("d0", "d1")
        .last()
        .asString()
        .contains("inputs after this point", "disk gone");
  }

  @ParameterizedTest
  @CsvSource({"60000, 60 s", "1500, 1.5 s", "1, 0.001 s"})
  void aTimeLimitIsSaidAsItWasGiven(long millis, String said) {
    assertThat(Mishap.tooLong(Duration.ofMillis(millis))).contains("longer than " + said + " - ");
  }

  @Test
  void withoutATaskThereIsNoRun() {
    Run run =
        new Run(
            () -> {
              throw new IllegalStateException("no model");
            },
            2,
            LONG);

    assertThatThrownBy(() -> run.over(documents(3).iterator(), new Kept())).hasMessage("no model");
  }

  @Test
  void withoutADocumentNothingIsLoaded() throws Exception {
    Kept kept = new Kept();
    Run run =
        new Run(
            () -> {
              throw new AssertionError("loaded");
            },
            2,
            LONG);

    run.over(
        List.<Input>of(new Input.Refused(new Rejected("x", "no such file", -1))).iterator(), kept);

    assertThat(kept.lines).containsExactly("x: no such file");
  }
}
