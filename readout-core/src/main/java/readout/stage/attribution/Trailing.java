/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cues;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "The bridge will reopen in May, <b>a spokesman said, the Tribune reported</b>": who says so and
 * who reports that, one behind the other at the end of a sentence. Parsers take the later pair for
 * what the earlier one said; here each hangs on the clause that both are about. Read off the order
 * of the words: a comma, one who speaks, a finite reporting verb (or the verb first), at most a few
 * words of time or place; and the same again. Done before any stage reads the grammar, or the paper
 * would take part in what it reports.
 */
public final class Trailing {
  private static final int LONGEST = 12;
  private static final int LONGEST_TAIL = 4;

  private final Sentence sentence;
  private final Cues cues;

  public Trailing(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /**
   * One who speaks and the verb.
   *
   * @param from the first word, behind the comma
   * @param to behind the last word
   */
  private record Pair(int from, int to, Token speaker, Token verb) {}

  /** The sentence itself, where fewer than two pairs end it. */
  public Sentence apply() {
    List<Pair> pairs = pairs();
    if (pairs.size() < 2) {
      return sentence;
    }
    int end = pairs.get(pairs.size() - 1).from();
    return told(end).map(verb -> hung(pairs, end, verb)).orElse(sentence);
  }

  /** From the last to the first. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int to = sentence.size();
    while (to > 0 && sentence.token(to - 1).isPunctuation()) {
      to--;
    }
    for (Optional<Pair> pair = pair(to); pair.isPresent(); pair = pair(to)) {
      pairs.add(pair.get());
      to = pair.get().from() - 1;
    }
    return pairs;
  }

  /** The pair that ends here and begins behind a comma. */
  private Optional<Pair> pair(int to) {
    int from = to;
    while (from > 0 && !sentence.token(from - 1).isPunctuation()) {
      from--;
    }
    if (!isCommaBefore(from) || to - from < 2 || to - from > LONGEST) {
      return Optional.empty();
    }
    List<Token> words = sentence.tokens().subList(from, to);
    List<Token> verbs = words.stream().filter(Token::isVerb).toList();
    if (verbs.size() != 1 || !isReport(verbs.get(0))) {
      return Optional.empty();
    }
    Token verb = verbs.get(0);
    boolean first = verb.index() == from;
    List<Token> phrase =
        sentence.tokens().subList(first ? from + 1 : from, first ? to : verb.index());
    List<Token> tail = sentence.tokens().subList(first ? to : verb.index() + 1, to);
    int start = from;
    return isTail(tail) ? speaker(phrase).map(s -> new Pair(start, to, s, verb)) : Optional.empty();
  }

  /** A comma, or one within the marks of a quotation that ends here. */
  private boolean isCommaBefore(int from) {
    int mark = from - 1;
    if (mark > 0 && sentence.token(mark).tag().equals("''")) {
      mark--;
    }
    return mark > 0 && sentence.token(mark).word().equals(",");
  }

  private boolean isReport(Token verb) {
    boolean finite =
        verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return finite && cues.reporting(verb.lemma()).isPresent();
  }

  /** The last noun before a preposition; empty where the words are no noun phrase. */
  private static Optional<Token> speaker(List<Token> phrase) {
    Optional<Token> speaker = Optional.empty();
    boolean open = true;
    for (Token word : phrase) {
      String tag = word.tag();
      boolean adverb = tag.startsWith("RB");
      if (tag.startsWith("W") || tag.equals("TO") || tag.equals("CC") && speaker.isEmpty()) {
        return Optional.empty();
      }
      open &= !tag.equals("IN");
      if (!open && speaker.isEmpty()) {
        return Optional.empty();
      }
      if (open && !adverb && (word.isNoun() || tag.equals("PRP"))) {
        speaker = Optional.of(word);
      }
    }
    return speaker;
  }

  private static boolean isTail(List<Token> tail) {
    if (tail.isEmpty()) {
      return true;
    }
    Token first = tail.get(0);
    boolean opens =
        first.tag().equals("IN") || first.tag().startsWith("RB") || first.tag().equals("NNP");
    return opens && tail.size() <= LONGEST_TAIL;
  }

  /** The verb of what is told, before the pairs: the one whose head lies outside. */
  private Optional<Token> told(int end) {
    return sentence.tokens().subList(0, end).stream()
        .filter(Token::isVerb)
        .filter(t -> t.head() < 0 || t.head() >= end)
        .findFirst();
  }

  private Sentence hung(List<Pair> pairs, int end, Token top) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token word : sentence.tokens().subList(0, end)) {
      if (word.equals(top)) {
        tokens.set(word.index(), word.hung(-1, "root"));
      } else if (word.head() < 0 || word.head() >= end) {
        tokens.set(word.index(), word.hung(top.index(), word.isPunctuation() ? "punct" : "dep"));
      }
    }
    for (Token mark : sentence.tokens().subList(end, sentence.size())) {
      if (mark.isPunctuation()) {
        tokens.set(mark.index(), mark.hung(top.index(), "punct"));
      }
    }
    for (Pair pair : pairs) {
      for (Token word : sentence.tokens().subList(pair.from(), pair.to())) {
        boolean inside = word.head() >= pair.from() && word.head() < pair.to();
        if (word.equals(pair.verb())) {
          tokens.set(word.index(), word.hung(top.index(), "parataxis"));
        } else if (word.equals(pair.speaker())) {
          tokens.set(word.index(), word.hung(pair.verb().index(), "nsubj"));
        } else if (!inside) {
          boolean before = word.index() < pair.speaker().index();
          int head = before ? pair.speaker().index() : pair.verb().index();
          tokens.set(word.index(), word.hung(head, before ? "compound" : "dep"));
        }
      }
    }
    return new Sentence(sentence.span(), tokens, sentence.entities());
  }
}
