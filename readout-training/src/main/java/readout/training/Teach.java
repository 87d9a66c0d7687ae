/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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
import readout.text.Text;

/**
 * {@code teach}: parses texts with the {@link Teacher} and keeps what it says, so that training can
 * be tried again and again without it.
 *
 * <p>Each input becomes parts of {@value #PART} texts, {@code NAME-0000.conllu} and so on; a part
 * that is there is not made again, so an interrupted run goes on where it stopped.
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
    List<Future<?>> jobs = new ArrayList<>();
    for (Path input : inputs) {
      List<Raw> texts = Raw.read(input);
      String name = input.getFileName().toString().replaceFirst("[.][a-z]+$", "");
      for (int part = 0; part * PART < texts.size(); part++) {
        Path file = out.resolve(String.format(Locale.ROOT, "%s-%04d.conllu", name, part));
        List<Raw> some = texts.subList(part * PART, Math.min((part + 1) * PART, texts.size()));
        if (!Files.exists(file)) {
          jobs.add(crew.submit(() -> teach(teacher, some, file)));
        }
      }
    }
    crew.shutdown();
    for (Future<?> job : jobs) {
      job.get();
    }
    return 0;
  }

  private static Path teach(Teacher teacher, List<Raw> texts, Path file)
      throws InterruptedException {
    StringBuilder parsed = new StringBuilder();
    try {
      for (Raw raw : texts) {
        parsed.append("# newdoc id = ").append(raw.id()).append('\n');
        for (Taught sentence : teacher.teach(Text.of(raw.text()))) {
          parsed.append(sentence.lines());
        }
      }
      Path half = file.resolveSibling(file.getFileName() + ".half");
      Files.writeString(half, parsed);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      System.err.println(file.getFileName());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
