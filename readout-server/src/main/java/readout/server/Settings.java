/* SPDX-License-Identifier: Apache-2.0 */
package readout.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the workbench is set up.
 *
 * @param host address to listen on; another than this machine's own needs a token
 * @param port 0 for any that is free
 * @param token what every request must bring, as {@code Authorization: Bearer} or by signing in
 * @param store file of the store; empty: what is read is kept until the server stops
 * @param version of the program, for the page that tells about it
 * @param limits what one request may ask for
 */
public record Settings(
    String host,
    int port,
    Optional<String> token,
    Optional<Path> store,
    String version,
    Limits limits) {
  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token has fewer than %d characters - make one with: openssl rand -hex 16"
              .formatted(SHORTEST_TOKEN));
    }
    if (token.isEmpty() && !isOwn(host)) {
      throw new IllegalArgumentException(
          ("listening on %s lets other machines in - set READOUT_TOKEN to a secret of %d characters"
                  + " or more, or leave --host out")
              .formatted(host, SHORTEST_TOKEN));
    }
  }

  /** This machine only, nothing kept. */
  public static Settings own(int port) {
    return new Settings(
        "127.0.0.1", port, Optional.empty(), Optional.empty(), "unknown", Limits.USUAL);
  }

  /** Whether only this machine can reach the address. */
  public boolean isOwn() {
    return isOwn(host);
  }

  private static boolean isOwn(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "no machine is called \"" + host + "\" - give an address, such as 127.0.0.1", e);
    }
  }

  /**
   * @param bytes the most that one request may send
   * @param documents the most that one request may hold
   * @param time the most that reading one document may take
   */
  public record Limits(int bytes, int documents, Duration time) {
    public static final Limits USUAL = new Limits(4 << 20, 100, Duration.ofSeconds(60));
  }
}
