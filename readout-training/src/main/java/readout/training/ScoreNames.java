/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.corenlp.CoreNlpEngine;
import readout.english.Student;
import readout.testkit.NameScore;
import readout.testkit.NamedSentence;
import readout.testkit.NamedSentences;

/** {@code names}: a model's names, and CoreNLP's, against people's. */
@Command(name = "names", description = "A model's names, and CoreNLP's, against people's.")
final class ScoreNames implements Callable<Integer> {
  @Parameters(description = "folders of sentences with marked names")
  private List<Path> folders = List.of(Path.of("data/gold/names"));

  @Option(names = "--model", required = true)
  private Path model = Path.of(".");

  @Option(names = "--alone", description = "without CoreNLP, which takes a minute")
  private boolean alone;

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (Path folder : folders) {
      List<NamedSentence> sentences = NamedSentences.in(folder);
      Student student = Student.read(model);
      System.out.printf("%s%n%s%n", model, NameScore.of(student.engine(), sentences));
      if (!alone) {
        System.out.printf("CoreNLP%n%s%n", NameScore.of(CoreNlpEngine.load(), sentences));
      }
    }
    return 0;
  }
}
