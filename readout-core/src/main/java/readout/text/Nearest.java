/* SPDX-License-Identifier: Apache-2.0 */
package readout.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What someone probably meant to write: for errors that name the nearest valid word. */
public final class Nearest {
  private Nearest() {}

  /** The candidate with the fewest slips between it and {@code typed}; the first of equals. */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    return candidates.stream().min(Comparator.comparingInt(c -> slips(typed, c)));
  }

  /** Letters left out, put in, changed, or swapped with their neighbour. */
  private static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
