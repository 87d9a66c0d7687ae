/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import readout.lexicon.Months;
import readout.lexicon.NounKinds;
import readout.lexicon.NounKinds.Kind;
import readout.lexicon.Pronouns;
import readout.lexicon.SourceNouns;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * What the head of a phrase names, as far as words alone tell: someone, a body of people, a thing,
 * or a matter - a deed, an idea, a state, a text. Only someone, a body or a text can say, and only
 * some verbs report when they are done to a person or a thing.
 */
final class Nature {
  private static final SourceNouns SOURCES = SourceNouns.english();
  private static final NounKinds KINDS = NounKinds.english();

  private Nature() {}

  /** A person or a body of people, by name, pronoun or noun. */
  static boolean isSomeone(Sentence sentence, Token head) {
    if (head.isPronoun()) {
      return !Pronouns.english().isThing(head.word()) && !head.tag().startsWith("WDT");
    }
    if (head.tag().startsWith("NNP")) {
      return sentence.entityAt(head.index()).isPresent();
    }
    if (isOfSomething(sentence, head)) {
      return false;
    }
    return SOURCES.kind(head.lemma()).filter(Nature::isBody).isPresent()
        || KINDS.kind(head.lemma()).filter(Nature::speaks).isPresent();
  }

  /** "a state of emergency": not the body that its noun alone would be. */
  private static boolean isOfSomething(Sentence sentence, Token head) {
    return head.tag().equals("NN")
        && sentence.children(head).stream()
            .anyMatch(c -> sentence.hasCase(c, "of") && c.tag().equals("NN") && isUnknown(c));
  }

  private static boolean isBody(String kind) {
    return kind.equals("person") || kind.equals("group") || kind.equals("organisation");
  }

  private static boolean speaks(Kind kind) {
    return kind == Kind.PERSON || kind == Kind.BODY;
  }

  /** A common noun for what is made, built, grown or eaten, or for an animal. */
  static boolean isThing(Token head) {
    return isMute(head) && KINDS.kind(head.lemma()).filter(k -> k != Kind.TIME).isPresent();
  }

  /** A common noun for what cannot speak: a thing, an animal, a time. */
  static boolean isMute(Token head) {
    boolean common = head.tag().equals("NN") || head.tag().equals("NNS");
    return common
        && SOURCES.kind(head.lemma()).isEmpty()
        && KINDS.kind(head.lemma()).filter(k -> !speaks(k)).isPresent();
  }

  /** "A year", "2030", "April", "the end of April": when, not who. Nor is May, who was elected. */
  static boolean isTime(Sentence sentence, Token head) {
    String word = head.word();
    boolean month =
        Months.english().number(word).isPresent() && sentence.entityAt(head.index()).isEmpty();
    boolean time =
        month
            || head.tag().equals("CD") && word.chars().allMatch(Character::isDigit)
            || KINDS.kind(head.lemma()).filter(k -> k == Kind.TIME).isPresent();
    return time
        || SOURCES.kind(head.lemma()).isEmpty()
            && sentence.children(head).stream()
                .anyMatch(c -> sentence.hasCase(c, "of") && isTime(sentence, c));
  }

  /** A common noun that nothing is known of: no one, no body, no text, no thing. */
  static boolean isUnknown(Token head) {
    boolean common = head.tag().equals("NN") || head.tag().equals("NNS");
    return common && SOURCES.kind(head.lemma()).isEmpty() && KINDS.kind(head.lemma()).isEmpty();
  }

  /** Whether it can be what is said, done or thought: no one and no thing. */
  static boolean isMatter(Sentence sentence, Token head) {
    return !isSomeone(sentence, head) && !isThing(head);
  }

  /** The word that the words hang on: the first whose head is not among them. */
  static Optional<Token> head(Sentence sentence, BitSet words) {
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (!token.isPunctuation() && (token.head() < 0 || !words.get(token.head()))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
