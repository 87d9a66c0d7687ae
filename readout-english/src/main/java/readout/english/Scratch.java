/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * What one thread needs while it reads one sentence: rows that are filled anew each time and grow
 * with the longest sentence. One thread at a time.
 */
final class Scratch {
  final Clues clues = new Clues();
  final NameClues nameClues = new NameClues();
  final int[] features = new int[128];
  final int[] scores = new int[256];
  final Transitions state = new Transitions();
  final Glance glance = new Glance();
  final float[] moves = new float[4];
  int[] tags = new int[0];
  int[] names = new int[0];

  /** Of each word, what the dictionary says of it. */
  int[] kinds = new int[0];

  /** Numbers of the words, by node. */
  int[] words = new int[0];

  float[] units = new float[0];
  int[] active = new int[0];
  float[] labels = new float[0];

  /** Of each active unit what it says of the labels, and how loud. */
  float[][] activeRows = new float[0][];

  float[] activeUnits = new float[0];

  /** Rows of the hidden layer that are to be added up. */
  final float[][] rows = new float[Weights.SLOTS][];

  /** Makes room for a sentence and takes its words in. */
  void begin(String[] sentence, int size) {
    if (size > tags.length) {
      tags = new int[size * 2];
      names = new int[size * 2];
      kinds = new int[size * 2];
    }
    clues.set(sentence, size);
  }

  /** Makes room for a parse. */
  void room(int size, int hidden, int width) {
    if (size + 1 > words.length) {
      words = new int[size * 2 + 1];
    }
    if (units.length != hidden) {
      units = new float[hidden];
      active = new int[hidden];
      activeRows = new float[hidden][];
      activeUnits = new float[hidden];
    }
    if (labels.length != width) {
      labels = new float[width];
    }
  }
}
