/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command reads from and writes to. Always UTF-8 and {@code \n}, whatever the locale.
 *
 * @param in documents, when one of the inputs is {@code -}
 * @param out results; a raw stream, so that a closed pipe is noticed
 * @param err progress, notices, rejected inputs
 * @param watched whether a person sees {@code err}: progress is shown only then
 * @param screen where a person sees {@code out}
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean watched, Screen screen) {
  /** The process's own streams. */
  static Terminal own() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal("readout.watched", 2),
        Screen.of(isTerminal("readout.shown", 1), System.getenv()));
  }

  /**
   * Java 17 can only tell whether input and output both are a terminal, and results usually go to a
   * file. So the launcher's word comes first ({@code -Dreadout.watched=true}), then Linux's.
   *
   * @param descriptor number of the stream: 1 output, 2 errors
   */
  private static boolean isTerminal(String property, int descriptor) {
    String told = System.getProperty(property, "");
    if (!told.isEmpty()) {
      return told.equals("true");
    }
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException elsewhere) {
      return false;
    }
  }

  /** A line for people: straight to standard error. */
  void tell(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** A stream for results that people read. */
  PrintStream page() {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
