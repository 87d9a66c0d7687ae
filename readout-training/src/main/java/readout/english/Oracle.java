/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.BitSet;
import java.util.List;

/**
 * The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013): how many arcs of the right
 * tree a move makes unreachable, from any state, right or wrong. It lets a parser learn what to do
 * after its own mistakes.
 */
final class Oracle {
  /** Cost of a move that cannot be made. */
  static final int IMPOSSIBLE = 99_999;

  private final int[] heads;
  private final BitSet onStack = new BitSet();

  /**
   * @param heads of the words, 0 for the root
   */
  Oracle(List<Integer> heads) {
    this.heads = new int[heads.size() + 1];
    this.heads[0] = -1;
    for (int i = 0; i < heads.size(); i++) {
      this.heads[i + 1] = heads.get(i);
    }
  }

  /** Fills in the cost of each move. */
  void costs(Transitions state, int[] costs) {
    costs[Transitions.SHIFT] = state.canShift() ? shift(state) : IMPOSSIBLE;
    costs[Transitions.LEFT] = state.canLeft() ? left(state) : IMPOSSIBLE;
    costs[Transitions.RIGHT] = state.canRight() ? right(state) : IMPOSSIBLE;
  }

  private int shift(Transitions state) {
    int word = state.next;
    int cost = 0;
    onStack.clear();
    for (int i = 0; i < state.depth; i++) {
      int node = state.stack[i];
      onStack.set(node);
      if (node != 0 && heads[node] == word) {
        cost++;
      }
    }
    int head = heads[word];
    if (head < word && onStack.get(head) && head != state.stack[state.depth - 1]) {
      cost++;
    }
    return cost;
  }

  private int left(Transitions state) {
    int top = state.stack[state.depth - 1];
    int cost = heads[top] == state.stack[state.depth - 2] || heads[top] > state.next ? 1 : 0;
    return cost + lostChildren(state, top);
  }

  private int right(Transitions state) {
    int top = state.stack[state.depth - 1];
    return (heads[top] >= state.next ? 1 : 0) + lostChildren(state, top);
  }

  private int lostChildren(Transitions state, int node) {
    int lost = 0;
    for (int i = state.next; i <= state.size; i++) {
      lost += heads[i] == node ? 1 : 0;
    }
    return lost;
  }

  int head(int node) {
    return heads[node];
  }
}
