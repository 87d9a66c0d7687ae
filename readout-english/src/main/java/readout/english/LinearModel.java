/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A frozen linear classifier: for each feature that matters, the classes that it speaks for or
 * against, in sixty-fourths. Immutable and thread-safe.
 *
 * <p>On disk, features stand in the order of their unsigned hashes as differences, then the number
 * of weights of each, the classes, the weights; numbers of variable length, low seven bits first.
 */
final class LinearModel {
  /** What a weight of 1 is on disk and in a score. */
  static final int ONE = 64;

  private final int mask;

  /** Twice as long as the mask: a feature's hash and where its weights begin; 0 for no feature. */
  private final int[] table;

  /** For each feature the number of its weights, then weight times 256 plus class for each. */
  private final int[] weights;

  /**
   * @param features hashes in unsigned order, none twice
   * @param from where the weights of each feature begin, and one more for the end
   * @param classes of each weight, 0 to 255
   * @param values in sixty-fourths
   */
  LinearModel(int[] features, int[] from, byte[] classes, short[] values) {
    int capacity = 1024;
    while (capacity < features.length * 1.5) {
      capacity <<= 1;
    }
    mask = capacity - 1;
    table = new int[2 * capacity];
    weights = new int[classes.length + features.length + 1];
    int at = 1;
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      while (table[2 * slot + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      table[2 * slot] = features[i];
      table[2 * slot + 1] = at;
      weights[at++] = from[i + 1] - from[i];
      for (int j = from[i]; j < from[i + 1]; j++) {
        weights[at++] = (values[j] << 8) | (classes[j] & 0xff);
      }
    }
  }

  private int slot(int feature) {
    int h = feature * 0x9E3779B1;
    return (h ^ (h >>> 15)) & mask;
  }

  /** Adds to {@code scores} what the first {@code count} features say of each class. */
  void score(int[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int slot = slot(feature);
      int at = table[2 * slot + 1];
      while (at != 0 && table[2 * slot] != feature) {
        slot = (slot + 1) & mask;
        at = table[2 * slot + 1];
      }
      if (at != 0) {
        int end = at + weights[at];
        while (at < end) {
          int weight = weights[++at];
          scores[weight & 0xff] += weight >> 8;
        }
      }
    }
  }

  static void write(
      DataOutputStream out, int[] features, int[] from, byte[] classes, short[] values)
      throws IOException {
    ByteArrayOutputStream hashes = new ByteArrayOutputStream();
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    long before = 0;
    for (int i = 0; i < features.length; i++) {
      long hash = features[i] & 0xffffffffL;
      number(hashes, hash - before);
      before = hash;
      counts.write(from[i + 1] - from[i]);
      for (int j = from[i]; j < from[i + 1]; j++) {
        number(sizes, ((values[j] << 1) ^ (values[j] >> 31)) & 0xffffffffL);
      }
    }
    out.writeInt(features.length);
    out.writeInt(classes.length);
    for (byte[] part : new byte[][] {hashes.toByteArray(), counts.toByteArray(), classes}) {
      out.writeInt(part.length);
      out.write(part);
    }
    out.writeInt(sizes.size());
    sizes.writeTo(out);
  }

  static LinearModel read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int total = in.readInt();
    byte[] hashes = part(in);
    byte[] counts = part(in);
    byte[] classes = part(in);
    byte[] sizes = part(in);
    int[] features = new int[size];
    int[] from = new int[size + 1];
    short[] values = new short[total];
    int[] at = {0};
    long hash = 0;
    for (int i = 0; i < size; i++) {
      hash += number(hashes, at);
      features[i] = (int) hash;
      from[i + 1] = from[i] + (counts[i] & 0xff);
    }
    at[0] = 0;
    for (int j = 0; j < total; j++) {
      int value = (int) number(sizes, at);
      values[j] = (short) ((value >>> 1) ^ -(value & 1));
    }
    return new LinearModel(features, from, classes, values);
  }

  private static byte[] part(DataInputStream in) throws IOException {
    byte[] part = new byte[in.readInt()];
    in.readFully(part);
    return part;
  }

  private static void number(ByteArrayOutputStream out, long number) {
    long rest = number;
    while ((rest & ~127L) != 0) {
      out.write((int) (rest & 127) | 128);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static long number(byte[] bytes, int[] at) {
    long number = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[at[0]++];
      number |= (long) (next & 127) << shift;
      if (next >= 0) {
        return number;
      }
      shift += 7;
    }
  }
}
