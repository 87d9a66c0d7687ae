/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On one long sentence, by many chances. */
final class ShortenedTest {
  /** Word, tag, head, relation, name. */
  private static final Sample LONG =
      sample(
          """
          The DT 3 det O
          foreign JJ 3 amod O
          minister NN 9 nsubj O
          , , 3 punct O
          who WP 6 nsubj O
          met VBD 3 acl:relcl O
          envoys NNS 6 obj O
          , , 3 punct O
          praised VBD 0 root O
          the DT 11 det O
          Zambian JJ 12 amod O
          army NN 9 obj O
          on IN 14 case O
          Monday NNP 9 obl O
          , , 9 punct O
          officials NNS 17 nsubj O
          said VBD 9 parataxis O
          . . 9 punct O
          """);

  private static final Sample PRAISES =
      sample(
          """
          She PRP 2 nsubj O
          praises VBZ 0 root O
          it PRP 2 obj O
          """);

  private static Sample sample(String rows) {
    List<List<String>> cells =
        rows.lines().map(row -> Arrays.asList(row.strip().split(" "))).toList();
    return new Sample(
        0,
        cells.stream().map(c -> c.get(0)).toList(),
        cells.stream().map(c -> c.get(1)).toList(),
        cells.stream().map(c -> Integer.valueOf(c.get(2))).toList(),
        cells.stream().map(c -> c.get(3)).toList(),
        cells.stream().map(c -> c.get(4)).toList(),
        Collections.nCopies(cells.size(), 1f));
  }

  private static Set<String> made(Sample sample) {
    Set<String> texts = new HashSet<>();
    Shortened shortened = new Shortened(List.of(PRAISES), 1);
    for (int chance = 0; chance < 1000; chance++) {
      shortened
          .shortened(sample)
          .ifPresent(
              made -> {
                assertThat(made.isTree()).isTrue();
                texts.add(String.join(" ", made.words()));
              });
    }
    return texts;
  }

  @Test
  void cutsWhatStandsBesideTheCoreAndWritesHeadlines() {
    assertThat(made(LONG))
        .contains(
            "The foreign minister praised the Zambian army .",
            "Foreign minister praises Zambian army",
            "Foreign Minister Praises Zambian Army on Monday",
            "FOREIGN MINISTER PRAISES ZAMBIAN ARMY")
        .noneMatch(text -> text.contains("officials said"))
        .noneMatch(text -> text.matches(".* , ?"));
  }

  @Test
  void futureAndPassiveLoseTheirAuxiliaries() {
    String will =
        "Togo NNP 3 nsubj O\nwill MD 3 aux O\nhost VB 0 root O\ntalks NNS 3 obj O\n. . 3 punct O\n";
    assertThat(made(sample(will))).contains("Togo to host talks", "Togo will host talks .");
    String was =
        "The DT 2 det O\nbridge NN 4 nsubj:pass O\nwas VBD 4 aux:pass O\nclosed VBN 0 root O\nby IN 6 case O\n"
            + "rebels NNS 4 obl O\n. . 4 punct O\n";
    assertThat(made(sample(was))).contains("Bridge closed by rebels", "Bridge Closed by Rebels");
  }

  @Test
  void someSubjectsGetAClause() {
    String fear =
        "the DT 2 det O\nclaim NN 7 nsubj O\nthat IN 5 mark O\nprices NNS 5 nsubj O\nfell VBD 2 ccomp O\nhad VBD 7 aux O\n"
            + "spread VBN 0 root O\n. . 7 punct O\n";
    String left = "The DT 2 det O\ncourt NN 3 nsubj O\nagreed VBD 0 root O\n. . 3 punct O\n";
    Shortened shortened =
        new Shortened(List.of(PRAISES, sample(fear), sample(fear), sample(left)), 1);
    Set<String> texts = new HashSet<>();
    for (int chance = 0; chance < 1000; chance++) {
      shortened.shortened(sample(left)).ifPresent(m -> add(m, texts));
    }
    assertThat(texts).contains("The court agreed .", "The claim that the court agreed agreed .");
  }

  private static void add(Sample made, Set<String> texts) {
    assertThat(made.isTree()).isTrue();
    texts.add(String.join(" ", made.words()));
    if (made.words().contains("that")) {
      int verb = made.heads().indexOf(0);
      assertThat(made.words().subList(verb, made.size())).containsExactly("agreed", ".");
      assertThat(made.relations())
          .containsExactly("det", "nsubj", "mark", "det", "nsubj", "ccomp", "root", "punct");
    }
  }

  @Test
  void whatHasNoSubjectMakesNone() {
    assertThat(made(sample("Go VB 0 root O\nhome RB 1 advmod O\n. . 1 punct O\n"))).isEmpty();
  }

  @Test
  void theLongOnesStay() {
    List<Sample> all = new Shortened(List.of(PRAISES), 1).among(List.of(LONG, LONG), 0);
    assertThat(all).containsExactly(LONG, LONG);
  }
}
