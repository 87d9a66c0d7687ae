/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * An averaged perceptron in the making (Collins 2002): for each feature the classes that it ever
 * had to speak for or against. {@link #frozen} gives the average of all its states, which is what a
 * {@link LinearModel} holds.
 */
final class Perceptron {
  private int mask = (1 << 16) - 1;
  private int[] keys = new int[mask + 1];

  /** Number of the feature's row, 0 for none. */
  private int[] rowOf = new int[mask + 1];

  private int rows = 1;
  private int[] start = new int[1 << 16];
  private byte[] length = new byte[1 << 16];
  private byte[] room = new byte[1 << 16];
  private int used;
  private byte[] classes = new byte[1 << 18];
  private float[] weights = new float[1 << 18];
  private double[] sums = new double[1 << 18];
  private int[] since = new int[1 << 18];
  private int now = 1;

  /** An example was seen: states are averaged over examples. */
  void tick() {
    now++;
  }

  private static int slot(int key, int mask) {
    int h = key * 0x9E3779B1;
    return (h ^ (h >>> 15)) & mask;
  }

  private int find(int key) {
    int at = slot(key, mask);
    while (rowOf[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  void score(int[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int row = rowOf[find(features[i])];
      if (row != 0) {
        for (int p = start[row]; p < start[row] + length[row]; p++) {
          scores[classes[p]] += weights[p];
        }
      }
    }
  }

  void update(int[] features, int count, int classed, float by) {
    for (int i = 0; i < count; i++) {
      update(row(features[i]), classed, by);
    }
  }

  private int row(int key) {
    int at = find(key);
    if (rowOf[at] == 0) {
      if (rows * 2 > mask) {
        grow();
        at = find(key);
      }
      if (rows >= start.length) {
        start = Arrays.copyOf(start, rows * 2);
        length = Arrays.copyOf(length, rows * 2);
        room = Arrays.copyOf(room, rows * 2);
      }
      start[rows] = take(2);
      room[rows] = 2;
      keys[at] = key;
      rowOf[at] = rows++;
    }
    return rowOf[at];
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rowOf;
    mask = mask * 2 + 1;
    keys = new int[mask + 1];
    rowOf = new int[mask + 1];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        rowOf[at] = oldRows[i];
      }
    }
  }

  private int take(int places) {
    int at = used;
    used += places;
    if (used > classes.length) {
      int size = used + used / 2;
      classes = Arrays.copyOf(classes, size);
      weights = Arrays.copyOf(weights, size);
      sums = Arrays.copyOf(sums, size);
      since = Arrays.copyOf(since, size);
    }
    return at;
  }

  private void update(int row, int classed, float by) {
    int at = start[row];
    int end = at + length[row];
    while (at < end && classes[at] != classed) {
      at++;
    }
    if (at == end) {
      at = newWeight(row, classed);
    }
    sums[at] += (double) weights[at] * (now - since[at]);
    since[at] = now;
    weights[at] += by;
  }

  private int newWeight(int row, int classed) {
    if (length[row] == room[row]) {
      int more = Math.min(127, room[row] * 2);
      int to = take(more);
      int from = start[row];
      System.arraycopy(classes, from, classes, to, length[row]);
      System.arraycopy(weights, from, weights, to, length[row]);
      System.arraycopy(sums, from, sums, to, length[row]);
      System.arraycopy(since, from, since, to, length[row]);
      start[row] = to;
      room[row] = (byte) more;
    }
    int at = start[row] + length[row]++;
    classes[at] = (byte) classed;
    weights[at] = 0;
    sums[at] = 0;
    since[at] = now;
    return at;
  }

  private float average(int at) {
    return (float) ((sums[at] + (double) weights[at] * (now - since[at])) / now);
  }

  /** The averages: what a model file holds. */
  static final class Frozen {
    private final int[] features;
    private final int[] from;
    private final byte[] classes;
    private final short[] values;

    private Frozen(int[] features, int[] from, byte[] classes, short[] values) {
      this.features = features;
      this.from = from;
      this.classes = classes;
      this.values = values;
    }

    int size() {
      return features.length;
    }

    LinearModel model() {
      return new LinearModel(features, from, classes, values);
    }

    void write(DataOutputStream out) throws IOException {
      LinearModel.write(out, features, from, classes, values);
    }
  }

  /**
   * @param most features to keep: those with the largest weights
   * @param least weight that is worth keeping
   */
  Frozen frozen(int most, float least) {
    float[] largest = new float[rows];
    for (int row = 1; row < rows; row++) {
      for (int p = start[row]; p < start[row] + length[row]; p++) {
        largest[row] = Math.max(largest[row], Math.abs(average(p)));
      }
    }
    float[] sorted = largest.clone();
    Arrays.sort(sorted);
    float bar = rows - 1 > most ? Math.max(least, sorted[rows - most]) : least;
    long[] order = new long[rows];
    int kept = 0;
    for (int slot = 0; slot <= mask; slot++) {
      int row = rowOf[slot];
      if (row != 0 && largest[row] >= bar && largest[row] > 0) {
        order[kept++] = ((keys[slot] & 0xffffffffL) << 31) | row;
      }
    }
    order = Arrays.copyOf(order, kept);
    Arrays.sort(order);
    int[] features = new int[kept];
    int[] from = new int[kept + 1];
    byte[] keptClasses = new byte[used];
    short[] values = new short[used];
    int total = 0;
    for (int i = 0; i < kept; i++) {
      features[i] = (int) (order[i] >>> 31);
      int row = (int) (order[i] & 0x7fffffff);
      for (int p = start[row]; p < start[row] + length[row]; p++) {
        int value = Math.round(average(p) * LinearModel.ONE);
        if (Math.abs(average(p)) >= bar / 3 && value != 0) {
          keptClasses[total] = classes[p];
          values[total++] = (short) Math.max(-32767, Math.min(32767, value));
        }
      }
      from[i + 1] = total;
    }
    return new Frozen(
        features, from, Arrays.copyOf(keptClasses, total), Arrays.copyOf(values, total));
  }
}
