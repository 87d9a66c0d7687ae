/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/**
 * What one thread needs while it reads one sentence: rows that are filled anew each time and grow
 * with the longest sentence, and a small store of rows of rare words. One thread at a time.
 */
final class Scratch {
  /** Rare words' rows that are kept; a power of two. */
  private static final int RARE = 1 << 13;

  final Clues clues = new Clues();
  final NameClues nameClues = new NameClues();
  final int[] features = new int[128];
  final int[] scores = new int[256];
  final Transitions state = new Transitions();
  final Glance glance = new Glance();
  final float[] moves = new float[4];
  int[] tags = new int[0];
  int[] names = new int[0];

  /** Numbers of the words, by node. */
  int[] words = new int[0];

  float[] units = new float[0];
  int[] active = new int[0];
  float[] labels = new float[0];
  private final int[] rareKeys = new int[RARE];
  private final float[][] rareRows = new float[RARE][];

  /** Makes room for a sentence and takes its words in. */
  void begin(String[] sentence, int size) {
    if (size > tags.length) {
      tags = new int[size * 2];
      names = new int[size * 2];
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
    }
    if (labels.length < width) {
      labels = new float[width];
    }
  }

  /** The row of a word that is not among the frequent ones; of one parser only. */
  float[] rareRow(int node, int word, Parser parser) {
    int key = word * Glance.NODES + node;
    int slot = (key * 0x9E3779B1) >>> 19;
    float[] row = rareRows[slot];
    if (row == null || rareKeys[slot] != key) {
      row = parser.row(node, word);
      rareRows[slot] = row;
      rareKeys[slot] = key;
    }
    return row;
  }
}
