/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that are known before a text is read - states, cities, bodies, armed groups, office holders
 * of the registry - as a feature of the {@link NameFinder}, not as its answer: "Jordan" is in it
 * and may be a man. The names are kept as {@link Hash}es of their words in small letters, with
 * those of their beginnings, so that the longest one from a word on is found in as many steps as it
 * has words. Immutable and thread-safe.
 */
final class KnownNames {
  /** What is not known; else twice the number of the kind, from 1, and one more inside a name. */
  static final int UNKNOWN = 0;

  /** Hash of a name's or a beginning's words; the value is the kind's number, 0 for a beginning. */
  private final Map<Integer, Byte> names;

  KnownNames(Map<Integer, Byte> names) {
    this.names = names;
  }

  /** Adds a name of white-space separated words; a name of two kinds keeps the first. */
  static void add(Map<Integer, Byte> names, String[] words, int kind) {
    int hash = 0;
    for (int i = 0; i < words.length; i++) {
      hash = next(hash, Hash.of(Hash.small(words[i])));
      byte value = i == words.length - 1 ? (byte) kind : 0;
      names.merge(hash, value, (old, now) -> old == 0 ? now : old);
    }
  }

  private static int next(int hash, int word) {
    return Hash.both(hash, word);
  }

  /** For each word of the sentence what is known of it. */
  void look(Clues clues, int[] out) {
    Arrays.fill(out, 0, clues.size, UNKNOWN);
    for (int i = 0; i < clues.size; ) {
      int end = i;
      int kind = 0;
      if (clues.isCapital(i)) {
        int hash = 0;
        for (int j = i; j < clues.size; j++) {
          hash = next(hash, clues.small[j]);
          Byte found = names.get(hash);
          if (found == null) {
            break;
          }
          if (found > 0) {
            end = j + 1;
            kind = found;
          }
        }
      }
      for (int j = i; j < end; j++) {
        out[j] = 2 * kind + (j == i ? 0 : 1);
      }
      i = Math.max(end, i + 1);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (Map.Entry<Integer, Byte> each : new TreeMap<>(names).entrySet()) {
      out.writeInt(each.getKey());
      out.writeByte(each.getValue());
    }
  }

  static KnownNames read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<Integer, Byte> names = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      names.put(in.readInt(), in.readByte());
    }
    return new KnownNames(names);
  }
}
