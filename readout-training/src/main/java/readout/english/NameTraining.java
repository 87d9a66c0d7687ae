/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import readout.reading.Entity;

/** Trains the {@link NameFinder}. */
final class NameTraining {
  private final KnownNames known;

  NameTraining(KnownNames known) {
    this.known = known;
  }

  /** A finder and what is written of it. */
  record Trained(NameFinder finder, KnownNames known, Perceptron.Frozen model) {
    void write(DataOutputStream out) throws IOException {
      known.write(out);
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
    Perceptron perceptron = new Perceptron();
    Clues clues = new Clues();
    int[] features = new int[128];
    float[] scores = new float[NameFinder.LABELS];
    int[] is = new int[0];
    for (int round = 0; round < rounds; round++) {
      for (int x = 0; x < samples.size(); x++) {
        Sample sample = samples.get(x);
        String[] words = sample.words().toArray(new String[0]);
        clues.set(words, words.length);
        is = is.length < words.length ? new int[words.length * 2] : is;
        known.look(clues, is);
        int before = -1;
        int secondBefore = -1;
        for (int i = 0; i < words.length; i++) {
          int count =
              NameFinder.features(clues, tags.get(x), is, i, before, secondBefore, features);
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
          secondBefore = before;
          before = best;
        }
      }
    }
    Perceptron.Frozen frozen = perceptron.frozen(most, least);
    return new Trained(new NameFinder(known, frozen.model()), known, frozen);
  }
}
