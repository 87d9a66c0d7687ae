/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The examples of one step of training: for each the rows it summed, its hidden units and what the
 * outputs should have been, and what that says of the weights.
 *
 * <p>A row - a slot and what stands in it - is computed once a batch, however many examples see it,
 * and its gradient is turned into one of vectors and first layer once.
 */
final class Batch {
  private final Weights weights;
  private final int hidden;
  private final int width;
  private final int[] slotBase = new int[Weights.SLOTS];

  /** Place of a row in {@link #rowValues} by slot and number, -1 when it is not there yet. */
  private final int[] places;

  private int rows;
  private int[] rowSlot = new int[1 << 14];
  private int[] rowNumber = new int[1 << 14];
  private float[] rowValues;
  private float[] rowGradients;
  private int examples;
  private int[] exampleRows = new int[Weights.SLOTS << 10];
  private float[] exampleUnits;
  private float[] moveGradients = new float[4 << 10];
  private float[] labelGradients;

  /** 0 left, 1 right, -1 where no label is learnt. */
  private int[] sides = new int[1 << 10];

  Batch(Weights weights) {
    this.weights = weights;
    hidden = weights.shape.hidden();
    width = weights.shape.labelWidth();
    int base = 0;
    for (int slot = 0; slot < Weights.SLOTS; slot++) {
      slotBase[slot] = base;
      base += values(slot);
    }
    places = new int[base];
    Arrays.fill(places, -1);
    rowValues = new float[hidden << 12];
    rowGradients = new float[hidden << 12];
    exampleUnits = new float[hidden << 10];
    labelGradients = new float[width << 10];
  }

  private int values(int slot) {
    return weights.vectors[Weights.kind(slot)].length / weights.shape.length(slot);
  }

  int size() {
    return examples;
  }

  void clear() {
    for (int row = 0; row < rows; row++) {
      places[slotBase[rowSlot[row]] + rowNumber[row]] = -1;
    }
    rows = 0;
    examples = 0;
  }

  /**
   * Takes in what stands in the slots; fills in the hidden layer's input.
   *
   * @param numbers by slot
   */
  void add(int[] numbers, float[] input) {
    grow();
    System.arraycopy(weights.firstBias, 0, input, 0, hidden);
    for (int slot = 0; slot < Weights.SLOTS; slot++) {
      int row = row(slot, numbers[slot]);
      exampleRows[examples * Weights.SLOTS + slot] = row;
      int from = row * hidden;
      for (int i = 0; i < hidden; i++) {
        input[i] += rowValues[from + i];
      }
    }
  }

  private int row(int slot, int number) {
    int at = slotBase[slot] + number;
    if (places[at] < 0) {
      if (rows == rowSlot.length) {
        rowSlot = Arrays.copyOf(rowSlot, rows * 2);
        rowNumber = Arrays.copyOf(rowNumber, rows * 2);
      }
      if ((rows + 1) * hidden > rowValues.length) {
        rowValues = Arrays.copyOf(rowValues, rowValues.length * 2);
        rowGradients = Arrays.copyOf(rowGradients, rowValues.length);
      }
      int from = rows * hidden;
      Arrays.fill(rowValues, from, from + hidden, 0);
      Arrays.fill(rowGradients, from, from + hidden, 0);
      addRow(slot, number, from);
      rowSlot[rows] = slot;
      rowNumber[rows] = number;
      places[at] = rows++;
    }
    return places[at];
  }

  /** Adds the row of what stands in a slot to {@link #rowValues} from {@code at} on. */
  private void addRow(int slot, int number, int at) {
    int length = weights.shape.length(slot);
    float[] vector = weights.vectors[Weights.kind(slot)];
    int input = weights.shape.offset(slot);
    for (int k = 0; k < length; k++) {
      int from = (input + k) * hidden;
      addScaled(rowValues, at, weights.first, from, vector[number * length + k], hidden);
    }
  }

  private void grow() {
    if (examples == sides.length) {
      int more = examples * 2;
      sides = Arrays.copyOf(sides, more);
      exampleRows = Arrays.copyOf(exampleRows, more * Weights.SLOTS);
      exampleUnits = Arrays.copyOf(exampleUnits, more * hidden);
      moveGradients = Arrays.copyOf(moveGradients, more * 4);
      labelGradients = Arrays.copyOf(labelGradients, more * width);
    }
  }

