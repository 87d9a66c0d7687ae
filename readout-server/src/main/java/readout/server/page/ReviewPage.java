/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.store.Kind;

/**
 * One finding to be judged.
 *
 * @param kind which findings are judged: events, statements …
 * @param entry the finding; empty when all are judged
 * @param before the sentence's words before the finding, {@code words} its own, {@code after} the
 *     rest
 * @param skip findings that were passed over
 * @param types that it can be changed to by number
 * @param last id of the one that was judged last, for undo
 */
public record ReviewPage(
    String kind,
    Optional<Entry> entry,
    Optional<Card> card,
    String before,
    String words,
    String after,
    int skip,
    List<String> types,
    String last,
    long accepted,
    long rejected,
    long left) {
  /** The kinds that can be judged. */
  public static final List<Kind> KINDS =
      List.of(Kind.EVENT, Kind.STATEMENT, Kind.COMMITMENT, Kind.CONTACT);

  public static List<String> kinds() {
    return KINDS.stream().map(Kind::word).toList();
  }

  /** "84 % (95 % sure: 71–92 %), of 50", Wilson's interval; or what there is to do. */
  public String precision() {
    long n = accepted + rejected;
    if (n == 0) {
      return "Nothing judged yet.";
    }
    double z = 1.96;
    double p = (double) accepted / n;
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
    return String.format(
        Locale.ROOT,
        "%.0f %% right of %d judged; of all, between %.0f and %.0f %% (95 %% interval)",
        100 * p,
        n,
        100 * Math.max(0, centre - half),
        100 * Math.min(1, centre + half));
  }

  public String address(String other) {
    return "/review?kind=" + URLEncoder.encode(other, StandardCharsets.UTF_8);
  }
}
