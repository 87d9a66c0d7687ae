/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * An address that the server answers.
 *
 * @param path with {@code {names}} for what varies
 * @param handler answers it
 */
public record Route(HandlerType method, String path, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }

  /** "POST /api/v1/read", as the documentation names it. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
