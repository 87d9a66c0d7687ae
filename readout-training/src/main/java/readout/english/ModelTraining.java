/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * @param hidden units of the parser's network
   * @param rounds over all samples, for the parser
   * @param seed of the parser's network
   */
  public record Settings(
      Map<String, Entity.Kind> known, NameLists lists, int hidden, int rounds, int seed) {}

  /**
   * @param develop sentences that are not trained on; how well they are parsed is said after each
   *     round on standard error
   */
  public byte[] train(Settings settings, List<Sample> develop) throws IOException {
    say("%d sentences, %d tokens", samples.size(), samples.stream().mapToInt(Sample::size).sum());
    List<int[]> unseen = jackknifed();
    TaggerTraining.Trained tagger =
        new TaggerTraining(tags).train(samples, TAGGER_ROUNDS, 320_000, 0.02f);
    say("tagger: %d features, %s", tagger.model().size(), new Trial(tagger.tagger()).tags(develop));
    NameTraining.Trained names = names(settings, unseen, new Trial(tagger.tagger()));
    say(
        "names: %d features, %s",
        names.model().size(), new Trial(tagger.tagger()).names(names.finder(), develop));
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
    Trial trial = new Trial(tagger.tagger());
    Weights weights =
        new ParserTraining(how, relations, tags, trees)
            .train(
                trees,
                treeTags,
                now -> say("  %s", trial.trees(new Parser(relations, tags, now), develop)));
    return Model.file(
        name,
        out -> {
          tagger.write(out);
          names.write(out);
          Model.write(out, relations);
          weights.write(out);
        });
  }

  private static void say(String format, Object... values) {
    System.err.printf(Locale.ROOT, format + "%n", values);
  }

  private List<int[]> jackknifed() {
    List<List<Sample>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < samples.size(); i++) {
      halves.get(i / FOLD % 2).add(samples.get(i));
    }
    List<Trial> others = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      others.add(
          new Trial(
              new TaggerTraining(tags)
                  .train(halves.get(1 - half), JACKKNIFE_ROUNDS, Integer.MAX_VALUE, 0)
                  .tagger()));
    }
    List<int[]> unseen = new ArrayList<>();
    long right = 0;
    long all = 0;
    for (int i = 0; i < samples.size(); i++) {
      int[] given = others.get(i / FOLD % 2).tag(samples.get(i));
      for (int k = 0; k < given.length; k++) {
        right += tags.get(given[k]).equals(samples.get(i).tags().get(k)) ? 1 : 0;
      }
      all += given.length;
      unseen.add(given);
    }
    say("tags of unseen halves: %.2f %% right", 100.0 * right / all);
    return unseen;
  }

  private NameTraining.Trained names(Settings settings, List<int[]> unseen, Trial trial) {
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
        allTags.add(Arrays.copyOf(unseen.get(i), samples.get(i).size()));
      }
    }
    return new NameTraining(new KnownNames(known), settings.lists)
        .train(all, allTags, NAME_ROUNDS, 300_000, 0.02f);
  }
}
