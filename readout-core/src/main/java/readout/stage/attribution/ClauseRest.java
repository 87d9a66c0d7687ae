/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * "The farmers said families of those killed by floods file claims": where a parser has lost the
 * clause of a finite verb that reports one, the order of the words still shows it. All that follows
 * is said, if a verb is among it and it begins as a clause does; or all around, where the speaker
 * stands between commas ("In both years, he said, the fees paid for repairs").
 */
final class ClauseRest extends VerbSieve {
  /** Words that a clause has at least. */
  private static final int SHORTEST = 4;

  /** Precision of a row by which its verb hardly does anything but report. */
  private static final double SURE = 0.9;

  @Override
  public String name() {
    return "clause-rest";
  }

  @Override
  Optional<Reported> reported(Page page, int s, Token verb, Cue row) {
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> subject = sentence.child(verb, "nsubj");
    int next = verb.index() + 1;
    if (!saysOnly(row)
        || subject.isEmpty()
        || subject.get().index() > verb.index()
        || clause.isPassive(verb)
        || !isFinite(verb)
        || next >= sentence.size()
        || page.quotationOf(s, next) != page.quotationOf(s, verb.index())) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(next, sentence.size());
    if (sentence.token(next).word().equals(",")) {
      int from = sentence.subtree(subject.get()).nextSetBit(0) - 1;
      if (from <= 0 || !sentence.token(from).word().equals(",")) {
        return Optional.empty();
      }
      content.set(0, from);
    } else if (!opens(sentence, next)) {
      int that = that(sentence, next);
      content.clear(0, that < 0 ? sentence.size() : that);
    }
    BitSet behind = (BitSet) content.clone();
    behind.clear(0, next);
    return isClause(sentence, behind) ? Optional.of(Reported.of(content)) : Optional.empty();
  }

  /** Verbs like "say", which have no object: behind "hold" and "show" any noun may stand. */
  private static boolean saysOnly(Cue row) {
    return row.words().size() == 1
        && row.precision() >= SURE
        && row.takes(Shape.CLAUSE)
        && row.addressees().stream().noneMatch("object"::equals)
        && !row.takes(Shape.MATTER)
        && !row.takes(Shape.OBJECT)
        && !row.takes(Shape.TARGET);
  }

  private static boolean isFinite(Token verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
  }

  /** Whether a clause may begin there: with "that", or with the words of its subject. */
  private static boolean opens(Sentence sentence, int at) {
    Token token = sentence.token(at);
    String tag = token.tag();
    return token.lemma().equals("that")
        || tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("CD");
  }

  /** "said in a letter that …"; -1 for none. */
  private static int that(Sentence sentence, int from) {
    return IntStream.range(from, sentence.size())
        .filter(t -> sentence.token(t).lemma().equals("that"))
        .filter(t -> sentence.token(t).tag().equals("IN"))
        .findFirst()
        .orElse(-1);
  }

  /** Long enough, and with a finite verb of its own before any relative pronoun. */
  private static boolean isClause(Sentence sentence, BitSet words) {
    if (words.cardinality() < SHORTEST) {
      return false;
    }
    int first = words.nextSetBit(0);
    for (int t = first; t >= 0; t = words.nextSetBit(t + 1)) {
      Token token = sentence.token(t);
      if (t > first && (token.tag().startsWith("W") || token.lemma().equals("that"))) {
        return false;
      }
      if (token.tag().equals("MD") || token.isVerb() && !token.tag().equals("VBG")) {
        return true;
      }
    }
    return false;
  }
}
