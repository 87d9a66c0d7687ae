/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.testkit.NamedSentence.Name;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** Sentences with their names marked, how they are read, and how an engine is judged by them. */
class NamesTest {
  private static final String HEADER =
      """
      # Names.
      # format: one sentence a line
      # source: written by the project
      # licence: Apache-2.0
      # version: 2026-11-24

      """;

  private static NamedSentence read(String line) {
    return NamedSentences.read("n.names", HEADER + line + "\n").get(0);
  }

  /** An engine that finds, in every text, names at the given words of it. */
  private static LanguageEngine finding(Entity... entities) {
    return new LanguageEngine() {
      @Override
      public String name() {
        return "the same everywhere";
      }

      @Override
      public List<Sentence> analyse(Text text, Extent masked) throws InterruptedException {
        return new PlainEngine()
            .analyse(text, masked).stream()
                .map(s -> new Sentence(s.span(), s.tokens(), List.of(entities)))
                .toList();
      }
    };
  }

  @Test
  void marksBecomeSpansOfCodePoints() {
    NamedSentence sentence = read("😀 [PER Ann Lee] left \\[the\\] [ORG UN]'s [LOC Bonn]. \\\\");
    assertThat(sentence.text().toString()).isEqualTo("😀 Ann Lee left [the] UN's Bonn. \\");
    assertThat(sentence.line()).isEqualTo(7);
    assertThat(sentence.names())
        .containsExactly(
            new Name(new Span(2, 9), Entity.Kind.PERSON),
            new Name(new Span(21, 23), Entity.Kind.ORG),
            new Name(new Span(26, 30), Entity.Kind.PLACE));
    assertThat(sentence).hasToString("😀 [PER Ann Lee] left \\[the\\] [ORG UN]'s [LOC Bonn]. \\\\");
  }

  @Test
  void readsWhatAnEngineFinds() throws InterruptedException {
    NamedSentence found = read("Ann Lee left [LOC Bonn]").readBy(finding(name(0, 2, "PERSON")));
    assertThat(found).hasToString("[PER Ann Lee] left Bonn");
  }

  @ParameterizedTest
  @CsvSource({
    "[PRE Ann] left, did you mean PER",
    "[PER Ann left, never closed",
    "[PER, never closed",
    "[, there is no mark",
    "Ann] left, closes no mark",
    "[ORG Bank of [LOC Peru]] fell, opens inside",
    "[PER ] left, is empty",
    "[PER Ann ]left, space at its ends",
    "Ann left \\, ends in a backslash",
  })
  void saysWhatIsWrongAndWhere(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(FixtureException.class)
        .hasMessageStartingWith("n.names:7: ")
        .hasMessageContaining(message);
  }

  @Test
  void asksWhereTheSentencesAreFrom() {
    String lacking = HEADER.replace("# licence: Apache-2.0\n", "");
    assertThatThrownBy(() -> NamedSentences.read("n.names", lacking))
        .hasMessageContaining("\"# licence: …\" is missing");
  }

  @Test
  void folderWithinIsHeldOut(@TempDir Path folder) throws IOException {
    Path within = Files.createDirectory(folder.resolve("held-out"));
    Files.writeString(folder.resolve("b.names"), HEADER + "[LOC Bonn]\n");
    Files.writeString(folder.resolve("a.names"), HEADER + "[LOC Aden]\n[LOC Accra]\n");
    Files.writeString(folder.resolve("README.md"), "no names");
    Files.writeString(within.resolve("c.names"), HEADER + "[LOC Cali]\n");
    assertThat(NamedSentences.in(folder))
        .extracting(s -> s.text().toString())
        .containsExactly("Aden", "Accra", "Bonn");
    assertThat(NamedSentences.in(within)).hasSize(1);
  }

  @Test
  void halfANameIsOneMissedAndOneInvented() throws InterruptedException {
    List<NamedSentence> sentences = List.of(read("[PER Ann Lee] left [LOC Bonn] for [ORG Fiat]"));
    NameScore score =
        NameScore.of(
            finding(name(1, 2, "PERSON"), name(3, 4, "PLACE"), name(5, 6, "PLACE")), sentences);
    assertThat(score.of(Entity.Kind.PERSON)).isEqualTo(new Tally(0, 1, 0, 1));
    assertThat(score.of(Entity.Kind.PLACE)).isEqualTo(new Tally(1, 2, 1, 1));
    assertThat(score.of(Entity.Kind.ORG)).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(score.all()).isEqualTo(new Tally(1, 3, 1, 3));
    assertThat(score.borders()).isEqualTo(new Tally(2, 3, 2, 3));
    assertThat(score.toString()).contains("place         50.0   100.0  66.7        1       2\n");
  }

  @Test
  void noNamesAreNoDivisionByZero() throws InterruptedException {
    assertThat(NameScore.of(new PlainEngine(), List.of(read("He left."))).all())
        .isEqualTo(Tally.NONE);
  }

  @Test
  void ourOwnSentencesHaveTwoToSixNamesAndStandOnce() throws IOException {
    Path names = Path.of("..", "data", "gold", "names");
    assumeTrue(Files.exists(names), () -> names + " is not here");
    List<NamedSentence> open = NamedSentences.in(names);
    List<NamedSentence> heldOut = NamedSentences.in(names.resolve("held-out"));
    assertThat(open).hasSize(300);
    assertThat(heldOut).hasSize(100);
    List<NamedSentence> all = new java.util.ArrayList<>(open);
    all.addAll(heldOut);
    assertThat(all).extracting(NamedSentence::text).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(s -> assertThat(s.names()).as(s.toString()).hasSizeBetween(2, 6));
  }

  private static Entity name(int from, int to, String kind) {
    return new Entity(from, to, Entity.Kind.valueOf(kind));
  }
}
