/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.Arrays;

/**
 * What a word and its tag at a node add to the hidden layer: rows that cost forty others to
 * compute, and are kept. News repeats its words, and a word has nearly always the same tag, so one
 * row for both halves what the parser reads from memory.
 *
 * <p>A row has two places; of what stands there, the rarer word goes. Shared by all threads without
 * a lock: a row is the same whoever computed it, and a thread that does not see another's row
 * computes it again. At a kilobyte a row, {@value #PLACES} are 68 MB at most; half as many were an
 * eighth slower over 160 articles.
 */
final class KeptRows {
  private static final int BITS = 16;

  /** How many are kept. */
  static final int PLACES = 1 << BITS;

  private final Kept[] places = new Kept[PLACES];
  private final int tags;
  private final Source source;

  /** Computes a row. */
  interface Source {
    float[] row(int node, int word, int tag);
  }

  /** Final fields, so that another thread sees all of it or nothing. */
  private static final class Kept {
    private final int key;
    private final float[] row;

    Kept(int key, float[] row) {
      this.key = key;
      this.row = row;
    }
  }

  /**
   * @param tags how many there are
   */
  KeptRows(int tags, Source source) {
    this.tags = tags;
    this.source = source;
    Arrays.fill(places, new Kept(Integer.MAX_VALUE, new float[0]));
  }

  /**
   * The row of a word, by its number, at a node.
   *
   * @param tag below the number of tags
   */
  float[] get(int node, int word, int tag) {
    int key = (word * tags + tag) * Glance.NODES + node; // a rarer word has a greater one
    int at = (key * 0x9E3779B1) >>> (32 - BITS);
    Kept one = places[at];
    if (one.key == key) {
      return one.row;
    }
    Kept other = places[at ^ 1];
    if (other.key == key) {
      return other.row;
    }
    Kept kept = new Kept(key, source.row(node, word, tag));
    places[one.key > other.key ? at : at ^ 1] = kept;
    return kept.row;
  }
}
