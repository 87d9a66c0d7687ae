/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Basic Universal Dependencies, by {@link Transitions} that the network chooses. Immutable but for
 * rows that it keeps, and thread-safe: a kept row is the same whoever computed it.
 */
final class Parser {
  private final List<String> relations;
  private final Glance.Role[] roles;
  private final Weights weights;
  private final int hidden;

  /** The hidden layer's input when every node is missing and no view is added. */
  private final float[] base;

  /** By node: what an absent word adds, which {@link #base} already holds. */
  private final float[][] absent;

  /** The first layer, by input. */
  private final float[][] first;

  /** By the side of an arc and by unit: what it says of each label. */
  private final float[][][] labelWeights;

  private final float[][][] tagRows;
  private final float[][][] labelRows;
  private final float[][][] viewRows;
  private final KeptRows wordRows;
  private final Mending mending;

  /**
   * @param relations the labels by number
   * @param tags the tagger's tags by number
   */
  Parser(List<String> relations, List<String> tags, Weights weights) {
    this.relations = List.copyOf(relations);
    this.roles = tags.stream().map(Glance.Role::of).toArray(Glance.Role[]::new);
    this.weights = weights;
    this.hidden = weights.shape.hidden();
    this.mending = new Mending(relations);
    first = split(weights.first, 0, weights.shape.inputs(), hidden);
    int width = weights.shape.labelWidth();
    labelWeights =
        new float[][][] {
          split(weights.labels, 0, hidden, width), split(weights.labels, hidden, hidden, width)
        };
    base = weights.firstBias.clone();
    absent = new float[Glance.NODES][];
    for (int node = 0; node < Glance.NODES; node++) {
      absent[node] = row(node, Weights.NO_WORD);
      Vectors.add(base, absent[node]);
    }
    tagRows = rows(Weights.TAG_SLOTS, Glance.NODES, weights.shape.tagCount() + 2, true);
    int labelled = Glance.LABELLED_TO - Glance.LABELLED_FROM;
    labelRows = rows(Weights.LABEL_SLOTS, labelled, weights.shape.labelCount() + 1, true);
    viewRows = rows(Weights.VIEW_SLOTS, Glance.VIEWS, Glance.VIEW_VALUES, false);
    wordRows = new KeptRows(weights.shape.tagCount() + 2, this::row);
  }

  static Parser read(DataInputStream in, List<String> tags) throws IOException {
    List<String> relations = Model.strings(in);
    return new Parser(relations, tags, Weights.read(in));
  }

