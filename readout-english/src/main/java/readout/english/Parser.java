/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Basic Universal Dependencies, by {@link Transitions} that the network chooses. Immutable but for
 * rows that it keeps, and thread-safe: a kept row is the same whoever computed it.
 */
final class Parser {
  /** Words, from the most frequent on, whose rows are kept for all threads. */
  private static final int FREQUENT = 2_000;

  private final List<String> relations;
  private final Glance.Role[] roles;
  private final Weights weights;
  private final int hidden;

  /** The hidden layer's input when every node is missing and no view is added. */
  private final float[] base;

  /** By node: what an absent word adds, which {@link #base} already holds. */
  private final float[][] absent;

  private final float[][][] tagRows;
  private final float[][][] labelRows;
  private final float[][][] viewRows;
  private final AtomicReferenceArray<float[]> wordRows;
  private final int passive;

  /**
   * @param relations the labels by number
   * @param tags the tagger's tags by number
   */
  Parser(List<String> relations, List<String> tags, Weights weights) {
    this.relations = List.copyOf(relations);
    this.roles = tags.stream().map(Glance.Role::of).toArray(Glance.Role[]::new);
    this.weights = weights;
    this.hidden = weights.shape.hidden();
    this.passive = relations.indexOf("aux:pass");
    base = weights.firstBias.clone();
    absent = new float[Glance.NODES][hidden];
    for (int node = 0; node < Glance.NODES; node++) {
      weights.addRow(node, Weights.NO_WORD, absent[node], 0);
      add(base, absent[node]);
    }
    tagRows = rows(Weights.TAG_SLOTS, Glance.NODES, weights.shape.tagCount() + 2, true);
    int labelled = Glance.LABELLED_TO - Glance.LABELLED_FROM;
    labelRows = rows(Weights.LABEL_SLOTS, labelled, weights.shape.labelCount() + 1, true);
    viewRows = rows(Weights.VIEW_SLOTS, Glance.VIEWS, Glance.VIEW_VALUES, false);
    wordRows = new AtomicReferenceArray<>(Glance.NODES * Math.min(FREQUENT, weights.words.size()));
  }

  static Parser read(DataInputStream in, List<String> tags) throws IOException {
    List<String> relations = Model.strings(in);
    return new Parser(relations, tags, Weights.read(in));
  }

  /**
   * All rows of some slots; where 0 is "not there", less that one's row, which goes into {@link
   * #base}.
   */
  private float[][][] rows(int slot, int slots, int values, boolean zeroIsAbsent) {
    float[][][] rows = new float[slots][values][hidden];
    for (int s = 0; s < slots; s++) {
      for (int value = 0; value < values; value++) {
        weights.addRow(slot + s, value, rows[s][value], 0);
      }
      if (zeroIsAbsent) {
        float[] zero = rows[s][0].clone();
        add(base, zero);
        for (float[] row : rows[s]) {
          for (int i = 0; i < hidden; i++) {
            row[i] -= zero[i];
          }
        }
      }
    }
    return rows;
  }

  private static void add(float[] to, float[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[i];
    }
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
    scratch.room(size, hidden, 2 * weights.shape.labelWidth());
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
    mendPassives(state);
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
    int[] nodes = scratch.glance.nodes;
    for (int p = 0; p < Glance.NODES; p++) {
      int node = nodes[p];
      if (node < 0) {
        continue;
      }
      float[] word = wordRow(p, node == 0 ? Weights.ROOT : scratch.words[node], scratch);
      float[] tag = tagRows[p][node == 0 ? 1 : scratch.tags[node - 1] + 2];
      if (p >= Glance.LABELLED_FROM && p < Glance.LABELLED_TO) {
        float[] label = labelRows[p - Glance.LABELLED_FROM][state.label[node] + 1];
        for (int i = 0; i < hidden; i++) {
          units[i] += word[i] + tag[i] + label[i];
        }
      } else {
        for (int i = 0; i < hidden; i++) {
          units[i] += word[i] + tag[i];
        }
      }
    }
    int[] views = scratch.glance.views;
    for (int v = 0; v < Glance.VIEWS; v++) {
      add(units, viewRows[v][views[v]]);
    }
    int active = 0;
    for (int i = 0; i < hidden; i++) {
      if (units[i] > 0) {
        scratch.active[active++] = i;
      }
    }
    return active;
  }

  private float[] wordRow(int node, int word, Scratch scratch) {
    int frequent = wordRows.length() / Glance.NODES;
    if (word < frequent) {
      int at = node * frequent + word;
      float[] row = wordRows.get(at);
      if (row == null) {
        row = row(node, word);
        wordRows.set(at, row);
      }
      return row;
    }
    return scratch.rareRow(node, word, this);
  }

  /** What this word at this node adds beyond an absent one. */
  float[] row(int node, int word) {
    float[] row = new float[hidden];
    weights.addRow(node, word, row, 0);
    for (int i = 0; i < hidden; i++) {
      row[i] -= absent[node][i];
    }
    return row;
  }

  private int label(int side, int active, Scratch scratch) {
    int width = weights.shape.labelWidth();
    float[] out = scratch.labels;
    System.arraycopy(weights.labelBias, side * width, out, 0, width);
    int from = side * hidden * width;
    for (int k = 0; k < active; k++) {
      int unit = scratch.active[k];
      Weights.addScaled(out, 0, weights.labels, from + unit * width, scratch.units[unit], width);
    }
    int best = 0;
    for (int label = 1; label < weights.shape.labelCount(); label++) {
      if (out[label] > out[best]) {
        best = label;
      }
    }
    return best;
  }

  /** A subject beside a passive auxiliary is a passive one. */
  private void mendPassives(Transitions state) {
    BitSet passives = new BitSet();
    for (int i = 1; i <= state.size; i++) {
      if (state.label[i] == passive) {
        passives.set(state.head[i]);
      }
    }
    for (int i = 1; i <= state.size && !passives.isEmpty(); i++) {
      String relation = relations.get(state.label[i]);
      if (passives.get(state.head[i]) && relation.matches("[nc]subj")) {
        int mended = relations.indexOf(relation + ":pass");
        state.label[i] = mended < 0 ? state.label[i] : mended;
      }
    }
  }
}
