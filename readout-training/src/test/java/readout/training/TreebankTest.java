/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.english.Sample;

final class TreebankTest {
  @TempDir Path folder;

  private Sample read(Treebank bank, String... rows) throws IOException {
    StringBuilder text = new StringBuilder("# newdoc id = one\n");
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split(" ");
      text.append(
          "%d\t%s\t%s\t_\t%s\t_\t%s\t%s\t_\t_\n"
              .formatted(i + 1, cells[0], cells[0], cells[1], cells[2], cells[3]));
    }
    Path file = Files.writeString(folder.resolve("bank.conllu"), text + "\n");
    return bank.read(file, 0).get(0);
  }

  private final Treebank bank =
      new Treebank(
          Set.of("nsubj", "obl:tmod", "obl:npmod", "compound", "det", "root", "nsubj:pass"),
          Set.of("Monday"));

  @Test
  void aNameHangsOnItsLastWord() throws IOException {
    Sample sample =
        read(
            bank,
            "the DT 2 det",
            "Kofi NNP 5 nsubj",
            "A. NNP 2 flat",
            "Annan NNP 2 flat",
            "spoke VBD 0 root");
    assertThat(sample.heads()).isEqualTo(List.of(4, 4, 4, 5, 0));
    assertThat(sample.relations())
        .isEqualTo(List.of("det", "compound", "compound", "nsubj", "root"));
    assertThat(sample.isTree()).isTrue();
  }

  @Test
  void newerRelationsGetTheirOlderNames() throws IOException {
    Sample sample =
        read(
            bank,
            "He PRP 2 nsubj:outer",
            "left VBD 0 root",
            "Monday NNP 2 obl:unmarked",
            "way NN 2 obl:unmarked");
    assertThat(sample.relations()).isEqualTo(List.of("nsubj", "root", "obl:tmod", "obl:npmod"));
  }

  @Test
  void whatTheTeacherDoesNotHaveIsDep() throws IOException {
    Sample sample = read(bank, "Well UH 2 reparandum", "left VBD 0 root", "now RB 2 strange:one");
    assertThat(sample.relations()).isEqualTo(List.of("dep", "root", "dep"));
  }
}
