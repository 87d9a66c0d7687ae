/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * What the network sees of a parse's state: {@value #NODES} nodes, each with its word and tag, ten
 * of them with the label they got, and {@value #VIEWS} numbers about distance, children, quotation
 * marks and what stands between and ahead. Words and tags alone do not tell a list from a clause;
 * the marks and conjunctions between two nodes do.
 */
final class Glance {
  static final int NODES = 18;

  /** Nodes from {@value} up to {@link #LABELLED_TO} are children and have a label. */
  static final int LABELLED_FROM = 6;

  static final int LABELLED_TO = 16;
  static final int VIEWS = 6;

  /** Values of {@link #between}. */
  private static final int BETWEEN = 54;

  /** Values that a view can have, from 0. */
  static final int VIEW_VALUES = 256;

  final int[] nodes = new int[NODES];
  final int[] views = new int[VIEWS];

  /**
   * Up to and with each node: commas, conjunctions, finite verbs, other marks; inside a quotation.
   */
  private int[] commas = new int[0];

  private int[] joiners = new int[0];
  private int[] verbs = new int[0];
  private int[] breaks = new int[0];
  private boolean[] quoted = new boolean[0];

  /** Whether the sentence ends with a mark, as a headline does not. */
  private boolean marked;

  /** What a tag means to a view. */
  enum Role {
    NONE,
    COMMA,
    JOINER,
    FINITE,
    BREAK,
    END,
    OPENS,
    CLOSES;

    static Role of(String tag) {
      return switch (tag) {
        case "," -> COMMA;
        case "CC" -> JOINER;
        case "VBD", "VBP", "VBZ", "MD" -> FINITE;
        case ":", "-LRB-", "-RRB-" -> BREAK;
        case "." -> END;
        case "``" -> OPENS;
        case "''" -> CLOSES;
        default -> NONE;
      };
    }
  }

  /**
   * Takes in the tags of a sentence.
   *
   * @param roles of each tag
   */
  void begin(int[] tags, int size, Role[] roles) {
    if (size + 2 > commas.length) {
      int length = size * 2 + 2;
      commas = new int[length];
      joiners = new int[length];
      verbs = new int[length];
      breaks = new int[length];
      quoted = new boolean[length];
    }
    boolean inside = false;
    marked = false;
    for (int i = 1; i <= size; i++) {
      Role role = roles[tags[i - 1]];
      commas[i] = commas[i - 1] + (role == Role.COMMA ? 1 : 0);
      joiners[i] = joiners[i - 1] + (role == Role.JOINER ? 1 : 0);
      verbs[i] = verbs[i - 1] + (role == Role.FINITE ? 1 : 0);
      breaks[i] = breaks[i - 1] + (role == Role.BREAK || role == Role.END ? 1 : 0);
      inside = role == Role.OPENS || (inside && role != Role.CLOSES);
      quoted[i] = inside;
      marked |= role == Role.END && i >= size - 2;
    }
  }

  /** Fills in nodes and views. */
  void at(Transitions state) {
    int s0 = state.onStack(0);
    int s1 = state.onStack(1);
    int b0 = state.inQueue(0);
    nodes[0] = s0;
    nodes[1] = s1;
    nodes[2] = state.onStack(2);
    nodes[3] = b0;
    nodes[4] = state.inQueue(1);
    nodes[5] = state.inQueue(2);
    nodes[6] = Transitions.of(state.left, s0);
    nodes[7] = Transitions.of(state.left2, s0);
    nodes[8] = Transitions.of(state.right, s0);
    nodes[9] = Transitions.of(state.right2, s0);
    nodes[10] = Transitions.of(state.left, s1);
    nodes[11] = Transitions.of(state.right, s1);
    nodes[12] = Transitions.of(state.right2, s1);
    nodes[13] = Transitions.of(state.left, b0);
    nodes[14] = Transitions.of(state.left2, b0);
    nodes[15] = Transitions.of(state.right, nodes[8]);
    nodes[16] = state.onStack(3);
    nodes[17] = state.inQueue(3);
    boolean ahead = b0 > 0;
    views[0] = bucket(ahead && s0 > 0 ? b0 - s0 : 0) * 8 + bucket(s1 > 0 ? s0 - s1 : 0);
    int quotes = (s0 > 0 && quoted[s0] ? 2 : 0) + (ahead && quoted[b0] ? 1 : 0);
    views[1] = quotes * 9 + children(state.lefts, s0, 2) * 3 + children(state.rights, s1, 2);
    views[2] =
        children(state.rights, s0, 3) * 16
            + children(state.lefts, b0, 3) * 4
            + Math.min(3, state.depth - 1);
    views[3] = ahead && s0 > 0 ? 1 + between(s0, b0 - 1) : 0;
    views[4] = s1 > 0 ? 1 + between(s1, s0 - 1) : 0;
    views[5] = ahead ? 1 + between(b0, state.size) + (marked ? BETWEEN : 0) : 0;
  }

  private static int children(int[] row, int node, int most) {
    return node < 0 ? 0 : Math.min(most, row[node]);
  }

  private static int bucket(int distance) {
    return distance < 6 ? Math.max(distance, 0) : distance < 10 ? 6 : 7;
  }

  /** What stands behind {@code from} up to and with {@code to}, from 0 up to {@link #BETWEEN}. */
  private int between(int from, int to) {
    int comma = Math.min(2, commas[to] - commas[from]);
    int joiner = Math.min(1, joiners[to] - joiners[from]);
    int verb = Math.min(2, verbs[to] - verbs[from]);
    int other = Math.min(2, breaks[to] - breaks[from]);
    return ((comma * 2 + joiner) * 3 + verb) * 3 + other;
  }
}
