/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Span;

/**
 * A phrase that may name an actor: from its determiner through its head, with what belongs to the
 * name or the role (compounds, adjectives, a possessive, a phrase with "of" or "for"), without
 * relative clauses, appositions and what "and" joins to it.
 *
 * @param from index of its first word
 * @param to index one past its last word
 */
record NounPhrase(Line line, Token head, int from, int to) {
  static NounPhrase at(Line line, Token head) {
    Set<Integer> words = new HashSet<>(Set.of(head.index()));
    boolean owned = line.sentence().child(head, "nmod:poss").isPresent();
    for (Token child : line.sentence().children(head)) {
      if (belongs(line.sentence(), head, child, owned)) {
        add(line.sentence(), child, words);
      }
    }
    int from = head.index();
    while (from > 0 && (words.contains(from - 1) || bridges(line, words, from - 1, -1))) {
      from--;
    }
    while (from < head.index() && line.token(from).isPunctuation()) {
      from++;
    }
    int to = head.index() + 1;
    while (to < line.words().size() && (words.contains(to) || bridges(line, words, to, 1))) {
      to++;
    }
    while (to > head.index() + 1 && line.token(to - 1).tag().matches("[,:]")) {
      to--;
    }
    return new NounPhrase(line, head, from, to);
  }

  /** A mark or an "and" inside a phrase belongs to it where words stand on both sides. */
  private static boolean bridges(Line line, Set<Integer> words, int at, int step) {
    int beyond = at + step;
    String mark = line.words().get(at);
    return beyond >= 0
        && beyond < line.words().size()
        && words.contains(beyond)
        && (mark.equals("-") || mark.equals("–") || mark.equals(".") || joins(line, at));
  }

  /** "And" between two adjectives of one noun: "Chilean and Peruvian miners". */
  private static boolean joins(Line line, int at) {
    return line.token(at).is("cc")
        && at > 0
        && at + 1 < line.words().size()
        && line.token(at - 1).is("amod")
        && line.token(at + 1).is("amod")
        && line.token(at - 1).head() == line.token(at + 1).head();
  }

  private static boolean belongs(Sentence sentence, Token head, Token child, boolean owned) {
    if (child.is("flat") || child.is("compound") || child.is("fixed") || child.is("goeswith")) {
      return true;
    }
    if (child.index() < head.index()) {
      return child.is("det")
          || child.is("amod")
          || child.is("nummod")
          || child.relation().equals("nmod:poss");
    }
    return child.is("nmod")
        && !owned
        && preposition(sentence, child).filter(NounPhrase::isOwn).isPresent();
  }

  private static boolean isOwn(String preposition) {
    return preposition.equals("of") || preposition.equals("for");
  }

  private static void add(Sentence sentence, Token token, Set<Integer> words) {
    words.add(token.index());
    for (Token child : sentence.children(token)) {
      boolean clause =
          child.is("acl") || child.is("appos") || child.is("advcl") || child.is("parataxis");
      boolean other =
          child.is("nmod") && preposition(sentence, child).filter(p -> !isOwn(p)).isPresent();
      if (!clause && !other) {
        add(sentence, child, words);
      }
    }
  }

  /** The preposition of a word, lower case. */
  static Optional<String> preposition(Sentence sentence, Token token) {
    return sentence
        .child(token, "case")
        .filter(c -> !c.tag().equals("POS"))
        .map(c -> c.word().toLowerCase(java.util.Locale.ROOT));
  }

  Span span() {
    return line.token(from).span().union(line.token(to - 1).span());
  }

  boolean covers(int word) {
    return from <= word && word < to;
  }

  boolean isPlural() {
    return head.tag().equals("NNS") || head.tag().equals("NNPS");
  }

  /** The determiner that stands first, lower case; empty where there is none. */
  String determiner() {
    Token first = line.token(from);
    return first.tag().equals("DT") || first.tag().equals("PDT")
        ? first.word().toLowerCase(java.util.Locale.ROOT)
        : "";
  }

  /** Whether it points at someone known: "the aide", "this minister", "Chad's army". */
  boolean isDefinite() {
    String determiner = determiner();
    boolean points = determiner.startsWith("th") || determiner.equals("both");
    return points || line.sentence().child(head, "nmod:poss").isPresent();
  }

  boolean isIndefinite() {
    String determiner = determiner();
    return !determiner.isEmpty() && !determiner.startsWith("th") && !determiner.equals("both");
  }
}
