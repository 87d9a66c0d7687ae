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
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the {@link Tagger}. A word that was seen n times is hidden once in n, so that the tagger
 * learns what to make of a word that it has never met.
 */
final class TaggerTraining {
  /** A word seen this often, nearly always with one tag, has that tag. */
  private static final int SURE = 20;

  private static final double SURE_SHARE = 0.995;

  /** A word seen this often has no tag that it was not seen with. */
  private static final int OFTEN = 50;

  private static final double POSSIBLE_SHARE = 0.001;

  /** Tags that a form of a verb may have, by its bit in {@link Dictionary}. */
  private static final Map<Integer, List<String>> VERB_TAGS =
      Map.of(
          Dictionary.BASE, List.of("VB", "VBP"),
          Dictionary.THIRD, List.of("VBZ"),
          Dictionary.PAST, List.of("VBD"),
          Dictionary.PARTICIPLE, List.of("VBN"),
          Dictionary.GERUND, List.of("VBG"));

  private final List<String> tags;
  private final DictionaryForms forms;
  private final Dictionary dictionary;
  private final long finite;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Integer> sure = new TreeMap<>();
  private final Map<String, Long> possible = new TreeMap<>();

  /**
   * @param tags all that exist, at most 64
   */
  TaggerTraining(List<String> tags, DictionaryForms forms) {
    this.tags = List.copyOf(tags);
    this.forms = forms;
    finite = Tagger.finite(tags);
    dictionary = new Dictionary(new WordBits(forms.bits()));
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
      DictionaryForms forms,
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
      WordBits.write(out, forms.bits());
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
        learn(sample, random, perceptron, clues, features, scores);
      }
    }
    Perceptron.Frozen frozen = perceptron.frozen(most, least);
    Tagger tagger = new Tagger(tags, sure, possible, dictionary, frozen.model());
    return new Trained(tagger, tags, sure, possible, forms, frozen);
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
          seen.put(word, total);
          int best = 0;
          long with = 0;
          for (int tag = 0; tag < of.length; tag++) {
            best = of[tag] > of[best] ? tag : best;
            with |= of[tag] > 0 && of[tag] >= POSSIBLE_SHARE * total ? 1L << tag : 0;
          }
          long verb = verbTags(word);
          boolean doubtful = verb != 0 && Set.of("NN", "NNS", "JJ").contains(tags.get(best));
          if (total >= SURE && of[best] >= SURE_SHARE * total && !doubtful) {
            sure.put(word, best);
          } else if (total >= OFTEN) {
            possible.put(word, with | verb);
          }
        });
  }

  /** The tags that the dictionary of verbs gives a word, as bits. */
  private long verbTags(String word) {
    int bits = dictionary.words().of(Hash.of(Hash.small(word)));
    long with = 0;
    for (Map.Entry<Integer, List<String>> form : VERB_TAGS.entrySet()) {
      for (String tag : form.getValue()) {
        boolean may = (bits & form.getKey()) != 0 && numbers.containsKey(tag);
        with |= may ? 1L << number(tag) : 0;
      }
    }
    return with;
  }

  private int number(String tag) {
    Integer number = numbers.get(tag);
    if (number == null) {
      throw new IllegalArgumentException("the tag " + tag + " is not among those that exist");
    }
    return number;
  }

  private void learn(
      Sample sample,
      Random random,
      Perceptron perceptron,
      Clues clues,
      int[] features,
      float[] scores) {
    String[] words = sample.words().toArray(new String[0]);
    clues.set(words, words.length);
    int[] kinds = new int[words.length];
    dictionary.look(clues, kinds);
    boolean marked = Tagger.isMarked(words, words.length);
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(seen.getOrDefault(words[i], 1)) == 0) {
        clues.word[i] = random.nextInt();
        clues.small[i] = clues.word[i];
      }
    }
    int before = -1;
    int secondBefore = -1;
    boolean told = false;
    for (int i = 0; i < words.length; i++) {
      int right = number(sample.tags().get(i));
      Integer only = sure.get(words[i]);
      int tag = only == null ? -1 : only;
      if (only == null) {
        int count = Tagger.features(clues, kinds, i, before, secondBefore, told, marked, features);
        Arrays.fill(scores, 0, tags.size(), 0);
        perceptron.score(features, count, scores);
        Long may = possible.get(words[i]);
        long allowed = may == null ? Tagger.all(tags.size()) : may;
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
      told |= (finite >>> tag & 1) != 0;
    }
  }
}
