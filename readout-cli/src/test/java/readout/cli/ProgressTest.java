/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(7);

  private Progress progress(boolean shown, OptionalLong total) {
    PrintStream terminal = new PrintStream(screen, true, StandardCharsets.UTF_8);
    return new Progress(terminal, shown, total, clock::get);
  }

  private static Tally tally(long coded, long rejected, long tokens) {
    return new Tally(coded, rejected, new Counts(tokens, Map.of()));
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsDocumentsSpeedRejectedAndTimeLeft() {
    Progress progress = progress(true, OptionalLong.of(4000));
    pass(Duration.ofSeconds(10));
    progress.show(tally(997, 3, 52_340));
    assertThat(screen())
        .isEqualTo("\r\u001b[K1,000 of 4,000 documents · 5,234 tokens/s · 3 rejected · 30 s left");
  }

  @Test
  void promisesNoTimeWhereItDoesNotKnowHowMuchIsToCome() {
    Progress progress = progress(true, OptionalLong.empty());
    pass(Duration.ofSeconds(10));
    progress.show(tally(5, 0, 100));
    assertThat(screen()).endsWith("5 documents · 10 tokens/s");
  }

  @Test
  void moreThanWereEstimatedIsNoTimeLeft() {
    Progress progress = progress(true, OptionalLong.of(2));
    pass(Duration.ofSeconds(1));
    progress.show(tally(5, 0, 0));
    assertThat(screen()).endsWith("5 of 5 documents");
  }

  @Test
  void isDrawnAtMostFourTimesASecond() {
    Progress progress = progress(true, OptionalLong.empty());
    for (int i = 0; i < 1000; i++) {
      pass(Duration.ofMillis(1));
      progress.show(tally(i, 0, 0));
    }
    assertThat(screen().split("\r", -1)).hasSize(1 + 4);
  }

  @Test
  void isErasedOnceAndOnlyIfItWasDrawn() {
    Progress progress = progress(true, OptionalLong.empty());
    progress.erase();
    assertThat(screen()).isEmpty();
    progress.show(Tally.NONE);
    screen.reset();
    progress.erase();
    progress.erase();
    assertThat(screen()).isEqualTo("\r\u001b[K");
  }

  @Test
  void isSilentInAPipe() {
    Progress progress = progress(false, OptionalLong.of(3));
    pass(Duration.ofSeconds(1));
    progress.show(tally(1, 0, 10));
    progress.erase();
    assertThat(screen()).isEmpty();
  }
}
