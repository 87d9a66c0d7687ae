/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Short sentences and headlines, made of long sentences whose trees are known. News texts have few
 * of either, so that a parser which learns from them alone reads "Kenya Expels Envoy" as one name.
 *
 * <p>A sentence whose main verb has a subject is cut to its core: what merely stands beside it
 * goes, circumstances go or stay by chance. Half of the headlines are written with capitals; all
 * lose their articles and the verb "be", tell the past in the present and the future with "to".
 * Words, tags, trees and names stay true, since whole branches are cut off. Some of the others get
 * a clause behind their subject ({@link Grafted}).
 */
public final class Shortened {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 18;

  /** Prepositions, conjunctions and the like up to this length keep their small letters. */
  private static final int SMALL = 4;

  private final Map<String, String> presents;
  private final Random random;
  private final Grafted grafted;

  /** Share of the plain short sentences that get a clause behind their subject, where it can. */
  private static final double GRAFTED = 0.4;

  private enum Style {
    PLAIN,
    HEADLINE,
    TITLE,
    CAPITALS
  }

  /**
   * @param samples whose verbs tell how the third person is written
   */
  public Shortened(List<Sample> samples, int seed) {
    random = new Random(seed);
    grafted = new Grafted(samples, random);
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    for (Sample sample : samples) {
      for (int i = 0; i < sample.size(); i++) {
        String word = sample.words().get(i).toLowerCase(Locale.ROOT);
        if (sample.tags().get(i).equals("VBZ") && word.indexOf('\'') < 0) {
          forms
              .computeIfAbsent(Lemmas.lemma(word, "VBZ"), l -> new HashMap<>())
              .merge(word, 1, Integer::sum);
        }
      }
    }
    presents = new HashMap<>();
    forms.forEach(
        (lemma, words) ->
            words.entrySet().stream()
                .max(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> presents.put(lemma, most.getKey())));
  }

  /**
   * The samples, with the short ones that were made of some of them behind each.
   *
   * @param share of the sentences that are tried
   */
  public List<Sample> among(List<Sample> samples, double share) {
    List<Sample> all = new ArrayList<>();
    for (Sample sample : samples) {
      all.add(sample);
      if (random.nextDouble() < share && sample.isTree()) {
        shortened(sample).ifPresent(all::add);
      }
    }
    return all;
  }

  /** The sentence cut short in one of the styles; nothing when it has no core that is short. */
  Optional<Sample> shortened(Sample sample) {
    double chance = random.nextDouble();
    Style style =
        chance < 0.4
            ? Style.PLAIN
            : chance < 0.64 ? Style.HEADLINE : chance < 0.94 ? Style.TITLE : Style.CAPITALS;
    Optional<Sample> made = new Cut(sample, style).made();
    return style == Style.PLAIN ? made.map(this::withClause) : made;
  }

  private Sample withClause(Sample plain) {
    Optional<Sample> longer =
        random.nextDouble() < GRAFTED ? grafted.grafted(plain) : Optional.empty();
    grafted.keep(plain);
    return longer.orElse(plain);
  }

  /** One sentence on its way. */
  private final class Cut {
    private final Sample sample;
    private final Style style;
    private final int size;
    private final int root;
    private final List<String> words;
    private final List<String> tags;
    private final List<String> relations;
    private final boolean[] gone;

    Cut(Sample sample, Style style) {
      this.sample = sample;
      this.style = style;
      size = sample.size();
      root = sample.heads().indexOf(0);
      words = new ArrayList<>(sample.words());
      tags = new ArrayList<>(sample.tags());
      relations = new ArrayList<>(sample.relations());
      gone = new boolean[size];
    }

    Optional<Sample> made() {
      int subject = subject();
      if (subject < 0 || is(root, "VBG", "TO") || (is(subject, "PRP") && style != Style.PLAIN)) {
        return Optional.empty();
      }
      trim();
      boolean reworded = style == Style.PLAIN || reword(subject);
      dropMarks();
      List<Integer> left = IntStream.range(0, size).filter(i -> !gone[i]).boxed().toList();
      if (!reworded || left.size() < SHORTEST || left.size() > LONGEST) {
        return Optional.empty();
      }
      write(left);
      return Optional.of(kept(left));
    }

    /** A subject that stands before its verb. */
    private int subject() {
      for (int i = 0; i < root; i++) {
        if (hangsOnRoot(i) && relations.get(i).startsWith("nsubj") && !is(i, "EX")) {
          return i;
        }
      }
      return -1;
    }

    private boolean hangsOnRoot(int i) {
      return sample.heads().get(i) == root + 1;
    }

    private boolean is(int i, String... some) {
      return List.of(some).contains(tags.get(i));
    }

    private boolean likely(double chance) {
      return random.nextDouble() < chance;
    }

