/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.corenlp.CoreNlpEngine;
import readout.english.Student;
import readout.reading.LanguageEngine;
import readout.text.Extent;
import readout.text.Text;

/**
 * {@code speed}: tokens a CPU-second of one thread, all that an engine does: words, sentences,
 * tags, lemmas, names, grammar. Each engine first reads some texts to get warm.
 */
@Command(name = "speed", description = "Tokens a CPU-second over a stream of texts, one thread.")
final class Speed implements Callable<Integer> {
  private static final int WARM = 60;

  @Parameters(arity = "1", description = "JSON Lines with id and text")
  private Path input = Path.of(".");

  @Option(names = "--model", required = true)
  private Path model = Path.of(".");

  @Option(
      names = "--corenlp",
      defaultValue = "60",
      description = "texts that CoreNLP reads, warm, in the same run; 0 for none")
  private int rival;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Text> texts = Raw.read(input).stream().map(raw -> Text.of(raw.text())).toList();
    LanguageEngine own = Student.read(model).engine();
    tokens(own, texts.subList(0, Math.min(WARM, texts.size())));
    double ours = rate(own, texts);
    if (rival > 0) {
      LanguageEngine corenlp = CoreNlpEngine.load();
      List<Text> some = texts.subList(0, Math.min(rival, texts.size()));
      tokens(corenlp, some.subList(0, Math.min(20, some.size())));
      System.out.printf("ratio %.1f%n", ours / rate(corenlp, some));
    }
    return 0;
  }

  private static double rate(LanguageEngine engine, List<Text> texts) throws InterruptedException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long tokens = tokens(engine, texts);
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    double rate = tokens / ((after - before) / 1e9);
    System.out.printf("%s: %d tokens, %.0f tokens a CPU-second%n", engine.name(), tokens, rate);
    return rate;
  }

  private static long tokens(LanguageEngine engine, List<Text> texts) throws InterruptedException {
    long tokens = 0;
    for (Text text : texts) {
      tokens += engine.analyse(text, Extent.NONE).stream().mapToLong(s -> s.size()).sum();
    }
    return tokens;
  }
}
