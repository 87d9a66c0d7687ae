/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

/** Adam (Kingma and Ba 2015) over one row of parameters, which it changes in place. */
final class Adam {
  private final float[] parameters;
  private final float[] mean;
  private final float[] square;

  Adam(float[] parameters) {
    this.parameters = parameters;
    this.mean = new float[parameters.length];
    this.square = new float[parameters.length];
  }

  /**
   * One step for the parameters from {@code from} to {@code to}.
   *
   * @param step from 1
   */
  void step(float[] gradient, float rate, long step, int from, int to) {
    float meanBias = (float) (1 - Math.pow(0.9, (double) Math.min(step, 5_000)));
    float squareBias = (float) Math.sqrt(1 - Math.pow(0.999, (double) Math.min(step, 20_000)));
    float scaled = rate * squareBias / meanBias;
    for (int i = from; i < to; i++) {
      float g = gradient[i];
      mean[i] = 0.9f * mean[i] + 0.1f * g;
      square[i] = 0.999f * square[i] + 0.001f * g * g;
      parameters[i] -= scaled * mean[i] / ((float) Math.sqrt(square[i]) + 1e-6f);
    }
  }
}
