/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import readout.reading.Entity;

/**
 * Trains tagger, names and parser, one after the other, and gives the bytes of the model file. The
 * same samples and settings give the same bytes.
 *
 * <p>Names and parser learn on tags as they will see them, with their errors: two taggers, each
 * trained on every other fold of fifty sentences, tag what they have not seen.
 */
public final class ModelTraining {
  private static final int FOLD = 50;
  private static final int TAGGER_ROUNDS = 5;
  private static final int JACKKNIFE_ROUNDS = 3;
  private static final int NAME_ROUNDS = 6;

  private final String name;
  private final List<Sample> samples;
  private final List<Sample> named;
  private final List<String> tags;
  private final List<String> relations;

  /**
   * @param name of the training, for the model file
   * @param samples all to learn from
   * @param named more to learn names from, and nothing else
   */
  public ModelTraining(String name, List<Sample> samples, List<Sample> named) {
    this.named = List.copyOf(named);
    this.name = name;
    this.samples = List.copyOf(samples);
    tags = List.copyOf(new TreeSet<>(samples.stream().flatMap(s -> s.tags().stream()).toList()));
    relations =
        List.copyOf(new TreeSet<>(samples.stream().flatMap(s -> s.relations().stream()).toList()));
  }

  /**
   * What is trained how long, and how much is kept.
   *
   * @param known names to know before a text is read, with their kinds
   * @param lists words that names are made of
   * @param dictionary for the tagger
   * @param hidden units of the parser's network
   * @param rounds over all samples, for the parser
   * @param seed of the parser's network
   */
  public record Settings(
      Map<String, Entity.Kind> known,
      NameLists lists,
      DictionaryForms dictionary,
      int hidden,
      int rounds,
      int seed) {}

  /**
   * @param develop sentences that are not trained on; how well they are parsed is said after each
   *     round on standard error
   * @param parts folder where each part is kept once it is made, and taken from when it is there:
   *     training that was stopped goes on behind its last whole part. A part belongs to its samples
   *     and settings; one that the program's features have changed for must be deleted
   */
  public byte[] train(Settings settings, List<Sample> develop, Path parts) throws IOException {
    Files.createDirectories(parts);
    say("%d sentences, %d tokens", samples.size(), samples.stream().mapToInt(Sample::size).sum());
    int data = Objects.hash(samples, settings.dictionary);
    int all = Objects.hash(data, named);
    int how = Objects.hash(data, settings.hidden, settings.rounds, settings.seed);
    byte[] tagging = part(parts, "tagger", data, out -> tagger(settings.dictionary, out));
    Tagger tagger = Tagger.read(open(tagging));
    Trial trial = new Trial(tagger);
    say("tagger: %s", trial.tags(develop));
    byte[] tagged = part(parts, "tags", data, out -> jackknifed(settings.dictionary, out));
    byte[] naming = part(parts, "names", all, out -> names(settings, tagged, trial).write(out));
    say("names: %s", trial.names(NameFinder.read(open(naming)), develop));
    byte[] parsing =
        part(parts, "parser", how, out -> parser(settings, tagged, trial, develop, out));
    return Model.file(
        name,
        out -> {
          out.write(tagging);
          out.write(naming);
          out.write(parsing);
        });
  }

  /** What the file of a part holds; made if there is none. */
  private static byte[] part(Path folder, String part, int fingerprint, Model.Body body)
      throws IOException {
    Path file = folder.resolve(String.format(Locale.ROOT, "%s-%08x.part", part, fingerprint));
    if (Files.exists(file)) {
      say("%s: taken from %s", part, file.getFileName());
      return Files.readAllBytes(file);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      body.write(out);
    }
    WholeFile.write(file, bytes.toByteArray());
    return bytes.toByteArray();
  }

  private static DataInputStream open(byte[] part) {
    return new DataInputStream(new ByteArrayInputStream(part));
  }

  private void tagger(DictionaryForms dictionary, DataOutputStream out) throws IOException {
    TaggerTraining.Trained trained =
        new TaggerTraining(tags, dictionary).train(samples, TAGGER_ROUNDS, 320_000, 0.02f);
    say("tagger: %d features", trained.model().size());
    trained.write(out);
  }

  private void parser(
      Settings settings, byte[] tagged, Trial trial, List<Sample> develop, DataOutputStream out)
      throws IOException {
    List<int[]> unseen = unseen(tagged);
    List<Sample> trees = new ArrayList<>();
    List<int[]> treeTags = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (samples.get(i).isTree()) {
        trees.add(samples.get(i));
        treeTags.add(unseen.get(i));
      }
    }
    say("parser: %d of %d sentences are trees", trees.size(), samples.size());
    ParserTraining.Settings how =
        new ParserTraining.Settings(
            settings.hidden, settings.rounds, 50, 0.002f, 0.1f, settings.seed);
    Weights weights =
        new ParserTraining(how, relations, tags, trees)
            .train(
                trees,
                treeTags,
                now -> say("  %s", trial.trees(new Parser(relations, tags, now), develop)));
    Model.write(out, relations);
    weights.write(out);
  }

  private static void say(String format, Object... values) {
    System.err.printf(Locale.ROOT, format + "%n", values);
  }

  /** Each word's tag by a tagger that has not seen its sentence, a byte each. */
  private void jackknifed(DictionaryForms dictionary, DataOutputStream out) throws IOException {
    List<List<Sample>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < samples.size(); i++) {
      halves.get(i / FOLD % 2).add(samples.get(i));
    }
    List<Trial> others = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      others.add(
          new Trial(
              new TaggerTraining(tags, dictionary)
                  .train(halves.get(1 - half), JACKKNIFE_ROUNDS, Integer.MAX_VALUE, 0)
                  .tagger()));
    }
    long right = 0;
    long all = 0;
    for (int i = 0; i < samples.size(); i++) {
      int[] given = others.get(i / FOLD % 2).tag(samples.get(i));
      for (int k = 0; k < given.length; k++) {
        right += tags.get(given[k]).equals(samples.get(i).tags().get(k)) ? 1 : 0;
        out.writeByte(given[k]);
      }
      all += given.length;
    }
    say("tags of unseen halves: %.2f %% right", 100.0 * right / all);
  }

  private List<int[]> unseen(byte[] tagged) {
    List<int[]> unseen = new ArrayList<>();
    int at = 0;
    for (Sample sample : samples) {
      int[] tags = new int[sample.size()];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = tagged[at++];
      }
      unseen.add(tags);
    }
    return unseen;
  }

  private NameTraining.Trained names(Settings settings, byte[] tagged, Trial trial) {
    List<int[]> unseen = unseen(tagged);
    Map<Integer, Byte> known = new HashMap<>();
    settings.known.forEach(
        (words, kind) ->
            KnownNames.add(known, words.split(" "), 1 + NameFinder.KINDS.indexOf(kind)));
    List<Sample> all = new ArrayList<>(named);
    List<int[]> allTags = new ArrayList<>();
    named.forEach(sample -> allTags.add(trial.tag(sample)));
    for (int i = 0; i < samples.size(); i++) {
      if (!samples.get(i).names().isEmpty()) {
        all.add(samples.get(i));
        allTags.add(unseen.get(i));
      }
    }
    NameTraining.Trained trained =
        new NameTraining(new KnownNames(known), settings.lists)
            .train(all, allTags, NAME_ROUNDS, 300_000, 0.02f);
    say("names: %d features", trained.model().size());
    return trained;
  }
}
