/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * Sums of rows of numbers, written so that Java's compiler makes vector instructions of them: plain
 * loops over all of a row. Four rows a loop, because a loop has a price before and behind its
 * vectors, and what it adds to is then loaded and stored once instead of four times. The order of
 * the additions is that of one row after the other, so that the results are the same to the last
 * bit.
 */
final class Vectors {
  private Vectors() {}

  /** Adds the first {@code count} rows to {@code out}, which is as long as each of them. */
  static void add(float[] out, float[][] rows, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      add(out, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
    for (; i < count; i++) {
      add(out, rows[i]);
    }
  }

  private static void add(float[] out, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  static void add(float[] out, float[] row) {
    for (int i = 0; i < out.length; i++) {
      out[i] += row[i];
    }
  }

  static void subtract(float[] out, float[] row) {
    for (int i = 0; i < out.length; i++) {
      out[i] -= row[i];
    }
  }

  /** Adds {@code length} numbers of a row, times {@code by}, to those of {@code out}. */
  static void addScaled(float[] out, int at, float[] row, int from, float by, int length) {
    for (int i = 0; i < length; i++) {
      out[at + i] += by * row[from + i];
    }
  }

  /** The same for four rows that begin in one array at {@code a} to {@code d}. */
  static void addScaled(
      float[] out, int at, float[] rows, int a, float byA, int b, float byB, int c, float byC,
      int d, float byD, int length) {
    for (int i = 0; i < length; i++) {
      out[at + i] =
          out[at + i]
              + byA * rows[a + i]
              + byB * rows[b + i]
              + byC * rows[c + i]
              + byD * rows[d + i];
    }
  }
}
