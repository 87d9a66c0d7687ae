/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MendingTest {
  private static final List<String> RELATIONS =
      List.of(
          "root",
          "nsubj",
          "nsubj:pass",
          "aux:pass",
          "obj",
          "acl:relcl",
          "ccomp",
          "mark",
          "conj",
          "cc",
          "det",
          "iobj");

  private final Transitions state = new Transitions();

  @Test
  void aSubjectBesideAPassiveAuxiliaryIsAPassiveOne() {
    tree("bridges were closed", 3, "nsubj", 3, "aux:pass", 0, "root");
    assertThat(label(1)).isEqualTo("nsubj:pass");
  }

  @Test
  void aSubjectOfAnActiveVerbStays() {
    tree("bridges closed", 2, "nsubj", 0, "root");
    assertThat(label(1)).isEqualTo("nsubj");
  }

  @Test
  void aClauseWithAnObjectOfItsOwnIsNoRelativeOne() {
    tree(
        "told crews that ports had owners",
        List.of(0, 1, 5, 5, 2, 5),
        List.of("root", "obj", "obj", "nsubj", "acl:relcl", "obj"));
    assertThat(label(3)).isEqualTo("mark");
    assertThat(label(5)).isEqualTo("ccomp");
    assertThat(state.head[5]).isEqualTo(1);
  }

  @Test
  void aListHangsOnItsFirstItem() {
    tree("Norway , Iceland , Malta", 0, "root", 3, "det", 1, "conj", 5, "det", 3, "conj");
    assertThat(state.head[5]).isEqualTo(1);
  }

  @Test
  void anItemWithAConjunctionOfItsOwnMayBeginAListWithin() {
    tree("Norway , Iceland and Malta", 0, "root", 3, "det", 1, "conj", 5, "cc", 3, "conj");
    assertThat(state.head[5]).isEqualTo(3);
  }

  @Test
  void aListMayBeginBehindAConjunction() {
    tree("Norway and Iceland , Malta", 0, "root", 3, "cc", 1, "conj", 5, "det", 3, "conj");
    assertThat(state.head[5]).isEqualTo(3);
  }

  private String label(int word) {
    return RELATIONS.get(state.label[word]);
  }

  private void tree(String words, Object... headsAndLabels) {
    List<Object> all = Arrays.asList(headsAndLabels);
    List<Integer> heads =
        all.stream().filter(Integer.class::isInstance).map(i -> (Integer) i).toList();
    List<String> labels =
        all.stream().filter(String.class::isInstance).map(i -> (String) i).toList();
    tree(words, heads, labels);
  }

  private void tree(String words, List<Integer> heads, List<String> labels) {
    state.begin(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      state.head[i + 1] = heads.get(i);
      state.label[i + 1] = RELATIONS.indexOf(labels.get(i));
    }
    new Mending(RELATIONS).mend(state, words.split(" "));
  }
}
