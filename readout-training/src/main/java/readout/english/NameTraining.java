/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import readout.reading.Entity;

/**
 * Trains the {@link NameFinder}. News names the same people again and again, so a perceptron that
 * sees all of it learns them by heart; here it must often do without: some words are hidden, so that
 * their outline, place and neighbours must tell, some dictionary hits too, and some sentences have
 * names of other countries in the place of theirs.
 */
final class NameTraining {
  private final KnownNames known;
  private final NameLists lists;
  private final Habits habits;

  /**
   * How often training makes it hard, as shares.
   *
   * @param renamed sentences whose persons and places get other names
   * @param hidden words with a capital that are not seen, but for what they look like
   * @param unlisted words with a capital that no list knows
   */
  record Habits(float renamed, float hidden, float unlisted) {
    static final Habits USUAL = new Habits(0.3f, 0.25f, 0.2f);
  }

  NameTraining(KnownNames known, NameLists lists, Habits habits) {
    this.known = known;
    this.lists = lists;
    this.habits = habits;
  }

  /** A finder and what is written of it. */
  record Trained(
      NameFinder finder,
      KnownNames known,
      SortedMap<Integer, Byte> parts,
      Perceptron.Frozen model) {
    void write(DataOutputStream out) throws IOException {
      known.write(out);
      NameWords.write(out, parts);
      model.write(out);
    }
  }

  /** Number of a label: {@code I-ORG}. */
  static int label(String name) {
    if (name.equals("O")) {
      return 0;
    }
    int kind = NameFinder.KINDS.indexOf(Entity.Kind.valueOf(name.substring(2)));
    return 1 + 2 * kind + (name.charAt(0) == 'I' ? 1 : 0);
  }

  /**
   * @param samples those with names
   * @param tags numbers of each sample's tags, as a tagger gives them that has not seen the sample
   */
  Trained train(List<Sample> samples, List<int[]> tags, int rounds, int most, float least) {
    SortedMap<Integer, Byte> hashes = lists.words();
    NameWords parts = new NameWords(hashes);
    Random random = new Random(1);
    Renaming renaming = new Renaming(lists, random);
    Perceptron perceptron = new Perceptron();
    Seen seen = new Seen(random);
    List<Integer> order = new ArrayList<>();
    for (int x = 0; x < samples.size(); x++) {
      order.add(x);
    }
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int x : order) {
        Sample sample = samples.get(x);
        String[] words =
            random.nextFloat() < habits.renamed
                ? renaming.words(sample)
                : sample.words().toArray(new String[0]);
        seen.look(words, parts);
        learn(sample, tags.get(x), seen, perceptron);
      }
    }
    Perceptron.Frozen frozen = perceptron.frozen(most, least);
    return new Trained(new NameFinder(known, parts, frozen.model()), known, hashes, frozen);
  }

  private static void learn(Sample sample, int[] tags, Seen seen, Perceptron perceptron) {
    float[] scores = new float[NameFinder.LABELS];
    int before = -1;
    int secondBefore = -1;
    int begun = 0;
    for (int i = 0; i < sample.size(); i++) {
      int count = seen.features(tags, i, before, secondBefore, begun);
      Arrays.fill(scores, 0);
      perceptron.score(seen.features, count, scores);
      int best = 0;
      for (int label = 1; label < NameFinder.LABELS; label++) {
        best = scores[label] > scores[best] && NameFinder.follows(label, before) ? label : best;
      }
      int right = label(sample.names().get(i));
      // going on with a name that was not begun: here it begins
      right = NameFinder.follows(right, before) ? right : right - 1;
      if (best != right) {
        perceptron.update(seen.features, count, right, 1);
        perceptron.update(seen.features, count, best, -1);
      }
      perceptron.tick();
      begun = NameFinder.goesOn(best) ? begun : i;
      secondBefore = before;
      before = best;
    }
  }

  /**
   * One sentence with some words hidden. A feature that sees a hidden word is left out: it is one
   * that comes out differently with another word in its place.
   */
  private final class Seen {
    private static final int ONE = 0x5bd1e995;
    private static final int OTHER = 0x27d4eb2f;

    final int[] features = new int[NameFinder.FEATURES];
    private final int[] others = new int[NameFinder.FEATURES];
    private final Clues clues = new Clues();
    private final Clues otherwise = new Clues();
    private final NameClues names = new NameClues();
    private final Random random;
    private boolean hidden;

    private Seen(Random random) {
      this.random = random;
    }

    void look(String[] words, NameWords parts) {
      clues.set(words, words.length);
      otherwise.set(words, words.length);
      names.set(clues, known, parts);
      hidden = false;
      for (int i = 0; i < words.length; i++) {
        if (clues.isCapital(i)) {
          if (random.nextFloat() < habits.unlisted) {
            names.parts[i] = 0;
            names.known[i] = 0;
          }
          if (random.nextFloat() < habits.hidden) {
            hide(clues, i, ONE);
            hide(otherwise, i, OTHER);
            hidden = true;
          }
        }
      }
    }

    private static void hide(Clues clues, int i, int as) {
      clues.word[i] = as;
      clues.small[i] = as;
      clues.ending[4][i] = as;
      clues.beginning[3][i] = as;
    }

    int features(int[] tags, int i, int before, int secondBefore, int begun) {
      int count = NameFinder.features(clues, names, tags, i, before, secondBefore, begun, features);
      if (!hidden) {
        return count;
      }
      NameFinder.features(otherwise, names, tags, i, before, secondBefore, begun, others);
      int kept = 0;
      for (int k = 0; k < count; k++) {
        if (features[k] == others[k]) {
          features[kept++] = features[k];
        }
      }
      return kept;
    }
  }
}
