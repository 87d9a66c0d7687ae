/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a queue of
 * words not yet touched, the arcs made so far. Node 0 is the root and the bottom of the stack;
 * words are nodes 1 to {@code size}. Three moves: shift the first word of the queue onto the stack;
 * hang the stack's top on the queue's first (left) or on the stack's second (right), and take it
 * off. The root takes its one child when the queue is empty, so that a tree has one root.
 *
 * <p>A label is a number from 0, -1 for none; a missing node is -1. Filled anew for each sentence;
 * not thread-safe.
 */
final class Transitions {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;

  int size;

  /** First word of the queue; one past {@link #size} when it is empty. */
  int next;

  int depth;
  int[] stack = new int[0];
  int[] head = new int[0];
  int[] label = new int[0];

  /** Outermost and second outermost child on either side. */
  int[] left = new int[0];

  int[] left2 = new int[0];
  int[] right = new int[0];
  int[] right2 = new int[0];

  /** Numbers of children on either side. */
  int[] lefts = new int[0];

  int[] rights = new int[0];

  void begin(int words) {
    size = words;
    if (words + 3 > stack.length) {
      grow(words * 2 + 3);
    }
    for (int[] row : new int[][] {head, label, left, left2, right, right2}) {
      Arrays.fill(row, 0, words + 1, -1);
    }
    Arrays.fill(lefts, 0, words + 1, 0);
    Arrays.fill(rights, 0, words + 1, 0);
    stack[0] = 0;
    depth = 1;
    next = 1;
  }

  private void grow(int length) {
    stack = new int[length];
    head = new int[length];
    label = new int[length];
    left = new int[length];
    left2 = new int[length];
    right = new int[length];
    right2 = new int[length];
    lefts = new int[length];
    rights = new int[length];
  }

  boolean isDone() {
    return next > size && depth == 1;
  }

  boolean canShift() {
    return next <= size;
  }

  boolean canLeft() {
    return depth > 1 && next <= size;
  }

  boolean canRight() {
    return depth > 1 && (stack[depth - 2] != 0 || next > size);
  }

  void shift() {
    stack[depth++] = next++;
  }

  void left(int as) {
    int dependent = stack[--depth];
    head[dependent] = next;
    label[dependent] = as;
    left2[next] = left[next];
    left[next] = dependent;
    lefts[next]++;
  }

  void right(int as) {
    int dependent = stack[--depth];
    int governor = stack[depth - 1];
    head[dependent] = governor;
    label[dependent] = as;
    right2[governor] = right[governor];
    right[governor] = dependent;
    rights[governor]++;
  }

  /** The node {@code i} below the stack's top. */
  int onStack(int i) {
    return depth - 1 - i >= 0 ? stack[depth - 1 - i] : -1;
  }

  /** The node {@code i} behind the queue's first. */
  int inQueue(int i) {
    return next + i <= size ? next + i : -1;
  }

  /** A neighbour of a node that may be missing. */
  static int of(int[] row, int node) {
    return node < 0 ? -1 : row[node];
  }
}
