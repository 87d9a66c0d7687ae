/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Extent;

/** The language of the fixtures: what it reads, and what it refuses. */
class FixturesTest {
  private static final String HEADER =
      """
      # Tests.
      # format: docs/fixtures.md
      # source: written by the project
      # licence: Apache-2.0
      # version: 2026-11-24

      """;

  private static List<Fixture> read(String body) {
    return Fixtures.read("test.fix", HEADER + body);
  }

  private static String words(Fixture fixture, String id, Role role) {
    Marked finding =
        fixture.findings().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return finding.extent(role).words(fixture.text());
  }

  @Test
  void readsNestedMarks() {
    Fixture f =
        read("[s1.src:Reuters] [s1.cue:reported] [s1.con:that [s2.src:the Kremlin] [s2.cue:said]"
                + " [s2.con:talks would resume]].\n")
            .get(0);
    assertThat(f.text().toString())
        .isEqualTo("Reuters reported that the Kremlin said talks would resume.");
    assertThat(words(f, "s1", Role.CONTENT)).isEqualTo("that the Kremlin said talks would resume");
    assertThat(words(f, "s2", Role.SOURCE)).isEqualTo("the Kremlin");
    assertThat(f.findings().get(1).attribute(Attribute.WITHIN)).contains("s1");
    assertThat(f.findings().get(0).attribute(Attribute.WITHIN)).isEmpty();
  }

  @Test
  void readsFieldsTextAndAttributesOfSeveralFixtures() {
    List<Fixture> all =
        read(
            """
            id: that-001
            tags: 1990s africa
            date: 1994-07-03
            [s1.src:The minister]
            [s1.cue:said] [s1.con:that the talks
            would resume].
            # a comment is no part of it
            s1 form=indirect type=communication carried

            id: neg-004
            He said nothing and left the room.
            ¶
            Nobody followed.
            """);
    Fixture first = all.get(0);
    assertThat(first.id()).isEqualTo("that-001");
    assertThat(first.line()).isEqualTo(7);
    assertThat(first.tags()).containsExactly("1990s", "africa");
    assertThat(first.document().origin().published().orElseThrow()).hasToString("1994-07-03");
    assertThat(first.text().toString()).isEqualTo("The minister said that the talks would resume.");
    assertThat(first.findings().get(0).attributes())
        .containsEntry(Attribute.FORM, "indirect")
        .containsEntry(Attribute.CARRIED, "yes");
    assertThat(all.get(1).isNegative()).isTrue();
    assertThat(all.get(1).text().toString())
        .isEqualTo("He said nothing and left the room.\n\nNobody followed.");
  }

  @Test
  void joinsPiecesAndKeepsSourcesApart() {
    Fixture f =
        read("[s1.con:“We will go,”] [s1.src:a statement] and [s1.src2:the embassy] [s1.cue:said],"
                + " [s1.con:“soon.”]\n")
            .get(0);
    Marked s1 = f.findings().get(0);
    assertThat(s1.each(Role.SOURCE)).hasSize(2);
    assertThat(s1.extent(Role.CONTENT).spans()).hasSize(2);
    assertThat(words(f, "s1", Role.CONTENT)).isEqualTo("“We will go,” … “soon.”");
  }

  @Test
  void shortFormNeedsNoIds() {
    Fixture f =
        Fixture.of(
            "x",
            3,
            "[src:Officials] [cue:warned] of [scare:“order”] and [scare:'law'] [con:floods ].");
    assertThat(f.findings()).extracting(Marked::id).containsExactly("s1", "x1", "x2");
    assertThat(words(f, "s1", Role.CONTENT)).isEqualTo("floods");
    assertThat(f.id()).isEqualTo("x:3");
  }

  @Test
  void tildeMakesOptional() {
    List<Fixture> all =
        read(
            "[~s1.con:It rained], [~s1.cue:it seems].\n\n[con:It rained], [cue:he said].\n~s1 form=indirect\n");
    assertThat(all).allMatch(f -> f.findings().get(0).optional());
  }

  @Test
  void backslashTakesTheNextCharacterAsItIs() {
    Fixture f = read("\\id: he [cue:wrote] [con:“\\[sic\\] 😀 \\\\ x”].\n").get(0);
    assertThat(f.text().toString()).isEqualTo("id: he wrote “[sic] 😀 \\ x”.");
    assertThat(words(f, "s1", Role.CONTENT)).isEqualTo("“[sic] 😀 \\ x”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[s1.scr:He] [s1.con:left].|test.fix:7: there is no role \"scr\" - did you mean src?",
        "[s1.src:He] left.|the statement s1 has no \"con\"",
        "He [sic] left.|opens no mark",
        "He left].|closes no mark",
        "[con:He left.|is never closed",
        "[con:]He left.|holds no words",
        "[con:He] left.;s1 fom=direct|there is no attribute \"fom\" - did you mean form?",
        "[con:He] left.;s1 form=dirct|\"dirct\" is no form",
        "[con:He] left.;s1 within=s9|cannot stand within",
        "[con:He] left.;s2 form=direct|nothing is marked \"s2\"",
        "[con:He] left.;s1 form=direct form=mixed|said twice",
        "[s1.con:He] [con:left].|has no id beside others",
        "[s1.con:He] [s1.scare:left].|is no role of a statement",
        "[s1.con2:He] left.|not a second",
        "idd: x;He left.|there is no field \"idd\" - did you mean id?",
        "He left.;id: x|stands under the text",
        "date: soon;He left.|is no date",
        "id: a;He left.;;id: a;She left.|the id \"a\" is taken by test.fix:7 (a)",
        "id: a|a fixture without text",
      })
  void refusesWhatIsWrong(String body, String message) {
    assertThatThrownBy(() -> read(body.replace(';', '\n') + "\n"))
        .isInstanceOf(FixtureException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAFileWithoutItsHeader() {
    assertThatThrownBy(() -> Fixtures.read("bare.fix", "# source: us\nHe left.\n"))
        .isInstanceOf(FixtureException.class)
        .hasMessageStartingWith("bare.fix:1: the comment \"# format: …\" is missing");
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    Fixture f =
        read("[s1.src:He] [s1.cue:said] [s1.con:it [x1.scare:“was” \\[sic\\]] late].\n").get(0);
    assertThat(MarkWriter.write(f.text(), f.findings()))
        .isEqualTo("[s1.src:He] [s1.cue:said] [s1.con:it [x1.scare:“was” \\[sic\\]] late].");
  }

  @Test
  void crossingMarksReadBackTheSame() {
    String text = "aa bb cc dd ee ff gg hh";
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Marked> findings =
          java.util.stream.IntStream.rangeClosed(1, 4).mapToObj(i -> any(i, random)).toList();
      String written = MarkWriter.write(readout.text.Text.of(text), findings);
      Fixture back = Fixture.of("random", round, written);
      assertThat(back.text().toString()).isEqualTo(text);
      for (Marked finding : findings) {
        assertThat(back.findings())
            .as(written)
            .anyMatch(b -> b.id().equals(finding.id()) && b.extents().equals(finding.extents()));
      }
    }
  }

  private static Marked any(int i, Random random) {
    int from = random.nextInt(7);
    int to = from + 1 + random.nextInt(8 - from);
    Extent extent = Extent.of(new readout.text.Span(3 * from, 3 * to - 1));
    return new Marked(
        "s" + i,
        Kind.STATEMENT,
        false,
        java.util.Map.of(Role.CONTENT, List.of(extent)),
        java.util.Map.of());
  }
}
