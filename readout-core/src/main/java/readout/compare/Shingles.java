/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sketch of a text by which near-copies are known: of the hashes of all runs of {@value #RUN}
 * words, the {@value #KEPT} smallest (MinHash with one permutation; Broder 1997). Of a short text,
 * such as a news report, that is all of them, and the measure exact; of a long one its error is
 * some three points.
 */
final class Shingles {
  private static final int RUN = 4;
  private static final int KEPT = 1024;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final long[] smallest;
  private final int all;

  private Shingles(long[] smallest, int all) {
    this.smallest = smallest;
    this.all = all;
  }

  static Shingles of(String text) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    List<String> words = word.results().map(r -> r.group()).toList();
    TreeSet<Long> hashes = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      hashes.add(hash(words.subList(i, i + RUN)));
    }
    return new Shingles(
        hashes.stream().limit(KEPT).mapToLong(Long::longValue).toArray(), hashes.size());
  }

  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash * 0x9e3779b97f4a7c15L;
  }

  /** Share of the shorter text's runs that stand in the other too, 0 to 1. */
  double contained(Shingles other) {
    if (all == 0 || other.all == 0) {
      return 0;
    }
    long limit = Math.min(last(), other.last());
    long both =
        Arrays.stream(smallest)
            .filter(h -> h <= limit && Arrays.binarySearch(other.smallest, h) >= 0)
            .count();
    long one = Arrays.stream(smallest).filter(h -> h <= limit).count();
    long two = Arrays.stream(other.smallest).filter(h -> h <= limit).count();
    return both / (double) Math.max(1, Math.min(one, two));
  }

  /** Up to where the sketch knows every hash. */
  private long last() {
    return all > smallest.length ? smallest[smallest.length - 1] : Long.MAX_VALUE;
  }
}
