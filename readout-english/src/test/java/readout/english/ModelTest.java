/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ModelTest {
  private static byte[] shipped() throws IOException {
    try (InputStream in = ModelTest.class.getResourceAsStream("english.model")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static void refused(byte[] file, String... why) {
    assertThatThrownBy(() -> Model.read("my.model", new ByteArrayInputStream(file)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("my.model: ")
        .hasMessageContainingAll(why);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] file = Model.file("x", out -> out.writeInt(0));
    String head = new String(file, StandardCharsets.ISO_8859_1);
    byte[] other =
        head.replaceFirst(" " + Model.VERSION + " ", " 99 ").getBytes(StandardCharsets.ISO_8859_1);
    refused(other, "model version 99", "reads version " + Model.VERSION, "docs/training.md");
  }

  @Test
  void aChangedByteIsFound() throws IOException {
    byte[] file = shipped();
    file[file.length / 2] ^= 1;
    refused(file, "checksum");
  }

  @Test
  void aCutFileIsFound() throws IOException {
    byte[] file = shipped();
    refused(java.util.Arrays.copyOf(file, file.length - 1), "checksum");
  }

  @Test
  void anythingElseIsNoModel() {
    refused("PK\u0003\u0004 something else\n".getBytes(StandardCharsets.UTF_8), "not a model");
    refused(new byte[0], "not a model");
  }
}