  /**
   * Ends the example that {@link #add} began.
   *
   * @param units the hidden layer, dropped units 0
   * @param side of the label, -1 for none
   */
  void learn(float[] units, float[] moveGradient, int side, float[] labelGradient) {
    System.arraycopy(units, 0, exampleUnits, examples * hidden, hidden);
    System.arraycopy(moveGradient, 0, moveGradients, examples * 4, 4);
    sides[examples] = side;
    if (side >= 0) {
      System.arraycopy(labelGradient, 0, labelGradients, examples * width, width);
    }
    examples++;
  }

  /**
   * Adds what the batch says to the gradients, in the order of {@link Weights#parts}.
   *
   * @param share of the mean over the step's examples that this batch stands for
   * @param keep share of units that were not dropped
   * @param touched set for each word whose vector has a gradient
   */
  void gradients(float[][] gradients, float share, float keep, BitSet touched) {
    float scale = share / examples;
    float[] back = new float[hidden];
    for (int x = 0; x < examples; x++) {
      outputs(x, scale, keep, gradients, back);
      for (int i = 0; i < hidden; i++) {
        gradients[5][i] += back[i];
      }
      for (int slot = 0; slot < Weights.SLOTS; slot++) {
        int from = exampleRows[x * Weights.SLOTS + slot] * hidden;
        for (int i = 0; i < hidden; i++) {
          rowGradients[from + i] += back[i];
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      inputs(row, gradients, touched);
    }
  }

  private void outputs(int x, float scale, float keep, float[][] gradients, float[] back) {
    int side = sides[x];
    int labelsFrom = x * width;
    for (int j = 0; j < 4; j++) {
      moveGradients[x * 4 + j] *= scale;
      gradients[7][j] += moveGradients[x * 4 + j];
    }
    if (side >= 0) {
      for (int j = 0; j < width; j++) {
        labelGradients[labelsFrom + j] *= scale;
        gradients[9][side * width + j] += labelGradients[labelsFrom + j];
      }
    }
    for (int i = 0; i < hidden; i++) {
      float unit = exampleUnits[x * hidden + i];
      back[i] = 0;
      if (unit != 0) {
        float sum = 0;
        for (int j = 0; j < 3; j++) {
          float g = moveGradients[x * 4 + j];
          gradients[6][i * 4 + j] += unit * g;
          sum += weights.moves[i * 4 + j] * g;
        }
        if (side >= 0) {
          int from = (side * hidden + i) * width;
          addScaled(gradients[8], from, labelGradients, labelsFrom, unit, width);
          sum += dot(weights.labels, from, labelGradients, labelsFrom, width);
        }
        back[i] = sum / keep;
      }
    }
  }

  private void inputs(int row, float[][] gradients, BitSet touched) {
    int slot = rowSlot[row];
    int number = rowNumber[row];
    int kind = Weights.kind(slot);
    int length = weights.shape.length(slot);
    int input = weights.shape.offset(slot);
    float[] vector = weights.vectors[kind];
    for (int k = 0; k < length; k++) {
      int from = (input + k) * hidden;
      addScaled(
          gradients[4], from, rowGradients, row * hidden, vector[number * length + k], hidden);
      gradients[kind][number * length + k] +=
          dot(weights.first, from, rowGradients, row * hidden, hidden);
    }
    if (kind == 0) {
      touched.set(number);
    }
  }

  static void addScaled(float[] out, int at, float[] row, int from, float by, int length) {
    for (int i = 0; i < length; i++) {
      out[at + i] += by * row[from + i];
    }
  }

  /** In eight parts, which the compiler can do at once. */
  private static float dot(float[] x, int from, float[] y, int at, int length) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    float e = 0;
    float f = 0;
    float g = 0;
    float h = 0;
    for (int i = 0; i + 7 < length; i += 8) {
      a += x[from + i] * y[at + i];
      b += x[from + i + 1] * y[at + i + 1];
      c += x[from + i + 2] * y[at + i + 2];
      d += x[from + i + 3] * y[at + i + 3];
      e += x[from + i + 4] * y[at + i + 4];
      f += x[from + i + 5] * y[at + i + 5];
      g += x[from + i + 6] * y[at + i + 6];
      h += x[from + i + 7] * y[at + i + 7];
    }
    return a + b + c + d + e + f + g + h;
  }
}