  /** Rows of a matrix as arrays of their own, as {@link Vectors} wants them. */
  private static float[][] split(float[] matrix, int from, int count, int width) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = Arrays.copyOfRange(matrix, (from + i) * width, (from + i + 1) * width);
    }
    return rows;
  }

  /** What stands in a slot, as it adds to the hidden layer: its vector times the slot's part. */
  private float[] row(int slot, int number) {
    int length = weights.shape.length(slot);
    int input = weights.shape.offset(slot);
    float[] vector = weights.vectors[Weights.kind(slot)];
    float[] row = new float[hidden];
    Vectors.addScaled(
        row,
        Arrays.copyOfRange(first, input, input + length),
        Arrays.copyOfRange(vector, number * length, (number + 1) * length),
        length);
    return row;
  }

  /**
   * All rows of some slots; where 0 is "not there", less that one's row, which goes into {@link
   * #base}.
   */
  private float[][][] rows(int slot, int slots, int values, boolean zeroIsAbsent) {
    float[][][] rows = new float[slots][values][];
    for (int s = 0; s < slots; s++) {
      for (int value = 0; value < values; value++) {
        rows[s][value] = row(slot + s, value);
      }
      if (zeroIsAbsent) {
        float[] zero = rows[s][0].clone();
        Vectors.add(base, zero);
        for (float[] row : rows[s]) {
          Vectors.subtract(row, zero);
        }
      }
    }
    return rows;
  }

  Weights weights() {
    return weights;
  }

  Glance.Role[] roles() {
    return roles;
  }

  String relation(int label) {
    return relations.get(label);
  }

  /** Parses the tagged words; heads and labels stand in the scratch's state, by node. */
  void parse(String[] words, int size, Scratch scratch) {
    Transitions state = scratch.state;
    state.begin(size);
    scratch.room(size, hidden, weights.shape.labelWidth());
    for (int i = 0; i < size; i++) {
      scratch.words[i + 1] = weights.number(words[i]);
    }
    scratch.glance.begin(scratch.tags, size, roles);
    while (!state.isDone()) {
      if (!state.canLeft() && !state.canRight()) {
        state.shift();
      } else {
        step(state, scratch);
      }
    }
    mending.mend(state, words);
  }

  private void step(Transitions state, Scratch scratch) {
    scratch.glance.at(state);
    int active = activate(state, scratch);
    float[] out = scratch.moves;
    float[] moves = weights.moves;
    System.arraycopy(weights.moveBias, 0, out, 0, 4);
    for (int k = 0; k < active; k++) {
      int unit = scratch.active[k];
      float value = scratch.units[unit];
      out[0] += value * moves[unit * 4];
      out[1] += value * moves[unit * 4 + 1];
      out[2] += value * moves[unit * 4 + 2];
    }
    float shift = state.canShift() ? out[Transitions.SHIFT] : Float.NEGATIVE_INFINITY;
    float left = state.canLeft() ? out[Transitions.LEFT] : Float.NEGATIVE_INFINITY;
    float right = state.canRight() ? out[Transitions.RIGHT] : Float.NEGATIVE_INFINITY;
    if (shift >= left && shift >= right) {
      state.shift();
    } else if (left >= right) {
      state.left(label(0, active, scratch));
    } else {
      state.right(label(1, active, scratch));
    }
  }

  /** Fills in the hidden layer; the number of units that are not 0. */
  private int activate(Transitions state, Scratch scratch) {
    float[] units = scratch.units;
    System.arraycopy(base, 0, units, 0, hidden);
    Vectors.add(units, scratch.rows, rows(state, scratch));
    int[] active = scratch.active;
    int count = 0;
    for (int i = 0; i < hidden; i++) {
      active[count] = i; // without a branch: which units are active, no processor can guess
      count += -Float.floatToRawIntBits(units[i]) >>> 31;
    }
    return count;
  }

  /** Gathers the rows of what the glance sees; their number. */
  private int rows(Transitions state, Scratch scratch) {
    float[][] rows = scratch.rows;
    int[] nodes = scratch.glance.nodes;
    int count = 0;
    for (int p = 0; p < Glance.NODES; p++) {
      int node = nodes[p];
      if (node >= 0) {
        rows[count++] =
            node == 0
                ? wordRows.get(p, Weights.ROOT, 1)
                : wordRows.get(p, scratch.words[node], scratch.tags[node - 1] + 2);
        if (p >= Glance.LABELLED_FROM && p < Glance.LABELLED_TO) {
          rows[count++] = labelRows[p - Glance.LABELLED_FROM][state.label[node] + 1];
        }
      }
    }
    int[] views = scratch.glance.views;
    for (int v = 0; v < Glance.VIEWS; v++) {
      rows[count++] = viewRows[v][views[v]];
    }
    return count;
  }

  /** What this word with this tag at this node adds beyond an absent one. */
  private float[] row(int node, int word, int tag) {
    float[] row = row(node, word);
    Vectors.subtract(row, absent[node]);
    Vectors.add(row, tagRows[node][tag]);
    return row;
  }

  private int label(int side, int active, Scratch scratch) {
    int width = weights.shape.labelWidth();
    float[] out = scratch.labels;
    System.arraycopy(weights.labelBias, side * width, out, 0, width);
    for (int k = 0; k < active; k++) {
      int unit = scratch.active[k];
      scratch.activeRows[k] = labelWeights[side][unit];
      scratch.activeUnits[k] = scratch.units[unit];
    }
    Vectors.addScaled(out, scratch.activeRows, scratch.activeUnits, active);
    int best = 0;
    for (int label = 1; label < weights.shape.labelCount(); label++) {
      if (out[label] > out[best]) {
        best = label;
      }
    }
    return best;
  }
}
