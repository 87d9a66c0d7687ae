/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import readout.reading.EngineProvider;
import readout.server.Settings;
import readout.stage.EnglishReader;
import readout.stage.Reader;

/** A workbench on a free port, and someone who asks it. */
final class Served implements AutoCloseable {
  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final class Once {
    static final Reader READER =
        EnglishReader.of(ServiceLoader.load(EngineProvider.class).iterator().next().load());
  }

  static final Supplier<Reader> READER = () -> Once.READER;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Workbench workbench;

  Served(Settings settings) {
    this.workbench = Workbench.start(settings, READER);
  }

  static Served own() {
    return new Served(Settings.own(0));
  }

  static Served limited(int bytes) {
    Settings.Limits limits = new Settings.Limits(bytes, 3, Duration.ofSeconds(30));
    return new Served(
        new Settings("127.0.0.1", 0, Optional.empty(), Optional.empty(), "test", limits));
  }

  static Served guarded(String token) {
    return new Served(
        new Settings(
            "127.0.0.1", 0, Optional.of(token), Optional.empty(), "test", Settings.Limits.USUAL));
  }

  Workbench workbench() {
    return workbench;
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(workbench.address() + path.substring(1)))
        .timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path).header("Accept", "text/html"));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Override
  public void close() {
    workbench.close();
  }
}
