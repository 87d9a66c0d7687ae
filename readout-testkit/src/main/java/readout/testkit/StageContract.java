/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import readout.document.Document;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.Reader;
import readout.stage.Stage;

/**
 * What every stage owes its users; a stage's test implements this and gets the tests for free.
 *
 * <pre>
 * class QuotationStageContractTest implements StageContract {
 *   public List&lt;Stage&gt; stages() {
 *     return List.of(new QuotationStage());
 *   }
 * }
 * </pre>
 */
public interface StageContract {
  /**
   * The stage on trial, last, after those that write what it reads; on {@link PlainEngine} where a
   * language engine is needed.
   */
  List<Stage> stages();

  /** Ordinary texts, in which the stage should find something. */
  default List<String> texts() {
    return List.of(
        "PARIS, Feb. 12 (Agency) -- The minister said on Monday that talks would resume.\n\n"
            + "“We will go,” Ms Okafor told reporters. “Soon.”",
        "The so-called \"liberation\" was, according to an aide, 'a mistake' 😀 he regrets.");
  }

  /** How long one hostile text may take on a slow machine; raise it only with a reason. */
  default Duration patience() {
    return Duration.ofSeconds(30);
  }

  @Test
  default void writesTheLayersThatItDeclares() throws InterruptedException {
    Stage stage = stage();
    for (String text : texts()) {
      Reading before = Reader.of(beforeIt()).read(Document.of("ordinary", text));
      Reading after = stage.apply(before);
      for (Layer<?> layer : stage.writes()) {
        assertTrue(after.has(layer), () -> stage.name() + " did not write " + layer);
      }
      for (Layer<?> layer : Contracts.layers(beforeIt())) {
        assertEquals(
            Contents.of(before, List.of(layer)).toString(),
            Contents.of(after, List.of(layer)).toString(),
            () -> stage.name() + " changed " + layer + ", which it does not write");
      }
    }
  }

  @Test
  default void everyPlaceLiesInsideTheText() throws InterruptedException {
    Reader reader = Reader.of(stages());
    for (String text : texts()) {
      Contracts.checkPlaces(reader.read(Document.of("ordinary", text)), written());
    }
  }

  @Test
  default void livesThroughHostileTexts() {
    Reader reader = Reader.of(stages());
    List<Executable> each = new ArrayList<>();
    for (Map.Entry<String, String> hostile : HostileTexts.all().entrySet()) {
      Document document = Document.of(hostile.getKey(), hostile.getValue());
      each.add(
          () ->
              assertTimeoutPreemptively(
                  patience(),
                  () -> Contracts.checkPlaces(reader.read(document), written()),
                  hostile.getKey()));
    }
    assertAll("hostile texts", each);
  }

  @Test
  default void findsTheSameUnderEveryLocale() throws Exception {
    String here = readAll();
    for (Locale locale : Locales.TRYING) {
      assertEquals(here, Locales.under(locale, this::readAll), () -> "under " + locale);
    }
  }

  @Test
  default void findsTheSameOnTwoThreads() throws Exception {
    Reader shared = Reader.of(stages());
    String alone = Contracts.contents(shared, documents(), written());
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<String> work = () -> Contracts.contents(shared, documents(), written());
      for (Future<String> together : two.invokeAll(List.of(work, work, work, work))) {
        assertEquals(alone, together.get());
      }
    } finally {
      two.shutdownNow();
    }
  }

  private Stage stage() {
    return stages().get(stages().size() - 1);
  }

  private List<Stage> beforeIt() {
    return stages().subList(0, stages().size() - 1);
  }

  private List<Layer<?>> written() {
    return List.copyOf(stage().writes());
  }

  /** Ordinary texts and the short ones of the hostile. */
  private List<Document> documents() {
    return Stream.concat(texts().stream(), HostileTexts.all().values().stream())
        .filter(text -> text.length() < 30_000)
        .map(text -> Document.of("d", text))
        .toList();
  }

  private String readAll() throws InterruptedException {
    return Contracts.contents(Reader.of(stages()), documents(), written());
  }
}
