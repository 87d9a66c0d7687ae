/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.reading.Entity;

/** How a part does on sentences whose words are given; for a look while training goes on. */
final class Trial {
  private final Tagger tagger;
  private final Scratch scratch = new Scratch();

  Trial(Tagger tagger) {
    this.tagger = tagger;
  }

  /** Numbers of the tags. */
  int[] tag(Sample sample) {
    String[] words = sample.words().toArray(new String[0]);
    scratch.begin(words, words.length);
    tagger.tag(words, scratch.clues, scratch);
    return Arrays.copyOf(scratch.tags, words.length);
  }

  String tags(List<Sample> samples) {
    long right = 0;
    long all = 0;
    for (Sample sample : samples) {
      int[] given = tag(sample);
      for (int i = 0; i < given.length; i++) {
        right += tagger.tags().get(given[i]).equals(sample.tags().get(i)) ? 1 : 0;
      }
      all += given.length;
    }
    return String.format(Locale.ROOT, "%.2f %% right", 100.0 * right / all);
  }

  String names(NameFinder finder, List<Sample> samples) {
    long both = 0;
    long found = 0;
    long right = 0;
    for (Sample sample : samples) {
      if (!sample.names().isEmpty()) {
        tag(sample);
        Set<Entity> given = new HashSet<>(finder.names(scratch.clues, scratch));
        int[] labels = sample.names().stream().mapToInt(NameTraining::label).toArray();
        Set<Entity> gold = new HashSet<>(NameFinder.entities(labels, labels.length));
        found += given.size();
        right += gold.size();
        given.retainAll(gold);
        both += given.size();
      }
    }
    return String.format(
        Locale.ROOT,
        "F1 %.2f, precision %.2f, recall %.2f",
        200.0 * both / (found + right),
        100.0 * both / found,
        100.0 * both / right);
  }

  /** Punctuation is not counted. */
  String trees(Parser parser, List<Sample> samples) {
    long words = 0;
    long heads = 0;
    long labels = 0;
    for (Sample sample : samples) {
      tag(sample);
      parser.parse(sample.words().toArray(new String[0]), sample.size(), scratch);
      for (int i = 0; i < sample.size(); i++) {
        if (!sample.relations().get(i).equals("punct")) {
          words++;
          if (scratch.state.head[i + 1] == sample.heads().get(i)) {
            heads++;
            String relation = parser.relation(scratch.state.label[i + 1]);
            labels += relation.equals(sample.relations().get(i)) ? 1 : 0;
          }
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "heads %.2f %%, with labels %.2f %%",
        100.0 * heads / words,
        100.0 * labels / words);
  }
}
