/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.corenlp.Rival;
import readout.english.Sample;
import readout.english.Student;

/** {@code evaluate}: models beside CoreNLP's tagger and neural parser on the treebanks' words. */
@Command(name = "evaluate", description = "Models beside CoreNLP on the treebanks' words.")
final class Evaluate implements Callable<Integer> {
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "obl",
          "ccomp",
          "xcomp",
          "advcl",
          "conj",
          "parataxis",
          "root",
          "nmod",
          "acl",
          "compound");

  @Option(names = "--model", required = true, split = ",")
  private List<Path> models = List.of();

  @Option(names = "--treebanks", required = true, description = "folder of the treebanks")
  private Path treebanks = Path.of(".");

  @Option(names = "--alone", description = "without CoreNLP, which takes a minute")
  private boolean alone;

  @Override
  public Integer call() throws IOException {
    Map<String, Student> students = new LinkedHashMap<>();
    for (Path model : models) {
      students.put(model.getFileName().toString(), Student.read(model));
    }
    evaluate("EWT test", List.of("ewt-test"), students);
    evaluate("GUM dev and test", List.of("gum-dev", "gum-test"), students);
    return 0;
  }

  private void evaluate(String title, List<String> files, Map<String, Student> students)
      throws IOException {
    List<Sample> gold = new ArrayList<>();
    for (String file : files) {
      gold.addAll(Treebank.asScored().read(treebanks.resolve(file + ".conllu"), 0));
    }
    Map<String, Attachment> systems = new LinkedHashMap<>();
    if (!alone) {
      Rival rival = new Rival();
      Attachment of = new Attachment();
      gold.forEach(sample -> of.add(sample, rival.parse(sample.words())));
      systems.put("CoreNLP nndep", of);
    }
    students.forEach(
        (name, student) -> {
          Attachment of = new Attachment();
          gold.forEach(sample -> of.add(sample, student.parse(sample.words())));
          systems.put(name, of);
        });
    System.out.printf(
        "%s, %d sentences%n%s%n", title, gold.size(), Attachment.table(systems, RELATIONS));
  }
}
