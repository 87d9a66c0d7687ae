/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.corenlp.Grammar.Arc;

/** The repairs, on trees no parser should give. */
final class GrammarTest {
  private static List<Arc> repaired(int[] heads, String relations) {
    return Grammar.repaired(heads, relations.split(" "));
  }

  private static String text(List<Arc> arcs) {
    return Arrays.toString(arcs.stream().map(a -> a.head() + " " + a.relation()).toArray());
  }

  @Test
  void soundTreeIsLeftAlone() {
    assertThat(text(repaired(new int[] {1, -1, 1}, "nsubj root obj")))
        .isEqualTo("[1 nsubj, -1 root, 1 obj]");
  }

  @Test
  void subjectBesideAPassiveAuxiliaryIsPassive() {
    assertThat(text(repaired(new int[] {2, 2, -1}, "nsubj aux:pass root")))
        .isEqualTo("[2 nsubj:pass, 2 aux:pass, -1 root]");
  }

  @Test
  void secondRootHangsOnTheFirst() {
    assertThat(text(repaired(new int[] {-1, -1, 0}, "root root root")))
        .isEqualTo("[-1 root, 0 dep, 0 dep]");
  }

  @Test
  void circleIsCut() {
    assertThat(text(repaired(new int[] {-1, 2, 1}, "root obj obj")))
        .isEqualTo("[-1 root, 0 dep, 1 obj]");
    assertThat(text(repaired(new int[] {1, 0}, "obj obj"))).isEqualTo("[1 obj, -1 root]");
  }
}
