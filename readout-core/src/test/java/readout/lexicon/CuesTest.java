/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CuesTest {
  private static final Pattern MARK = Pattern.compile("\\[cue:([^\\]]*)]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  private final Map<String, List<String>> irregular = irregular();

  @Test
  void findsWordsAndGroupsOfWords() {
    Cues cues = Cues.english();
    Cue warn = cues.find("warn", Cue.Tag.V).get(0);
    assertThat(warn.type()).isEqualTo(CueType.COMMUNICATION);
    assertThat(warn.takes("of")).isTrue();
    assertThat(warn.takes(Frame.Shape.ING)).isFalse();
    assertThat(warn.addressees()).containsExactly("object");
    assertThat(cues.find("point out", Cue.Tag.V))
        .extracting(Cue::lemma)
        .containsExactly("point out");
    assertThat(cues.find("claim")).extracting(Cue::tag).containsExactly(Cue.Tag.V, Cue.Tag.N);
    assertThat(cues.find("claim", Cue.Tag.V))
        .extracting(Cue::factivity)
        .containsExactly(Factivity.DOUBTING);
    assertThat(cues.find("banana")).isEmpty();
  }

  @Test
  void spellingsShareARow() {
    Cues cues = Cues.english();
    assertThat(cues.find("criticise", Cue.Tag.V)).hasSize(1);
    assertThat(cues.find("criticise", Cue.Tag.V).get(0).rowKey())
        .isEqualTo(cues.find("criticize", Cue.Tag.V).get(0).rowKey())
        .isEqualTo("cues.tsv#criticize/V");
  }

  @Test
  void longestGroupComesFirst() {
    assertThat(Cues.english().startingWith("call"))
        .extracting(cue -> cue.words().size())
        .isSortedAccordingTo((a, b) -> b - a)
        .contains(1, 2, 3);
  }

  @Test
  void coversTheLanguageOfNews() {
    List<Cue> all = Cues.english().all();
    assertThat(all).filteredOn(cue -> cue.tag() == Cue.Tag.V).hasSizeGreaterThanOrEqualTo(250);
    assertThat(all).filteredOn(cue -> cue.tag() == Cue.Tag.N).hasSizeGreaterThanOrEqualTo(40);
    assertThat(all).filteredOn(cue -> cue.tag() == Cue.Tag.A).hasSizeGreaterThanOrEqualTo(15);
    assertThat(all).filteredOn(cue -> cue.tag() == Cue.Tag.P).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void theCueOfEveryExampleHoldsItsWords() {
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.load("lexicon/en/cues.tsv").rows()) {
      for (String example : row.list("examples")) {
        String cue = marked(example);
        if (!example.contains("[con:")
            || row.list("lemma").stream().noneMatch(l -> holds(cue, l))) {
          faults.add(row.line() + ": " + example);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyCounterexampleHoldsTheWordAndReportsNothing() {
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.load("lexicon/en/cues.tsv").rows()) {
      for (String sentence : row.list("counterexamples")) {
        if (sentence.contains("[")
            || row.list("lemma").stream().noneMatch(l -> holds(sentence, l))) {
          faults.add(row.line() + ": " + sentence);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void framesAreWrittenAsTheyAreRead() {
    for (Table.Row row : Table.load("lexicon/en/cues.tsv").rows()) {
      String first = row.list("lemma").get(0);
      Cue cue = Cues.english().find(first, row.get("tag", Cue.Tag.class)).get(0);
      assertThat(cue.frames())
          .extracting(Frame::toString)
          .as(first)
          .containsExactlyInAnyOrderElementsOf(row.list("frames"));
    }
  }

  @Test
  void aLemmaThatEndsInAPrepositionHasItsFrame() {
    List<String> faults =
        Cues.english().all().stream()
            .filter(cue -> cue.tag() == Cue.Tag.V && cue.words().size() > 1)
            .filter(
                cue -> List.of("for", "at", "of", "with", "against", "about").contains(last(cue)))
            .filter(cue -> !cue.takes(last(cue)))
            .map(Cue::lemma)
            .toList();
    assertThat(faults).isEmpty();
  }

  @Test
  void refusesInvalidRows() {
    assertThatThrownBy(
            () -> read("say\tV\tgossip\tneutral\tclause\t-\t0.90\t[cue:said] [con:x]\t-"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("test.tsv:7")
        .hasMessageContaining("\"gossip\" is no type");
    assertThatThrownBy(
            () -> read("say\tV\tcommunication\tneutral\tsentence\t-\t0.90\t[cue:said] [con:x]\t-"))
        .hasMessageContaining("\"sentence\" is no frame");
    assertThatThrownBy(
            () -> read("say\tV\tcommunication\tneutral\t-\t-\t0.90\t[cue:said] [con:x]\t-"))
        .hasMessageContaining("no frame");
    assertThatThrownBy(() -> read("say\tV\tcommunication\tneutral\tclause\t-\t0.90\t-\t-"))
        .hasMessageContaining("no example");
    assertThatThrownBy(
            () -> read("say\tV\tcommunication\tneutral\tclause\tnobody\t0.90\t[cue:said]\t-"))
        .hasMessageContaining("\"nobody\" names no addressee");
    assertThatThrownBy(
            () -> read("say\tV\tcommunication\tneutral\tclause\t-\t1.10\t[cue:said] [con:x]\t-"))
        .hasMessageContaining("\"1.10\" is no precision");
    String row = "say\tV\tcommunication\tneutral\tclause\t-\t0.90\t[cue:said] [con:x]\t-";
    assertThatThrownBy(() -> read(row + "\n" + row)).hasMessageContaining("stands twice");
  }

  private static Cues read(String rows) throws IOException {
    return Cues.of(
        Table.read(
            "test.tsv",
            new StringReader(
                "# format: x\n# source: x\n# licence: x\n# version: x\n# prepositions: of, to\n"
                    + "lemma\ttag\ttype\tfactivity\tframes\taddressee\tprecision\texamples"
                    + "\tcounterexamples\n"
                    + rows)));
  }

  private static String last(Cue cue) {
    return cue.words().get(cue.words().size() - 1);
  }

  private static String marked(String example) {
    Matcher marks = MARK.matcher(example);
    StringBuilder cue = new StringBuilder();
    while (marks.find()) {
      cue.append(marks.group(1)).append(' ');
    }
    return cue.toString();
  }

  /** Whether the sentence has a form of each of the lemma's words, in order, or the mark it is. */
  private boolean holds(String sentence, String lemma) {
    if (lemma.chars().noneMatch(Character::isLetter)) {
      return sentence.contains(lemma);
    }
    Matcher words = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    for (String part : lemma.split(" ")) {
      boolean found = false;
      while (!found && words.find()) {
        found = isForm(words.group(), part);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private boolean isForm(String word, String lemma) {
    if (word.equals(lemma) || irregular.getOrDefault(lemma, List.of()).contains(word)) {
      return true;
    }
    String last = lemma.substring(lemma.length() - 1);
    String stem = lemma.replaceFirst("[ey]$", "");
    return word.matches(
        Pattern.quote(lemma)
            + "(s|es|d|ed|ing|"
            + last
            + "ed|"
            + last
            + "ing)|"
            + Pattern.quote(stem)
            + "(ed|ing|ies|ied)");
  }

  private static Map<String, List<String>> irregular() {
    String file = "irregular-forms.tsv";
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(CuesTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      Map<String, List<String>> forms = new HashMap<>();
      Table.read(file, in).rows().forEach(row -> forms.put(row.get("lemma"), row.list("forms")));
      return forms;
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
