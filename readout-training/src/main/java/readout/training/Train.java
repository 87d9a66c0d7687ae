/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.english.DictionaryForms;
import readout.english.ModelTraining;
import readout.english.NameLists;
import readout.english.Sample;
import readout.english.Shortened;
import readout.lexicon.Table;
import readout.reading.Entity;

/** {@code train}: from what the teacher said and the treebanks to a model file. */
@Command(
    name = "train",
    description =
        "Train all parts and write the model file; each part is kept beside it, and not made again.")
final class Train implements Callable<Integer> {
  @Option(names = "--silver", required = true, description = "folder of the teacher's parses")
  private Path silver = Path.of(".");

  @Option(names = "--texts", split = ",", defaultValue = "newswire,reuters,train")
  private List<String> texts = List.of();

  @Option(names = "--names-only", split = ",", defaultValue = "ewt-train,gum-train")
  private List<String> namesOnly = List.of();

  @Option(names = "--treebanks", required = true, description = "folder of the treebanks")
  private Path treebanks = Path.of(".");

  @Option(
      names = "--names",
      defaultValue = "data/names",
      description = "folder of the names of the world")
  private Path names = Path.of(".");

  @Option(
      names = "--dictionary",
      defaultValue = "data/words/words.tsv",
      description = "English words and what they can be")
  private Path dictionary = Path.of(".");

  @Option(names = "--name", required = true, description = "of the training, for the model file")
  private String name = "";

  @Option(names = "--out", required = true)
  private Path out = Path.of(".");

  @Option(names = "--hidden", defaultValue = "256")
  private int hidden;

  @Option(names = "--rounds", defaultValue = "8")
  private int rounds;

  @Option(names = "--seed", defaultValue = "5")
  private int seed;

  @Option(
      names = "--doubted",
      defaultValue = "1",
      description = "what an arc counts that the second parser has not")
  private float doubted;

  @Option(names = "--gold", defaultValue = "1", description = "how often the treebanks are read")
  private int gold;

  @Option(
      names = "--short",
      defaultValue = "0.5",
      description =
          "share of the news' sentences to make a short one or a headline of, if possible")
  private double made;

  @Override
  public Integer call() throws IOException {
    List<Sample> samples = new ArrayList<>();
    Silver parses = new Silver(doubted);
    for (String text : texts) {
      samples.addAll(parses.read(silver, text, 0));
    }
    samples = new Shortened(samples, seed).among(samples, made);
    List<Sample> named = new ArrayList<>();
    for (String text : namesOnly) {
      named.addAll(parses.read(silver, text, 0));
    }
    Dialect dialect = Dialect.of(samples);
    Treebank bank = new Treebank(dialect.relations(), dialect.times());
    for (int i = 0; i < gold; i++) {
      for (String each : List.of("ewt-train", "gum-train")) {
        samples.addAll(bank.read(treebanks.resolve(each + ".conllu"), 0));
      }
    }
    List<Sample> develop = new ArrayList<>();
    for (String each : List.of("ewt-dev", "gum-dev")) {
      develop.addAll(bank.read(treebanks.resolve(each + ".conllu"), 0));
    }
    List<Sample> news = parses.read(silver, "dev-", 0);
    develop.addAll(news.subList(0, Math.min(news.size(), 1500)));
    ModelTraining.Settings settings =
        new ModelTraining.Settings(knownNames(), lists(names), forms(), hidden, rounds, seed);
    Path parts = out.resolveSibling(out.getFileName() + ".parts");
    Files.write(out, new ModelTraining(name, samples, named).train(settings, develop, parts));
    return 0;
  }

  /**
   * The relations of the teacher's dialect, and which words it calls times.
   *
   * @param times words that hang as {@code obl:tmod} at least three times, and oftener than as
   *     {@code obl:npmod}
   */
  record Dialect(Set<String> relations, Set<String> times) {
    static Dialect of(List<Sample> samples) {
      Set<String> relations = new HashSet<>();
      Map<String, Integer> balance = new HashMap<>();
      for (Sample sample : samples) {
        relations.addAll(sample.relations());
        for (int i = 0; i < sample.size(); i++) {
          int vote =
              switch (sample.relations().get(i)) {
                case "obl:tmod" -> 1;
                case "obl:npmod" -> -1;
                default -> 0;
              };
          balance.merge(sample.words().get(i), vote, Integer::sum);
        }
      }
      relations.addAll(Set.of("nmod:npmod", "nmod:tmod", "vocative", "csubj:pass"));
      balance.values().removeIf(votes -> votes < 3);
      return new Dialect(relations, balance.keySet());
    }
  }

  /** Given names, surnames and cities of the world. */
  static NameLists lists(Path folder) throws IOException {
    return new NameLists(
        byOrigin(folder.resolve("given.tsv")),
        byOrigin(folder.resolve("surnames.tsv")),
        byOrigin(folder.resolve("cities.tsv")));
  }

  private DictionaryForms forms() throws IOException {
    try (Reader in = Files.newBufferedReader(dictionary)) {
      return DictionaryForms.of(Table.read(dictionary.toString(), in));
    }
  }

  private static SortedMap<String, List<String>> byOrigin(Path file) throws IOException {
    SortedMap<String, List<String>> names = new TreeMap<>();
    try (Reader in = Files.newBufferedReader(file)) {
      for (Table.Row row : Table.read(file.toString(), in).rows()) {
        for (String origin : row.list("origins")) {
          names.computeIfAbsent(origin, o -> new ArrayList<>()).add(row.get("name"));
        }
      }
    }
    return names;
  }

  /** Names of the registry, as a text has them. */
  static Map<String, Entity.Kind> knownNames() {
    Map<String, Entity.Kind> known = new LinkedHashMap<>();
    names(known, "registry/states.tsv", Entity.Kind.PLACE, "name", "names", "capitals");
    names(known, "registry/cities.tsv", Entity.Kind.PLACE, "name", "names");
    names(known, "registry/bodies.tsv", Entity.Kind.ORG, "name", "names");
    names(known, "registry/groups.tsv", Entity.Kind.ORG, "name", "names");
    names(known, "registry/institutions.tsv", Entity.Kind.ORG, "name", "names");
    names(known, "outlets.tsv", Entity.Kind.ORG, "name", "names");
    names(known, "registry/holders.tsv", Entity.Kind.PERSON, "name", "names");
    return known;
  }

  private static void names(
      Map<String, Entity.Kind> known, String file, Entity.Kind kind, String... columns) {
    for (Table.Row row : Table.load("lexicon/en/" + file).rows()) {
      for (String column : columns) {
        for (String name : row.list(column)) {
          known.putIfAbsent(name.replace("-", " - "), kind);
        }
      }
    }
  }
}
