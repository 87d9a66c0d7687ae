/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The pages' templates, compiled when the program was built. What they print is escaped. */
public final class Templates {
  private final TemplateEngine engine;
  private final Assets assets;

  Templates(Assets assets) {
    this(TemplateEngine.createPrecompiled(ContentType.Html), assets);
  }

  Templates(TemplateEngine engine, Assets assets) {
    engine.setBinaryStaticContent(true);
    this.engine = engine;
    this.assets = assets;
  }

  /**
   * Answers with a page.
   *
   * @param name of the template, without its ending
   * @param page what it shows
   */
  void show(Context request, String name, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(name + ".jte", Map.of("page", page, "assets", assets), output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    request.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
  }
}
