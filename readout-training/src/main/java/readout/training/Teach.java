/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.english.WholeFile;
import readout.text.Text;

/**
 * {@code teach}: parses texts with the {@link Teacher} and keeps what it says, so that training can
 * be tried again and again without it.
 *
 * <p>Each input becomes parts of {@value #PART} texts, {@code NAME-0000.conllu} and so on; a part
 * that is there is not made again, so an interrupted run goes on where it stopped. All inputs go on
 * side by side, so that a run which is stopped early has something of each.
 */
@Command(name = "teach", description = "Parse texts with the teacher; goes on where it stopped.")
final class Teach implements Callable<Integer> {
  private static final int PART = 60;

  @Parameters(description = "JSON Lines with id and text, or CoNLL-U with its texts")
  private List<Path> inputs = List.of();

  @Option(names = "--out", required = true, description = "folder of the parsed parts")
  private Path out = Path.of(".");

  @Option(names = "--names-only", description = "tokens, tags and names; trees do not matter")
  private boolean namesOnly;

  @Option(names = "--threads", defaultValue = "1")
  private int threads = 1;

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Files.createDirectories(out);
    Teacher teacher = new Teacher(namesOnly);
    ExecutorService crew = Executors.newFixedThreadPool(threads);
    List<Part> parts = new ArrayList<>();
    for (Path input : inputs) {
      parts.addAll(parts(input));
    }
    parts.sort(Comparator.comparingDouble(Part::progress));
    List<Future<?>> jobs = new ArrayList<>();
    for (Part part : parts) {
      if (!Files.exists(part.file)) {
        jobs.add(crew.submit(() -> teach(teacher, part)));
      }
    }
    crew.shutdown();
    for (Future<?> job : jobs) {
      job.get();
    }
    return 0;
  }

  /**
   * Some texts that are taught and kept together.
   *
   * @param progress what share of the input is done with it
   */
  private record Part(Path file, double progress, List<Raw> texts) {}

  private List<Part> parts(Path input) throws IOException {
    List<Raw> texts = Raw.read(input);
    String name = input.getFileName().toString().replaceFirst("[.][a-z]+$", "");
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += PART) {
      int to = Math.min(from + PART, texts.size());
      String file = String.format(Locale.ROOT, "%s-%04d.conllu", name, from / PART);
      double progress = (double) to / texts.size();
      parts.add(new Part(out.resolve(file), progress, texts.subList(from, to)));
    }
    return parts;
  }

  private static Path teach(Teacher teacher, Part part) throws InterruptedException {
    StringBuilder parsed = new StringBuilder();
    try {
      for (Raw raw : part.texts) {
        parsed.append("# newdoc id = ").append(raw.id()).append('\n');
        for (Taught sentence : teacher.teach(Text.of(raw.text()))) {
          parsed.append(sentence.lines());
        }
      }
      WholeFile.write(part.file, parsed.toString().getBytes(StandardCharsets.UTF_8));
      System.err.println(part.file.getFileName());
      return part.file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
