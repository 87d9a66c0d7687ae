/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.document.Rejected;
import readout.document.Value;
import readout.lexicon.Cues;
import readout.lexicon.Reliability;
import readout.reading.Layer;
import readout.reading.Quotation;
import readout.reading.Reading;
import readout.stage.AttributionStage;
import readout.stage.DatelineStage;
import readout.stage.EnglishReader;
import readout.stage.GrammarStage;
import readout.stage.QuotationStage;
import readout.stage.Stage;
import readout.text.Span;

/** Our stages keep the contract; stages that break it are caught. */
class ContractsTest {
  /** A stage that writes one layer. */
  private record Writes<T>(Layer<T> layer, Function<Document, T> work) implements Stage {
    @Override
    public String name() {
      return "writes " + layer;
    }

    @Override
    public Set<Layer<?>> reads() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> writes() {
      return Set.of(layer);
    }

    @Override
    public Reading apply(Reading reading) {
      return reading.with(layer, work.apply(reading.document()));
    }
  }

  private static final Stage NO_DATELINE =
      new Writes<>(Layer.DATELINE, d -> Value.missing("NOT_LOOKED_FOR"));

  @Nested
  class Grammar implements StageContract {
    @Override
    public List<Stage> stages() {
      return List.of(NO_DATELINE, new GrammarStage(new PlainEngine()));
    }
  }

  @Nested
  class Quotations implements StageContract {
    @Override
    public List<Stage> stages() {
      return List.of(new QuotationStage());
    }
  }

  @Nested
  class Attributions implements StageContract {
    @Override
    public List<Stage> stages() {
      return List.of(
          NO_DATELINE,
          new GrammarStage(new PlainEngine()),
          new QuotationStage(),
          new AttributionStage(Cues.english(), Reliability.english(), AttributionStage.THRESHOLD));
    }
  }

  @Nested
  class Datelines implements StageContract {
    @Override
    public List<Stage> stages() {
      return List.of(new DatelineStage());
    }
  }

  /**
   * The whole list of stages for English, its last on trial: actors and statements come with it.
   */
  @Nested
  class Statements implements StageContract {
    @Override
    public List<Stage> stages() {
      return EnglishReader.of(new PlainEngine()).stages();
    }
  }

  @Nested
  class Actors implements StageContract {
    @Override
    public List<Stage> stages() {
      List<Stage> all = EnglishReader.of(new PlainEngine()).stages();
      return all.subList(0, all.size() - 1);
    }
  }

  private static StageContract quoting(Function<Document, Span> where) {
    return () ->
        List.of(
            new Writes<>(
                Layer.QUOTATIONS,
                d -> {
                  Span span = where.apply(d);
                  return List.of(new Quotation(span, span, true, false));
                }));
  }

  @Test
  void aPlaceOutsideTheTextIsCaught() {
    StageContract contract = quoting(d -> new Span(0, d.text().length() + 1));
    assertThatThrownBy(contract::everyPlaceLiesInsideTheText)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("reaches outside");
    assertThatThrownBy(contract::livesThroughHostileTexts).isInstanceOf(AssertionError.class);
  }

  @Test
  void dependenceOnTheLocaleIsCaught() {
    StageContract contract =
        quoting(d -> new Span(0, "TITLE".toLowerCase(Locale.getDefault()).indexOf('i') + 1));
    assertThatThrownBy(contract::findsTheSameUnderEveryLocale)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("under tr");
  }

  @Test
  void stateBetweenTextsIsCaught() {
    AtomicInteger state = new AtomicInteger();
    StageContract contract =
        quoting(d -> new Span(0, Math.min(d.text().length(), state.incrementAndGet() % 7)));
    assertThatThrownBy(contract::findsTheSameOnTwoThreads).isInstanceOf(AssertionError.class);
  }

  @Test
  void aThrowOnAHostileTextIsCaughtWithItsName() {
    StageContract contract = quoting(d -> new Span(0, "x".indexOf(d.text().at(0)) + 2));
    assertThatThrownBy(contract::livesThroughHostileTexts)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("hostile texts");
  }

  @Test
  void theDefaultLocaleIsPutBack() throws Exception {
    Locale before = Locale.getDefault();
    quoting(d -> new Span(0, 0)).findsTheSameUnderEveryLocale();
    assertThat(Locale.getDefault()).isEqualTo(before);
  }

  /** The simplest format: the whole input is the text. */
  @Nested
  class PlainText implements FormatContract {
    @Override
    public Outcome read(byte[] input, String name) {
      String text = new String(input, StandardCharsets.UTF_8);
      return text.isBlank()
          ? new Outcome(List.of(), List.of(new Rejected(name, "no text", -1)))
          : new Outcome(List.of(Document.of(name, text)), List.of());
    }

    @Override
    public Optional<byte[]> holding(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
      return whole ? Optional.of(bytes) : Optional.empty();
    }
  }

  @Test
  void aFormatThatTrimsIsCaught() {
    FormatContract trims =
        new FormatContract() {
          @Override
          public Outcome read(byte[] input, String name) {
            String text = new String(input, StandardCharsets.UTF_8).strip();
            return new Outcome(List.of(Document.of(name, text)), List.of());
          }

          @Override
          public Optional<byte[]> holding(String text) {
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
          }
        };
    assertThatThrownBy(trims::keepsTheTextCharacterForCharacter).isInstanceOf(AssertionError.class);
  }
}
