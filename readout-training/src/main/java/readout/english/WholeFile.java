/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files that are there whole or not at all, so that what goes on where it stopped may trust each
 * one that it finds. A half one, from a run that was killed, is named {@code .half}.
 */
public final class WholeFile {
  private WholeFile() {}

  public static void write(Path file, byte[] bytes) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".half");
    Files.write(half, bytes);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
