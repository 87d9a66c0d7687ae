/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import readout.document.Rejected;

/** Where the outcomes of a run are kept, one at a time, in input order. */
interface Destination extends Closeable {
  /**
   * @param rows what goes to each output, in the order of the formats
   */
  void coded(List<String> rows) throws IOException;

  void rejected(Rejected rejected) throws IOException;

  void flush() throws IOException;

  /** Called once, when all inputs have come. */
  void complete(Tally tally) throws IOException;

  /** One format, to a stream that stays open; rejected inputs are for the terminal alone. */
  static Destination stream(OutputStream out, String header) throws IOException {
    OutputStream rows = new BufferedOutputStream(out, 1 << 16);
    rows.write(header.getBytes(StandardCharsets.UTF_8));
    return new Destination() {
      @Override
      public void coded(List<String> lines) throws IOException {
        rows.write(lines.get(0).getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public void rejected(Rejected rejected) {}

      @Override
      public void flush() throws IOException {
        rows.flush();
      }

      @Override
      public void complete(Tally tally) throws IOException {
        rows.flush();
      }

      @Override
      public void close() {}
    };
  }
}
