/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import readout.document.Document;
import readout.document.Rejected;

final class Corpus {
  private Corpus() {}

  static Iterator<Input> of(List<String> inputs) {
    return inputs.stream().map(Corpus::read).iterator();
  }

  private static Input read(String name) {
    try {
      String file = String.valueOf(Path.of(name).getFileName());
      return new Input.Read(
          Document.of(file.replaceAll("\\.\\w+$", ""), Files.readString(Path.of(name))));
    } catch (IOException e) {
      return new Input.Refused(new Rejected(name, "no such file - check the name", -1));
    }
  }
}
