/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;

/** What went wrong with a document, in one line, and what its user can do about it. */
final class Mishap {
  private Mishap() {}

  /** Over its time. */
  static String tooLong(Duration limit) {
    return "took longer than %s s - raise --time-limit, or leave the document out"
        .formatted(seconds(limit));
  }

  /** The exception, where it was thrown, and what to do. */
  static String reason(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      return "needs more memory than there is - use fewer --threads or a larger heap (-Xmx),"
          + " or split the document";
    }
    if (thrown instanceof StackOverflowError) {
      return "is nested too deeply to be read (stack overflow"
          + place(thrown)
          + ") - please report it together with the document";
    }
    return "failed to be read: "
        + oneLine(thrown.toString())
        + place(thrown)
        + " - please report it together with the document";
  }

  private static String place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("readout."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String seconds(Duration limit) {
    return BigDecimal.valueOf(limit.toNanos(), 9).stripTrailingZeros().toPlainString();
  }
}
