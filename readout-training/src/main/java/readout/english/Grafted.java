/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Sentences whose subject is a noun with a clause of its own, "The claim that the bridge was closed
 * surprised Lusaka .", made of two short sentences. News has few, so that a parser which learns
 * from it alone takes the clause's verb for the sentence's. Which nouns take such a clause is seen
 * in the samples; what the two sentences say need not go together.
 */
final class Grafted {
  /** Clauses to choose from: the latest short sentences. */
  private static final int KEPT = 200;

  private static final int LONGEST_CLAUSE = 12;

  /** By tag; a noun stands in it as often as it was seen with a clause. */
  private final Map<String, List<String>> nouns = new HashMap<>();

  private final List<Sample> clauses = new ArrayList<>();
  private final Random random;

  /**
   * @param samples whose nouns tell which of them take a clause
   */
  Grafted(List<Sample> samples, Random random) {
    this.random = random;
    Set<String> once = new HashSet<>();
    for (Sample sample : samples) {
      for (int i = 0; i < sample.size(); i++) {
        int clause = sample.heads().get(i) - 1;
        boolean that =
            sample.relations().get(i).equals("mark")
                && sample.words().get(i).equals("that")
                && sample.relations().get(clause).equals("ccomp");
        int noun = that ? sample.heads().get(clause) - 1 : -1;
        if (noun >= 0 && noun < i && isCommon(sample, noun)) {
          String word = sample.words().get(noun);
          if (!once.add(word)) {
            nouns.computeIfAbsent(sample.tags().get(noun), t -> new ArrayList<>()).add(word);
          }
        }
      }
    }
  }

  private static boolean isCommon(Sample sample, int i) {
    String tag = sample.tags().get(i);
    return (tag.equals("NN") || tag.equals("NNS"))
        && Character.isLowerCase(sample.words().get(i).charAt(0));
  }

  /** Keeps a short sentence, to be a clause later. */
  void keep(Sample sentence) {
    if (sentence.size() <= LONGEST_CLAUSE) {
      if (clauses.size() < KEPT) {
        clauses.add(sentence);
      } else {
        clauses.set(random.nextInt(KEPT), sentence);
      }
    }
  }

  /** The sentence with a clause behind its subject; nothing where its subject takes none. */
  Optional<Sample> grafted(Sample sentence) {
    int subject = subject(sentence);
    if (clauses.isEmpty() || subject < 0) {
      return Optional.empty();
    }
    List<String> fit = nouns.getOrDefault(sentence.tags().get(subject), List.of());
    Sample clause = clauses.get(random.nextInt(clauses.size()));
    int size = clause.size();
    while (size > 0 && clause.tags().get(size - 1).equals(".")) {
      size--;
    }
    return fit.isEmpty() || size == 0
        ? Optional.empty()
        : Optional.of(joined(sentence, subject, fit.get(random.nextInt(fit.size())), clause, size));
  }

  /** A common noun that is the subject and the last word of it; -1 for none. */
  private static int subject(Sample sentence) {
    int verb = sentence.heads().indexOf(0);
    for (int i = 0; i < verb; i++) {
      if (sentence.heads().get(i) == verb + 1
          && sentence.relations().get(i).startsWith("nsubj")
          && isCommon(sentence, i)) {
        boolean last = true;
        for (int k = i + 1; k < sentence.size(); k++) {
          last &= sentence.heads().get(k) != i + 1;
        }
        return last ? i : -1;
      }
    }
    return -1;
  }

  private static Sample joined(Sample sentence, int subject, String noun, Sample clause, int size) {
    int put = size + 1; // the clause and its "that"
    int after = subject + 1;
    List<String> words = new ArrayList<>(sentence.words());
    List<String> tags = new ArrayList<>(sentence.tags());
    List<String> relations = new ArrayList<>(sentence.relations());
    List<Float> sure = new ArrayList<>(sentence.sure());
    List<String> names = new ArrayList<>(sentence.names());
    List<Integer> heads = new ArrayList<>();
    for (int head : sentence.heads()) {
      heads.add(head > after ? head + put : head);
    }
    words.set(subject, noun);
    words.add(after, "that");
    tags.add(after, "IN");
    relations.add(after, "mark");
    sure.add(after, 1f);
    heads.add(after, after + 2 + clause.heads().indexOf(0));
    for (int i = 0; i < size; i++) {
      int at = after + 1 + i;
      boolean name = clause.tags().get(i).startsWith("NNP");
      String word = clause.words().get(i);
      words.add(
          at,
          i == 0 && !name
              ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
              : word);
      tags.add(at, clause.tags().get(i));
      boolean root = clause.heads().get(i) == 0;
      relations.add(at, root ? "ccomp" : clause.relations().get(i));
      heads.add(at, root ? after : clause.heads().get(i) + after + 1);
      sure.add(at, clause.sure().get(i));
    }
    boolean named = !names.isEmpty() && !clause.names().isEmpty();
    if (named) {
      names.addAll(after, clause.names().subList(0, size));
      names.add(after, "O");
    }
    return new Sample(
        sentence.document(), words, tags, heads, relations, named ? names : List.of(), sure);
  }
}
