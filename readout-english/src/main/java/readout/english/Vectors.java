/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * Sums of rows of numbers, written so that Java's compiler makes vector instructions of them: plain
 * loops over all of a row, each row an array of its own (of rows in one long array it makes none,
 * and the same sums took twice as long). Four rows a loop, because a loop has a price before and
 * behind its vectors, and what it adds to is then loaded and stored once instead of four times. The
 * order of the additions is that of one row after the other, so that the results are the same to
 * the last bit.
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

  /** Adds rows, each times its number, to {@code out}, which is as long as each of them. */
  static void addScaled(float[] out, float[][] rows, float[] by, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      addScaled(
          out,
          rows[i],
          by[i],
          rows[i + 1],
          by[i + 1],
          rows[i + 2],
          by[i + 2],
          rows[i + 3],
          by[i + 3]);
    }
    for (; i < count; i++) {
      addScaled(out, rows[i], by[i]);
    }
  }

  private static void addScaled(
      float[] out,
      float[] a,
      float byA,
      float[] b,
      float byB,
      float[] c,
      float byC,
      float[] d,
      float byD) {
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] + byA * a[i] + byB * b[i] + byC * c[i] + byD * d[i];
    }
  }

  private static void addScaled(float[] out, float[] row, float by) {
    for (int i = 0; i < out.length; i++) {
      out[i] += by * row[i];
    }
  }
}
