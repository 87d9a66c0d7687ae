/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OracleTest {
  private final Transitions state = new Transitions();
  private final int[] costs = new int[3];

  /** Moves that cost nothing, taken at random, lead to the tree. */
  @Test
  void freeMovesLeadToTheTree() {
    Random random = new Random(3);
    List<List<Integer>> trees =
        List.of(List.of(2, 0, 2), List.of(3, 3, 0), List.of(0, 1, 2, 2), List.of(2, 5, 2, 3, 0));
    for (List<Integer> heads : trees) {
      for (int round = 0; round < 20; round++) {
        Oracle oracle = new Oracle(heads);
        state.begin(heads.size());
        while (!state.isDone()) {
          oracle.costs(state, costs);
          List<Integer> free = new ArrayList<>();
          for (int move = 0; move < 3; move++) {
            if (costs[move] == 0) {
              free.add(move);
            }
          }
          assertThat(free).as("%s at word %d", heads, state.next).isNotEmpty();
          make(free.get(random.nextInt(free.size())));
        }
        for (int i = 0; i < heads.size(); i++) {
          assertThat(state.head[i + 1]).isEqualTo(heads.get(i));
        }
      }
    }
  }

  private void make(int move) {
    switch (move) {
      case Transitions.SHIFT -> state.shift();
      case Transitions.LEFT -> state.left(0);
      default -> state.right(0);
    }
  }

  /** The cost of a move is the number of arcs that no later move can make. */
  @Test
  void aWrongMoveCostsWhatItLoses() { // "Kenya agreed today": Kenya and today hang on agreed
    Oracle oracle = new Oracle(List.of(2, 0, 2));
    state.begin(3);
    state.shift();
    oracle.costs(state, costs);
    assertThat(costs[Transitions.LEFT]).isZero();
    assertThat(costs[Transitions.SHIFT]).as("Kenya loses its head, agreed the root").isEqualTo(2);
    assertThat(costs[Transitions.RIGHT]).isEqualTo(Oracle.IMPOSSIBLE);
  }
}