    private void trim() {
      for (int i = 0; i < size; i++) {
        double goes =
            hangsOnRoot(i)
                ? switch (relations.get(i)) {
                  case "parataxis", "discourse", "cc", "conj", "dep", "vocative", "mark" -> 1;
                  case "advmod" -> is(i, "RB") && likely(0.5) ? 0 : 1;
                  case "advcl" -> 0.7;
                  case "obl:tmod", "obl:npmod" -> 0.6;
                  case "obl", "ccomp" -> 0.3;
                  default -> 0;
                }
                : switch (relations.get(i)) {
                  case "acl:relcl", "appos", "parataxis" -> 0.8;
                  case "advcl" -> 0.5;
                  default -> 0;
                };
        if (goes > 0 && likely(goes)) {
          dropBranch(i);
        }
      }
    }

    private void dropBranch(int top) {
      for (int i = 0; i < size; i++) {
        int at = i;
        while (at >= 0 && at != top) {
          at = sample.heads().get(at) - 1;
        }
        gone[i] |= at == top;
      }
    }

    /** As headlines say it; whether it can be said so. */
    private boolean reword(int subject) {
      boolean helped = false;
      for (int i = 0; i < size; i++) {
        String word = words.get(i).toLowerCase(Locale.ROOT);
        boolean be = List.of("be", "have").contains(Lemmas.lemma(word, tags.get(i)));
        if (hangsOnRoot(i) && relations.get(i).startsWith("aux")) {
          helped = true;
          if (word.equals("will") && is(root, "VB")) {
            words.set(i, "to");
            tags.set(i, "TO");
            relations.set(i, "mark");
          } else if (be && is(root, "VBN", "VBG")) {
            gone[i] = true;
          } else if (word.startsWith("'")) {
            return false;
          }
        } else if (relations.get(i).equals("det") && is(i, "DT") && word.matches("an?|the")) {
          gone[i] |= likely(0.95);
        } else if (relations.get(i).equals("cop") && hangsOnRoot(i)) {
          gone[i] |= likely(0.7);
        }
      }
      if (!helped && is(root, "VBD") && likely(0.85)) {
        present(subject);
      }
      return true;
    }

    private void present(int subject) {
      String lemma = Lemmas.lemma(words.get(root), "VBD");
      boolean many = is(subject, "NNS", "NNPS");
      for (int i = 0; i < size; i++) {
        many |= sample.heads().get(i) == subject + 1 && relations.get(i).equals("conj");
      }
      String third = presents.get(lemma);
      if (third != null && !lemma.equals("be")) {
        words.set(root, many ? lemma : third);
        tags.set(root, many ? "VBP" : "VBZ");
      }
    }

    /** Quotation marks, commas that nothing needs any more, and a headline's full stop. */
    private void dropMarks() {
      int before = -1;
      int last = -1;
      for (int i = 0; i < size; i++) {
        if (gone[i]) {
          continue;
        }
        boolean mark = relations.get(i).equals("punct");
        boolean gap = before < i - 1; // something went between
        if (is(i, "``", "''")
            || (mark && is(i, ",", ":") && (before < 0 || gap || wentBehind(i)))
            || (is(i, ".") && style != Style.PLAIN)) {
          gone[i] = true;
        } else {
          before = i;
          last = mark ? last : i;
        }
      }
      for (int i = last + 1; i < size; i++) {
        gone[i] |= !is(i, ".");
      }
    }

    private boolean wentBehind(int i) {
      return i + 1 < size && gone[i + 1];
    }

    private void write(List<Integer> left) {
      for (int i : left) {
        boolean first = i == left.get(0);
        String word = words.get(i);
        boolean small = word.length() <= SMALL && is(i, "IN", "TO", "CC", "DT", "RP");
        boolean capital = first || (style == Style.TITLE && !(small && likely(0.85)));
        if (style == Style.CAPITALS) {
          words.set(i, word.toUpperCase(Locale.ROOT));
        } else if (capital) {
          words.set(i, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        } else if (i == 0 && !is(i, "NNP", "NNPS")) {
          words.set(i, word.toLowerCase(Locale.ROOT));
        }
      }
    }

    private Sample kept(List<Integer> at) {
      int[] number = new int[size];
      for (int k = 0; k < at.size(); k++) {
        number[at.get(k)] = k + 1;
      }
      return new Sample(
          sample.document(),
          at.stream().map(words::get).toList(),
          at.stream().map(tags::get).toList(),
          at.stream().map(i -> i == root ? 0 : number[sample.heads().get(i) - 1]).toList(),
          at.stream().map(relations::get).toList(),
          sample.names().isEmpty() ? List.of() : at.stream().map(sample.names()::get).toList(),
          at.stream().map(sample.sure()::get).toList());
    }
  }
}
