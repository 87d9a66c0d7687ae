/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/**
 * What lists say of words, up to eight yes-or-no answers a word, each a bit. Words are kept as
 * {@link Hash}es, so that neither the model file nor a look-up needs their letters. Immutable and
 * thread-safe.
 */
final class WordBits {
  private final int mask;
  private final int[] keys;

  /** Of the key in the same place; 0 where there is none. */
  private final byte[] bits;

  /**
   * @param words bits by hash, none of them 0
   */
  WordBits(Map<Integer, Byte> words) {
    this(words.size());
    words.forEach(this::put);
  }

  private WordBits(int size) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    mask = capacity - 1;
    keys = new int[capacity];
    bits = new byte[capacity];
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

  /** The bits of a word, 0 for one that no list has. */
  int of(int hash) {
    return bits[place(hash)] & 0xFF;
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

  static WordBits read(DataInputStream in) throws IOException {
    int size = in.readInt();
    byte[] hashes = new byte[4 * size];
    byte[] values = new byte[size];
    in.readFully(hashes);
    in.readFully(values);
    WordBits words = new WordBits(size);
    ByteBuffer each = ByteBuffer.wrap(hashes);
    for (byte value : values) {
      words.put(each.getInt(), value);
    }
    return words;
  }
}
