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
 * <p>Most features of a word are unknown to the model, and each question goes to another place of
 * megabytes, so what counts is how many places a question touches. Features stand in the order of
 * their hashes, each with its weights behind it; the hash's upper bits lead to where those that
 * share them begin. Eight bits beside that place tell which features cannot be there, by the next
 * three bits of the hash: an unknown one is turned away by one look, nine times of ten.
 *
 * <p>On disk, features stand in the order of their unsigned hashes as differences, then the number
 * of weights of each, the classes, the weights; numbers of variable length, low seven bits first.
 */
final class LinearModel {
  /** What a weight of 1 is on disk and in a score. */
  static final int ONE = 64;

  /** Fewest of a hash's upper bits that lead to a place: the others must fit into a head. */
  private static final int FEWEST_BITS = 10;

  private static final int MOST_WEIGHTS = 1 << 24;

  /** In a feature's head: this is the last of those that share their upper bits. */
  private static final int LAST = 1 << 8;

  /** How many of a hash's bits, the upper ones, lead to a place. */
  private final int bits;

  /**
   * By the upper bits: where in {@link #weights} their features begin, times 256, and the filter.
   */
  private final int[] places;

  /**
   * For each feature its head - the lower bits of its hash, {@link #LAST}, the number of its
   * weights - and behind it weight times 256 plus class for each.
   */
  private final int[] weights;

  /**
   * @param features hashes in unsigned order, none twice
   * @param from where the weights of each feature begin, and one more for the end
   * @param classes of each weight, 0 to 255
   * @param values in sixty-fourths
   */
  LinearModel(int[] features, int[] from, byte[] classes, short[] values) {
    if (features.length + classes.length >= MOST_WEIGHTS) {
      throw new IllegalArgumentException("more than " + MOST_WEIGHTS + " features and weights");
    }
    bits = Math.max(FEWEST_BITS, 32 - Integer.numberOfLeadingZeros(features.length));
    places = new int[1 << bits];
    weights = new int[classes.length + features.length];
    int at = 0;
    for (int i = 0; i < features.length; i++) {
      int place = features[i] >>> (32 - bits);
      places[place] = places[place] == 0 ? at << 8 : places[place];
      places[place] |= 1 << filterBit(features[i]);
      boolean last = i + 1 == features.length || features[i + 1] >>> (32 - bits) != place;
      int count = from[i + 1] - from[i];
      weights[at++] = rest(features[i]) << 9 | (last ? LAST : 0) | count;
      for (int j = from[i]; j < from[i + 1]; j++) {
        weights[at++] = (values[j] << 8) | (classes[j] & 0xff);
      }
    }
  }

  private int filterBit(int feature) {
    return (feature << bits) >>> 29;
  }

  /** The bits that do not lead to the place. */
  private int rest(int feature) {
    return feature & ((1 << (32 - bits)) - 1);
  }

  /**
   * Adds to {@code scores} what the first {@code count} features say of each class. The features
   * are used up: those that may be known are moved to the front first, without a branch, so that
   * the processor fetches all their places at once.
   */
  void score(int[] features, int count, int[] scores) {
    int maybe = 0;
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      features[maybe] = feature;
      maybe += (places[feature >>> (32 - bits)] >>> filterBit(feature)) & 1;
    }
    for (int i = 0; i < maybe; i++) {
      add(features[i], scores);
    }
  }

  private void add(int feature, int[] scores) {
    int at = places[feature >>> (32 - bits)] >>> 8;
    int rest = rest(feature);
    int head = weights[at];
    while (head >>> 9 != rest) {
      if ((head & LAST) != 0) {
        return;
      }
      at += 1 + (head & 0xff);
      head = weights[at];
    }
    for (int end = at + (head & 0xff); at < end; ) {
      int weight = weights[++at];
      scores[weight & 0xff] += weight >> 8;
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
