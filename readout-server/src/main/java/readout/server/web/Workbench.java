/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import readout.server.Desk;
import readout.server.Library;
import readout.server.Settings;
import readout.stage.Reader;

/**
 * The server: pages and REST over one store.
 *
 * <pre>
 * try (Workbench workbench = Workbench.start(Settings.own(8077), () -> reader)) {
 *   System.out.println(workbench.address());
 * }
 * </pre>
 */
public final class Workbench implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Workbench.class.getName());

  private final Settings settings;
  private final Desk desk;
  private final Library library;
  private final Javalin server;
  private final List<Route> routes = new ArrayList<>();

  private Workbench(Settings settings, Supplier<Reader> reader, Optional<TemplateEngine> engine) {
    this.settings = settings;
    Assets assets = new Assets();
    Templates templates =
        engine.map(e -> new Templates(e, assets)).orElseGet(() -> new Templates(assets));
    this.desk = new Desk(reader, settings.limits());
    this.library = Library.open(settings.store());
    routes.addAll(new Screens(library, desk, templates, settings).routes());
    routes.addAll(new Api(library, desk, templates).routes());
    routes.add(Route.get("/sign-in", r -> templates.show(r, "signin", "")));
    routes.add(Route.post("/sign-in", this::signIn));
    routes.add(Route.get("/static/{name}", assets::serve));
    this.server = Javalin.create(config -> configure(config, templates));
  }

  /**
   * Starts a server.
   *
   * @param reader loaded at once, but nobody waits for it before the first text comes
   * @throws IllegalStateException when the port is taken
   */
  public static Workbench start(Settings settings, Supplier<Reader> reader) {
    return start(settings, reader, Optional.empty());
  }

  static Workbench start(
      Settings settings, Supplier<Reader> reader, Optional<TemplateEngine> engine) {
    Logger.getLogger("org.eclipse.jetty").setLevel(Level.WARNING);
    Logger.getLogger("io.javalin").setLevel(Level.WARNING);
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    Workbench workbench = new Workbench(settings, reader, engine);
    workbench.server.start(settings.host(), settings.port());
    workbench.desk.warm();
    return workbench;
  }

  private void configure(JavalinConfig config, Templates templates) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = settings.limits().bytes();
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(settings.limits().bytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(settings.limits().bytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(settings.limits().bytes(), SizeUnit.BYTES);
    config.routes.before(new Guard(settings)::before);
    for (Route route : routes) {
      config.routes.addHttpHandler(route.method(), route.path(), route.handler());
    }
    config.routes.exception(
        HttpResponseException.class, (thrown, request) -> tell(thrown, request, templates));
    config.routes.exception(Exception.class, (thrown, request) -> tell(thrown, request, templates));
  }

  private void tell(Exception thrown, Context request, Templates templates) {
    Problem problem = problem(thrown, request);
    request.status(problem.status());
    String accept = Optional.ofNullable(request.header("Accept")).orElse("");
    boolean page = accept.contains("text/html") && !request.path().startsWith("/api/");
    if (page && problem.code() == Problem.Code.NO_TOKEN) {
      request.status(303).header("Location", "/sign-in");
    } else if (page) {
      templates.show(request, "problem", problem);
    } else {
      Answers.problem(request, problem);
    }
  }

  private static Problem problem(Exception thrown, Context request) {
    if (thrown instanceof Problem problem) {
      return problem;
    }
    if (thrown instanceof HttpResponseException known) {
      return switch (known.getStatus()) {
        case 404 ->
            new Problem(
                Problem.Code.NOT_FOUND, "This page does not exist.", "Begin at the first page: /");
        case 405 ->
            new Problem(
                Problem.Code.WRONG_METHOD,
                request.method() + " is not answered here.",
                "See docs/api.md for what is.");
        case 413 -> tooLarge();
        default ->
            new Problem(
                Problem.Code.BAD_REQUEST, "The request is not understood.", "See docs/api.md.");
      };
    }
    if (String.valueOf(thrown.getMessage()).contains("exceeded")) {
      return tooLarge(); // how Jetty tells of a form with too much in it
    }
    LOG.log(Level.SEVERE, request.method() + " failed", thrown); // no address: it may hold a text
    return new Problem(
        Problem.Code.FAULT,
        "This is a fault of Readout, not of the request.",
        "Please report it, with what the server has written on its terminal.");
  }

  private static Problem tooLarge() {
    return new Problem(
        Problem.Code.TOO_LARGE,
        "One request may send 4 MB.",
        "Send the texts one by one, or code them with: readout code.");
  }

  private void signIn(Context request) {
    String brought = Optional.ofNullable(request.formParam("token")).orElse("");
    if (settings.token().isPresent() && !Guard.same(brought, settings.token().get())) {
      throw new Problem(
          Problem.Code.FOREIGN, "This is not the token.", "Ask whoever started the server.");
    }
    request.header(
        "Set-Cookie",
        Guard.COOKIE
            + "="
            + java.net.URLEncoder.encode(brought, java.nio.charset.StandardCharsets.UTF_8)
            + "; Path=/; HttpOnly; SameSite=Strict");
    request.status(303).header("Location", "/");
  }

  /** Every address that is answered. */
  List<Route> routes() {
    return List.copyOf(routes);
  }

  /** Where it is: {@code http://127.0.0.1:8077/}. */
  public String address() {
    return "http://%s:%d/".formatted(settings.host(), server.port());
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
    library.close();
  }
}
