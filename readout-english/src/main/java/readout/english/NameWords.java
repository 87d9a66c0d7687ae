/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/**
 * Words that names are made of somewhere in the world: given names, surnames, cities; a feature of
 * the {@link NameFinder}. A word may be several of them at once ("Jordan"), so each is a bit. Words
 * are kept as {@link Hash}es of their small letters, cities of two words as hashes of the pair.
 * Immutable and thread-safe.
 */
final class NameWords {
  static final int GIVEN = 1;
  static final int SURNAME = 2;
  static final int CITY = 4;

  /** Part of a city of two words. */
  static final int PAIR = 8;

  private final int mask;
  private final int[] keys;

  /** Of the key in the same place; 0 where there is none. */
  private final byte[] bits;

  /**
   * @param words bits by hash, none of them 0
   */
  NameWords(Map<Integer, Byte> words) {
    this(words.size());
    words.forEach(this::put);
  }

  private NameWords(int size) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    mask = capacity - 1;
    keys = new int[capacity];
    bits = new byte[capacity];
  }

  /** Adds a name of one or two words. */
  static void add(Map<Integer, Byte> words, String name, int bit) {
    String[] parts = name.split(" ");
    int first = Hash.of(Hash.small(parts[0]));
    int key = parts.length == 1 ? first : Hash.both(first, Hash.of(Hash.small(parts[1])));
    words.merge(key, (byte) (parts.length == 1 ? bit : PAIR), (a, b) -> (byte) (a | b));
  }

  private void put(int key, byte value) {
    int at = place(key);
    keys[at] = key;
    bits[at] = value;
  }

  private int place(int key) {
    int at = (key ^ (key >>> 15)) & mask;
    while (bits[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** For each word of the sentence its bits; 0 for a word in small letters. */
  void look(Clues clues, int[] out) {
    for (int i = 0; i < clues.size; i++) {
      out[i] = clues.isCapital(i) ? bits[place(clues.small[i])] & ~PAIR : 0;
    }
    for (int i = 0; i + 1 < clues.size; i++) {
      if (clues.isCapital(i) && clues.isCapital(i + 1)) {
        int pair = bits[place(Hash.both(clues.small[i], clues.small[i + 1]))] & PAIR;
        out[i] |= pair;
        out[i + 1] |= pair;
      }
    }
  }

  static void write(DataOutputStream out, SortedMap<Integer, Byte> words) throws IOException {
    out.writeInt(words.size());
    for (int key : words.keySet()) {
      out.writeInt(key);
    }
    for (byte value : words.values()) {
      out.writeByte(value);
    }
  }

  static NameWords read(DataInputStream in) throws IOException {
    int size = in.readInt();
    byte[] hashes = new byte[4 * size];
    byte[] values = new byte[size];
    in.readFully(hashes);
    in.readFully(values);
    NameWords words = new NameWords(size);
    ByteBuffer each = ByteBuffer.wrap(hashes);
    for (byte value : values) {
      words.put(each.getInt(), value);
    }
    return words;
  }
}
