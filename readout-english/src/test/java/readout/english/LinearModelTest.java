/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class LinearModelTest {
  /** In unsigned order: the last is negative as a signed number. */
  private static final int[] FEATURES = {3, 200, 0x7fffffff, 0x80000001};

  private static final int[] FROM = {0, 2, 3, 4, 5};
  private static final byte[] CLASSES = {0, 5, 1, 2, (byte) 200};
  private static final short[] VALUES = {64, -64, 1, -32767, 32767};

  @Test
  void sumsWhatItsFeaturesSay() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LinearModel.write(new DataOutputStream(file), FEATURES, FROM, CLASSES, VALUES);
    LinearModel read =
        LinearModel.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    for (LinearModel model :
        new LinearModel[] {new LinearModel(FEATURES, FROM, CLASSES, VALUES), read}) {
      int[] scores = new int[256];
      model.score(new int[] {3, 17, 0x80000001, 200, 0x7fffffff, 99}, 5, scores);
      assertThat(scores[0]).isEqualTo(64);
      assertThat(scores[5]).isEqualTo(-64);
      assertThat(scores[1]).isEqualTo(1);
      assertThat(scores[2]).isEqualTo(-32767);
      assertThat(scores[200]).isEqualTo(32767);
    }
  }

  @Test
  void featuresBeyondTheCountSayNothing() {
    int[] scores = new int[256];
    new LinearModel(FEATURES, FROM, CLASSES, VALUES).score(new int[] {17, 3}, 1, scores);
    assertThat(scores).containsOnly(0);
  }
}
