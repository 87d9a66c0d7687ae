/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.testkit.StoredParses.Request;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

final class StoredParsesTest {
  /** One sentence a text, one token a code point that is no space, odd lemmas. */
  private static final LanguageEngine LETTERS =
      new LanguageEngine() {
        @Override
        public String name() {
          return "letters";
        }

        @Override
        public List<Sentence> analyse(Text text, Extent masked) {
          List<Token> tokens = new ArrayList<>();
          for (int i = 0; i < text.length(); i++) {
            Span span = new Span(i, i + 1);
            if (!masked.contains(i) && !Text.isSpace(text.at(i))) {
              int at = tokens.size();
              String relation = at == 0 ? "root" : "nsubj:pass";
              tokens.add(
                  new Token(at, span, text.words(span), "\\\t\ud800_", "``", at - 1, relation));
            }
          }
          List<Entity> names =
              tokens.size() > 2 ? List.of(new Entity(1, 3, Entity.Kind.ORG)) : List.of();
          return tokens.isEmpty() ? List.of() : List.of(new Sentence(text.span(), tokens, names));
        }
      };

  @TempDir Path folder;

  private StoredParses stored(Request... requests) throws IOException, InterruptedException {
    StoredParses.write(LETTERS, List.of(requests), folder.resolve("a.conllu"), 2);
    return StoredParses.load(folder);
  }

  private static void assertSame(List<Sentence> found, List<Sentence> expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).span()).isEqualTo(expected.get(i).span());
      assertThat(found.get(i).tokens()).isEqualTo(expected.get(i).tokens());
      assertThat(found.get(i).entities()).isEqualTo(expected.get(i).entities());
    }
  }

  @Test
  void givesBackWhatTheEngineGave() throws Exception {
    for (String characters : List.of("Ab 😀 | c\t\u0000\\ \ud800x", "", "# newdoc id = x\n\n# y")) {
      Text text = Text.of(characters);
      StoredParses parses =
          stored(Request.of("odd\nname", text), Request.of("b", Text.of("other")));
      assertSame(parses.analyse(text, Extent.NONE), LETTERS.analyse(text, Extent.NONE));
    }
  }

  @Test
  void parseBelongsToItsMask() throws Exception {
    Text text = Text.of("PORT, May 3 -- Dues rise.");
    Extent dateline = Extent.of(new Span(0, 14));
    StoredParses parses = stored(new Request("dues", text, dateline));
    assertSame(parses.analyse(text, dateline), LETTERS.analyse(text, dateline));
    assertThatThrownBy(() -> parses.analyse(text, Extent.NONE))
        .hasMessageContaining("PORT, May 3")
        .hasMessageContaining("something else masked");
    assertSame(parses.ignoringMasks().analyse(text, Extent.NONE), LETTERS.analyse(text, dateline));
  }

  @Test
  void unknownTextNamesItselfAndTheCommand() throws Exception {
    StoredParses parses = stored(Request.of("a", Text.of("known")));
    assertThatThrownBy(() -> parses.analyse(Text.of("unknown text\nof two lines"), Extent.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unknown text")
        .hasMessageContaining("sha256:")
        .hasMessageContaining(StoredParses.REFRESH);
  }

  @Test
  void sameFileOnAnyNumberOfThreadsZippedOrNot() throws Exception {
    List<Request> requests =
        IntStream.range(0, 50).mapToObj(i -> Request.of("t" + i, Text.of("text " + i))).toList();
    Path one = folder.resolve("one.conllu");
    Path two = folder.resolve("two.conllu");
    Path zipped = folder.resolve("three.conllu.gz");
    StoredParses.write(LETTERS, requests, one, 1);
    StoredParses.write(LETTERS, requests, two, 2);
    StoredParses.write(LETTERS, requests, zipped, 2);
    assertThat(Files.readString(two)).isEqualTo(Files.readString(one));
    Text last = requests.get(49).text();
    assertSame(
        StoredParses.load(zipped).analyse(last, Extent.NONE), LETTERS.analyse(last, Extent.NONE));
  }
}
