/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import readout.formats.RecordJson;
import readout.lexicon.Table;

/** What a run was made with, so that another can tell whether it may be compared. */
final class Provenance {
  static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
          .build();

  private static final ObjectWriter PAGE =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final List<String> inputs;
  private final Map<String, Object> options;
  private final Supplier<String> engine;
  private final int threads;
  private final Clock clock;
  private final Instant started;

  /**
   * @param inputs as the user named them
   * @param options that change what is written
   * @param engine name and version of the language engine; asked for only if something was read
   */
  Provenance(
      List<String> inputs,
      Map<String, Object> options,
      Supplier<String> engine,
      int threads,
      Clock clock) {
    this.inputs = List.copyOf(inputs);
    this.options = new LinkedHashMap<>(options);
    this.engine = engine;
    this.threads = threads;
    this.clock = clock;
    this.started = clock.instant();
  }

  /** Versions of program, data and models, and counts: the same for the same inputs. */
  String run(Tally tally) throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("program", "readout");
    run.put("version", Main.Version.number());
    run.put("schema", RecordJson.SCHEMA);
    run.put("engine", tally.coded() > 0 ? engine.get() : Map.of("missing", "NOT_LOADED"));
    run.put("options", options);
    run.put("inputs", inputs);
    run.put("coded", tally.coded());
    run.put("rejected", tally.rejected());
    run.put("tokens", tally.tokens());
    run.put("found", tally.counts().found());
    run.put("data", data());
    return page(run);
  }

  /** When, how long, on how many threads: another at every run. */
  String timing(Tally tally) throws JsonProcessingException {
    Duration took = Duration.between(started, clock.instant());
    double seconds = took.toMillis() / 1000.0;
    Map<String, Object> timing = new LinkedHashMap<>();
    timing.put("started", started.toString());
    timing.put("seconds", seconds);
    timing.put("threads", threads);
    timing.put("tokensPerSecond", seconds > 0 ? Math.round(tally.tokens() / seconds) : 0);
    timing.put("java", Runtime.version().toString());
    return page(timing);
  }

  /** A short name for the program, the data and the engine together: another where one differs. */
  static String version(String engine) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update((Main.Version.number() + "\n" + engine + "\n").getBytes(StandardCharsets.UTF_8));
      for (String path : DataFiles.own()) {
        sha.update((path + " " + DataFiles.hash(path) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return "data:" + HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> data() throws IOException {
    List<Map<String, Object>> files = new ArrayList<>();
    for (String path : DataFiles.own()) {
      Table table = Table.load(path);
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("file", DataFiles.FOLDER + path);
      file.put("version", table.header("version").orElse(""));
      file.put("licence", table.header("licence").orElse(""));
      file.put("sha256", DataFiles.hash(path));
      files.add(file);
    }
    return files;
  }

  private static String page(Map<String, Object> content) throws JsonProcessingException {
    return PAGE.writeValueAsString(content) + "\n";
  }
}
