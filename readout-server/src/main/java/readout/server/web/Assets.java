/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The styles and scripts of the pages: a fixed list, in memory. A request names one of them or gets
 * nothing; no path of a request reaches the file system.
 */
public final class Assets {
  private static final String FOLDER = "/readout/server/static/";
  private static final List<String> NAMES =
      List.of(
          "readout.css",
          "screens.css",
          "print.css",
          "theme.js",
          "keys.js",
          "drop.js",
          "reading.js",
          "comparison.js",
          "review.js",
          "icon.svg");

  private final Map<String, Asset> assets = new HashMap<>();

  private record Asset(String content, String type, String version) {}

  Assets() {
    for (String name : NAMES) {
      byte[] bytes = read(name);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      assets.put(
          name,
          new Asset(
              new String(bytes, StandardCharsets.UTF_8),
              type(name),
              Long.toHexString(sum.getValue())));
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name + " - build it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      default -> "image/svg+xml";
    };
  }

  /** Its address, with what makes it another one when it has changed. */
  public String address(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return "/static/" + name + "?v=" + asset.version();
  }

  void serve(Context request) {
    Asset asset = assets.get(request.pathParam("name"));
    if (asset == null) {
      throw new Problem(
          Problem.Code.NOT_FOUND, "No such file.", "Begin again at the first page: /");
    }
    request.header("Cache-Control", "public, max-age=31536000, immutable");
    request.contentType(asset.type()).result(asset.content());
  }
}
