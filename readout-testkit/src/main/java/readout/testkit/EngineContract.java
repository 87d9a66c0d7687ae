/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * What every language engine owes its users; an engine's test implements this and gets the tests
 * for free.
 */
public interface EngineContract {
  /** The engine on trial; one for all tests, since loading may take seconds. */
  LanguageEngine engine();

  /** How long one hostile text may take on a slow machine; raise it only with a reason. */
  default Duration patience() {
    return Duration.ofSeconds(30);
  }

  /**
   * Most words of a hostile text; fewer for an engine that needs longer than the patience for all.
   */
  default int mostWords() {
    return Integer.MAX_VALUE;
  }

  /** {@link HostileTexts} and others that have troubled engines. */
  private static List<String> hostile() {
    List<String> texts = new ArrayList<>(HostileTexts.all().values());
    texts.addAll(
        List.of(
            "The " + "a".repeat(1_000_000) + " left. It said so.",
            "\"".repeat(100_000),
            "\" ' \" . ".repeat(500),
            "a-".repeat(100_000),
            "&a@".repeat(50_000),
            "& a@b ".repeat(3_000),
            "<a href='x'>".repeat(200),
            "http://a.b/".repeat(5_000),
            "1,".repeat(50_000),
            "U.S.".repeat(20_000),
            "and the ferry of Lisbon ".repeat(5_000),
            "中文".repeat(3_000)));
    return texts;
  }

  @Test
  default void readsWhatNobodyWrote() {
    assertAll(
        hostile().stream()
            .filter(text -> text.chars().filter(Character::isWhitespace).count() < mostWords())
            .<Executable>map(text -> () -> reads(text)));
  }

  private void reads(String characters) {
    Text text = Text.of(characters);
    List<Sentence> sentences =
        assertTimeoutPreemptively(patience(), () -> engine().analyse(text, Extent.NONE));
    int last = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertTrue(token.span().start() >= last, () -> token + " overlaps the one before");
        assertEquals(text.words(token.span()), token.word());
        assertFalse(token.word().isBlank(), () -> token + " is blank");
        assertFalse(token.lemma().isEmpty(), () -> token + " has no lemma");
        last = token.span().end();
      }
      for (Entity entity : sentence.entities()) {
        assertTrue(
            0 <= entity.from() && entity.from() < entity.to() && entity.to() <= sentence.size());
      }
    }
  }

  @Test
  default void countsCodePoints() throws InterruptedException {
    Text text = Text.of("😀😀 Mr. Okafor said 🚢 no. 😀 She left.");
    List<Sentence> sentences = engine().analyse(text, Extent.NONE);
    List<String> words =
        sentences.stream().flatMap(s -> s.tokens().stream()).map(Token::word).toList();
    assertTrue(words.containsAll(List.of("Okafor", "said", "left")), words::toString);
    for (Sentence sentence : sentences) {
      sentence.tokens().forEach(t -> assertEquals(text.words(t.span()), t.word()));
    }
  }

  @Test
  default void seesNothingUnderAMask() throws InterruptedException {
    Text text = Text.of("😀 LISBON, May 3 -- The ferry stayed in port.");
    List<Sentence> sentences = engine().analyse(text, Extent.of(new Span(0, 18)));
    assertEquals(1, sentences.size());
    assertEquals("The ferry stayed in port.", text.words(sentences.get(0).span()));
    assertEquals(List.of(), engine().analyse(text, Extent.of(text.span())));
  }

  @Test
  default void isNotBrokenByAMask() throws InterruptedException {
    Text text = Text.of("The ferry (by A. Writer) stayed in port.");
    assertEquals(1, engine().analyse(text, Extent.of(new Span(10, 24))).size());
  }

  @Test
  default void saysTheSameOnTwoThreads() throws Exception {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(i -> "Minister Okafor" + i + " told Lisbon " + i + " IRAN was late. IT WAS.")
            .toList();
    List<String> one = new ArrayList<>();
    for (String text : texts) {
      one.add(said(text));
    }
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> calls =
          texts.stream().<Callable<String>>map(text -> () -> said(text)).toList();
      List<String> both = new ArrayList<>();
      for (Future<String> call : two.invokeAll(calls)) {
        both.add(call.get());
      }
      assertEquals(one, both);
    } finally {
      two.shutdownNow();
    }
  }

  private String said(String text) throws InterruptedException {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : engine().analyse(Text.of(text), Extent.NONE)) {
      out.append(sentence.span()).append(sentence.tokens()).append(sentence.entities());
    }
    return out.toString();
  }

  @Test
  default void stopsWhenInterrupted() {
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedException.class,
        () -> engine().analyse(Text.of("The ferry stayed in port."), Extent.NONE));
    assertFalse(Thread.interrupted(), "the flag is still set");
  }
}
