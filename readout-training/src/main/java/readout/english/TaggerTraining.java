/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains the {@link Tagger}. */
final class TaggerTraining {
  /** A word seen this often, nearly always with one tag, has that tag. */
  private static final int SURE = 20;

  private static final double SURE_SHARE = 0.995;

  /** A word seen this often has no tag that it was not seen with. */
  private static final int OFTEN = 50;

  private static final double POSSIBLE_SHARE = 0.001;

  private final List<String> tags;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> sure = new TreeMap<>();
  private final Map<String, Long> possible = new TreeMap<>();

  /**
   * @param tags all that exist, at most 64
   */
  TaggerTraining(List<String> tags) {
    this.tags = List.copyOf(tags);
    for (int i = 0; i < tags.size(); i++) {
      numbers.put(tags.get(i), i);
    }
  }

  /** A tagger and what is written of it. */
  record Trained(
      Tagger tagger,
      List<String> tags,
      Map<String, Integer> sure,
      Map<String, Long> possible,
      Perceptron.Frozen model) {
    void write(DataOutputStream out) throws IOException {
      Model.write(out, tags);
      out.writeInt(sure.size());
      for (Map.Entry<String, Integer> each : sure.entrySet()) {
        out.writeUTF(each.getKey());
        out.writeByte(each.getValue());
      }
      out.writeInt(possible.size());
      for (Map.Entry<String, Long> each : possible.entrySet()) {
        out.writeUTF(each.getKey());
        out.writeLong(each.getValue());
      }
      model.write(out);
    }
  }

  Trained train(List<Sample> samples, int rounds, int most, float least) {
    count(samples);
    Perceptron perceptron = new Perceptron();
    List<Sample> order = new ArrayList<>(samples);
    Random random = new Random(1);
    Clues clues = new Clues();
    int[] features = new int[Tagger.FEATURES];
    float[] scores = new float[64];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Sample sample : order) {
        learn(sample, perceptron, clues, features, scores);
      }
    }
    Perceptron.Frozen frozen = perceptron.frozen(most, least);
    Tagger tagger = new Tagger(tags, sure, possible, frozen.model());
    return new Trained(tagger, tags, sure, possible, frozen);
  }

  private void count(List<Sample> samples) {
    Map<String, int[]> counts = new HashMap<>();
    for (Sample sample : samples) {
      for (int i = 0; i < sample.size(); i++) {
        int[] of = counts.computeIfAbsent(sample.words().get(i), w -> new int[tags.size()]);
        of[number(sample.tags().get(i))]++;
      }
    }
    counts.forEach(
        (word, of) -> {
          int total = Arrays.stream(of).sum();
          int best = 0;
          long seen = 0;
          for (int tag = 0; tag < of.length; tag++) {
            best = of[tag] > of[best] ? tag : best;
            seen |= of[tag] > 0 && of[tag] >= POSSIBLE_SHARE * total ? 1L << tag : 0;
          }
          if (total >= SURE && of[best] >= SURE_SHARE * total) {
            sure.put(word, best);
          } else if (total >= OFTEN) {
            possible.put(word, seen);
          }
        });
  }

  private int number(String tag) {
    Integer number = numbers.get(tag);
    if (number == null) {
      throw new IllegalArgumentException("the tag " + tag + " is not among those that exist");
    }
    return number;
  }

  private void learn(
      Sample sample, Perceptron perceptron, Clues clues, int[] features, float[] scores) {
    String[] words = sample.words().toArray(new String[0]);
    clues.set(words, words.length);
    int before = -1;
    int secondBefore = -1;
    for (int i = 0; i < words.length; i++) {
      int right = number(sample.tags().get(i));
      Integer only = sure.get(words[i]);
      int tag = only == null ? -1 : only;
      if (only == null) {
        int count = Tagger.features(clues, i, before, secondBefore, features);
        Arrays.fill(scores, 0, tags.size(), 0);
        perceptron.score(features, count, scores);
        Long seen = possible.get(words[i]);
        long allowed = seen == null ? Tagger.all(tags.size()) : seen;
        for (long rest = allowed; rest != 0; rest &= rest - 1) {
          int each = Long.numberOfTrailingZeros(rest);
          tag = tag < 0 || scores[each] > scores[tag] ? each : tag;
        }
        if (tag != right && (allowed >>> right & 1) != 0) {
          perceptron.update(features, count, right, 1);
          perceptron.update(features, count, tag, -1);
        }
        perceptron.tick();
      }
      secondBefore = before;
      before = tag;
    }
  }
}
