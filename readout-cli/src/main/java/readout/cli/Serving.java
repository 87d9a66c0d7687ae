/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import readout.server.Settings;
import readout.server.web.Workbench;

/** Runs the workbench. Loaded for {@code readout serve} alone. */
final class Serving {
  private Serving() {}

  /**
   * Serves until the process is stopped.
   *
   * @throws IllegalArgumentException when the settings are wrong; the message says what to do
   */
  static void until(Setup setup, Optional<Path> store, String host, int port)
      throws InterruptedException {
    Optional<String> token =
        Optional.ofNullable(System.getenv("READOUT_TOKEN")).filter(t -> !t.isEmpty());
    Settings settings =
        new Settings(host, port, token, store, Main.Version.number(), Settings.Limits.USUAL);
    try (Workbench workbench = Workbench.start(settings, setup.reader())) {
      setup
          .terminal()
          .tell("The workbench is at " + workbench.address() + " - stop it with Ctrl-C");
      new CountDownLatch(1).await();
    }
  }
}
