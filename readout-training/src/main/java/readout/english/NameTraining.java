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
 * sees all of it learns them by heart; here some sentences have names of other countries in the
 * place of theirs, in each round others.
 */
final class NameTraining {
  /** Share of the sentences whose persons and places get other names. */
  private static final float RENAMED = 0.3f;

  private final KnownNames known;
  private final NameLists lists;

  NameTraining(KnownNames known, NameLists lists) {
    this.known = known;
    this.lists = lists;
  }

  /** A finder and what is written of it. */
  record Trained(
      NameFinder finder,
      KnownNames known,
      SortedMap<Integer, Byte> parts,
      Perceptron.Frozen model) {
    void write(DataOutputStream out) throws IOException {
      known.write(out);
      WordBits.write(out, parts);
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
    NameWords parts = new NameWords(new WordBits(hashes));
    Random random = new Random(1);
    Renaming renaming = new Renaming(lists, random);
    Perceptron perceptron = new Perceptron();
    Clues clues = new Clues();
    NameClues names = new NameClues();
    List<Integer> order = new ArrayList<>();
    for (int x = 0; x < samples.size(); x++) {
      order.add(x);
    }
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int x : order) {
        Sample sample = samples.get(x);
        String[] words =
            random.nextFloat() < RENAMED
                ? renaming.words(sample)
                : sample.words().toArray(new String[0]);
        clues.set(words, words.length);
        names.set(clues, known, parts);
        learn(sample, tags.get(x), clues, names, perceptron);
      }
    }
    Perceptron.Frozen frozen = perceptron.frozen(most, least);
    return new Trained(new NameFinder(known, parts, frozen.model()), known, hashes, frozen);
  }

  private static void learn(
      Sample sample, int[] tags, Clues clues, NameClues names, Perceptron perceptron) {
    int[] features = new int[NameFinder.FEATURES];
    float[] scores = new float[NameFinder.LABELS];
    int before = -1;
    int secondBefore = -1;
    int begun = 0;
    for (int i = 0; i < sample.size(); i++) {
      int count = NameFinder.features(clues, names, tags, i, before, secondBefore, begun, features);
      Arrays.fill(scores, 0);
      perceptron.score(features, count, scores);
      int best = 0;
      for (int label = 1; label < NameFinder.LABELS; label++) {
        best = scores[label] > scores[best] && NameFinder.follows(label, before) ? label : best;
      }
      int right = label(sample.names().get(i));
      // going on with a name that was not begun: here it begins
      right = NameFinder.follows(right, before) ? right : right - 1;
      if (best != right) {
        perceptron.update(features, count, right, 1);
        perceptron.update(features, count, best, -1);
      }
      perceptron.tick();
      begun = NameFinder.goesOn(best) ? begun : i;
      secondBefore = before;
      before = best;
    }
  }
}
