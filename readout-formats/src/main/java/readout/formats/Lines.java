/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A stream, line by line, each decoded on its own: one line in an old encoding does not spoil the
 * others, and nothing need be known of the lines to come. No more than one line is held.
 */
final class Lines {
  private final InputStream in;
  private long number;

  /**
   * @param number from 1
   * @param text with its line ending, so that joined lines are the file; empty for one that is too
   *     long
   * @param tooLong it has more than {@link Source#LARGEST_DOCUMENT} bytes, and was passed over
   */
  record Line(long number, String text, boolean tooLong) {
    static final String TOO_LONG =
        "is a line of more than "
            + Source.LARGEST_DOCUMENT / (1024 * 1024)
            + " MiB, too much for one document - split it";
  }

  /**
   * @param in buffered, ASCII-compatible, behind its byte-order mark
   */
  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    for (; b >= 0; b = in.read()) {
      if (++length <= Source.LARGEST_DOCUMENT) {
        line.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    boolean tooLong = length > Source.LARGEST_DOCUMENT;
    String text = tooLong ? "" : Decoding.withoutMark(line.toByteArray(), Optional.empty());
    return Optional.of(new Line(number, text, tooLong));
  }

  /** About how many lines a file has, by the length of its first ones. */
  static long estimate(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Source.HEAD);
      long breaks = 0;
      for (byte b : head) {
        breaks += b == '\n' ? 1 : 0;
      }
      return head.length < Source.HEAD
          ? Math.max(breaks, 1)
          : Files.size(file) * Math.max(breaks, 1) / head.length;
    }
  }
}
