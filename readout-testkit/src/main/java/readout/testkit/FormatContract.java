/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import readout.document.Document;
import readout.document.Rejected;

/**
 * What every reader of a document format owes its users: whatever the bytes, it gives documents or
 * says why not; it never throws. A format's test implements this and gets the tests for free; the
 * testkit knows nothing of the format.
 */
public interface FormatContract {
  /** Reads a whole input; {@code name} is what it should be called in a rejection. */
  Outcome read(byte[] input, String name) throws Exception;

  /**
   * A good input of one document with this text, as the format writes it; empty where the format
   * cannot hold the text character for character (HTML and white space, UTF-8 and half a surrogate
   * pair).
   */
  Optional<byte[]> holding(String text);

  /**
   * What came of an input.
   *
   * @param documents that could be read
   * @param rejected what could not
   */
  record Outcome(List<Document> documents, List<Rejected> rejected) {}

  /** How long one hostile input may take on a slow machine. */
  default Duration patience() {
    return Duration.ofSeconds(30);
  }

  @Test
  default void keepsTheTextCharacterForCharacter() throws Exception {
    List<String> texts = new ArrayList<>(HostileTexts.all().values());
    texts.add("The minister said – “talks will resume” – and left.\n\nNo one else spoke. 😀");
    int held = 0;
    for (String text : texts) {
      Optional<byte[]> input = text.isBlank() ? Optional.empty() : holding(text);
      if (input.isPresent()) {
        held++;
        for (Document document : read(input.get(), "input").documents()) {
          assertEquals(text, document.text().toString());
        }
      }
    }
    assertTrue(held > 0, "holding(text) must be able to write some text");
  }

  @Test
  default void readsAnOrdinaryInput() throws Exception {
    byte[] input = ordinary();
    Outcome outcome = read(input, "input");
    assertEquals(1, outcome.documents().size(), () -> "rejected: " + outcome.rejected());
    assertTrue(outcome.rejected().isEmpty());
    assertFalse(outcome.documents().get(0).id().isBlank(), "a document without an id");
  }

  @Test
  default void livesThroughHostileInputs() throws Exception {
    List<Executable> each = new ArrayList<>();
    hostile()
        .forEach(
            (name, bytes) ->
                each.add(
                    () -> {
                      Outcome outcome =
                          assertTimeoutPreemptively(patience(), () -> read(bytes, name), name);
                      for (Rejected rejected : outcome.rejected()) {
                        assertFalse(rejected.reason().isBlank(), "rejected without a reason");
                        assertFalse(rejected.source().isBlank(), "rejected without its source");
                      }
                    }));
    assertAll("hostile inputs", each);
  }

  @Test
  default void readsTheSameTwiceAndUnderEveryLocale() throws Exception {
    String here = print(read(ordinary(), "input"));
    assertEquals(here, print(read(ordinary(), "input")));
    for (Locale locale : Locales.TRYING) {
      assertEquals(
          here,
          Locales.under(locale, () -> print(read(ordinary(), "input"))),
          () -> "under " + locale);
    }
  }

  private byte[] ordinary() {
    return holding("The minister said that talks would resume, and then he left the room.")
        .orElseThrow(() -> new AssertionError("holding(text) must be able to write a plain line"));
  }

  private Map<String, byte[]> hostile() {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    byte[] good = ordinary();
    for (int length : new int[] {1, good.length / 3, good.length / 2, good.length - 1}) {
      inputs.put("cut after " + length + " bytes", Arrays.copyOf(good, length));
    }
    HostileTexts.all()
        .forEach(
            (name, text) -> {
              inputs.put(name + ", raw", text.getBytes(StandardCharsets.UTF_8));
              holding(text).ifPresent(bytes -> inputs.put(name + ", held", bytes));
            });
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] noise = new byte[1 << i % 15];
      random.nextBytes(noise);
      inputs.put("noise " + i, noise);
      byte[] broken = good.clone();
      broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      inputs.put("one wrong byte " + i, broken);
    }
    inputs.put("UTF-16", "He said so.".getBytes(StandardCharsets.UTF_16));
    inputs.put("no UTF-8", new byte[] {'H', 'e', ' ', (byte) 0xc3, ' ', (byte) 0xff, '\n'});
    inputs.put(
        "a mark of byte order and nothing", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    return inputs;
  }

  private static String print(Outcome outcome) {
    return outcome.documents() + "\n" + outcome.rejected();
  }
}
