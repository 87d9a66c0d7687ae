/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.server.Settings;

/**
 * Who may ask, and what a browser may do with the answer.
 *
 * <ul>
 *   <li>A page may load scripts, styles and images of this server only, none of them inline.
 *   <li>On this machine's own address the request must name it: a foreign site whose name has been
 *       pointed here is refused.
 *   <li>A request that changes something must come from this server's own pages, or from no
 *       browser.
 *   <li>Where there is a token, every request but those for the sign-in page and its style brings
 *       it.
 * </ul>
 */
final class Guard {
  static final String COOKIE = "readout";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<HandlerType> ASKING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final List<String> OPEN = List.of("/sign-in", "/static/");

  private final Settings settings;

  Guard(Settings settings) {
    this.settings = settings;
  }

  void before(Context request) {
    HEADERS.forEach(request::header);
    if (!request.path().startsWith("/static/")) {
      request.header("Cache-Control", "no-store");
    }
    requireOwnName(request);
    if (!ASKING.contains(request.method())) {
      requireOwnPage(request);
    }
    if (settings.token().isPresent() && OPEN.stream().noneMatch(request.path()::startsWith)) {
      requireToken(request, settings.token().get());
    }
  }

  private void requireOwnName(Context request) {
    String host = Optional.ofNullable(request.host()).orElse("").toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d+$", "");
    if (settings.isOwn() && !OWN_NAMES.contains(name) && !name.equals(settings.host())) {
      throw new Problem(
          Problem.Code.FOREIGN,
          "The request is for another machine's name.",
          "Open http://localhost:" + request.port() + "/ instead.");
    }
  }

  private static void requireOwnPage(Context request) {
    String site = Optional.ofNullable(request.header("Sec-Fetch-Site")).orElse("none");
    Optional<String> origin = Optional.ofNullable(request.header("Origin"));
    boolean sameOrigin =
        origin.isEmpty()
            || origin.get().replaceFirst("^https?://", "").equalsIgnoreCase(request.host());
    if (!Set.of("same-origin", "none").contains(site) || !sameOrigin) {
      throw new Problem(
          Problem.Code.FOREIGN,
          "Another site asks this server to change something.",
          "Do it on this server's own pages.");
    }
  }

  private static void requireToken(Context request, String token) {
    String bearer = Optional.ofNullable(request.header("Authorization")).orElse("");
    String brought =
        bearer.startsWith("Bearer ")
            ? bearer.substring("Bearer ".length())
            : Optional.ofNullable(request.cookie(COOKIE)).orElse("");
    if (!same(brought, token)) {
      throw new Problem(
          Problem.Code.NO_TOKEN,
          "This server wants a token.",
          "Sign in at /sign-in, or send the header: Authorization: Bearer TOKEN.");
    }
  }

  /** Compared in a time that does not tell how much is right. */
  static boolean same(String brought, String token) {
    return MessageDigest.isEqual(
        brought.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
