/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Keeps quoted speech and the words around it apart in the grammar. A parser trained on whole
 * sentences sees no wall in a quotation mark: it makes a quoted "is" the auxiliary of the "told"
 * behind the marks, or hangs the "saying" before them on a quoted verb.
 *
 * <ul>
 *   <li>Subjects, auxiliaries and conjunctions inside the marks that hang outside them are given to
 *       the main word of what is quoted.
 *   <li>A verb outside that hangs on a quoted word is given to what the quotation itself hangs on.
 * </ul>
 */
final class QuotedGraft {
  /** Words of a quotation that is long enough to have a grammar of its own. */
  private static final int FEWEST = 4;

  /** What a verb's own clause holds, and no clause beside it. */
  private static final Set<String> OWN = Set.of("nsubj", "csubj", "expl", "aux", "cop", "mark");

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "parataxis", "root", "advcl", "xcomp", "dep", "conj");

  private final Sentence sentence;
  private final List<Token> tokens;
  private boolean moved;

  private QuotedGraft(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /**
   * @param quotations the words of each quotation in the sentence
   * @return the sentence itself, where nothing is to be moved
   */
  static Sentence apply(Sentence sentence, List<BitSet> quotations) {
    Sentence left = sentence;
    for (BitSet quoted : quotations) {
      if (quoted.cardinality() >= FEWEST && quoted.cardinality() < sentence.size()) {
        left = new QuotedGraft(left).apart(quoted);
      }
    }
    return left;
  }

  private Sentence apart(BitSet quoted) {
    Optional<Token> main = main(quoted);
    if (main.isEmpty()) {
      return sentence;
    }
    Token top = main.get();
    for (Token token : sentence.tokens()) {
      boolean within = quoted.get(token.index());
      boolean hangsWithin = token.head() >= 0 && quoted.get(token.head());
      if (within && !hangsWithin && !token.equals(top) && OWN.contains(token.baseRelation())) {
        hang(token, top.index(), token.relation());
        if (token.relation().equals("aux:pass")) {
          activate(token.head(), quoted);
        }
      } else if (!within && hangsWithin && token.isVerb() && top.head() >= 0) {
        lift(token, top);
      }
    }
    return moved ? new Sentence(sentence.span(), tokens, sentence.entities()) : sentence;
  }

  /** The verb of a clause that hangs outside, else the first word that does. */
  private Optional<Token> main(BitSet quoted) {
    List<Token> tops =
        quoted.stream()
            .mapToObj(sentence::token)
            .filter(t -> !t.isPunctuation() && (t.head() < 0 || !quoted.get(t.head())))
            .toList();
    return tops.stream()
        .filter(t -> CLAUSES.contains(t.baseRelation()))
        .findFirst()
        .filter(t -> tops.stream().noneMatch(o -> sentence.isWithin(t, o) && !o.equals(t)));
  }

  /** A verb that was passive only by a quoted auxiliary has an active subject. */
  private void activate(int verb, BitSet quoted) {
    sentence.children(sentence.token(verb)).stream()
        .filter(c -> c.relation().equals("nsubj:pass") && !quoted.get(c.index()))
        .forEach(c -> hang(c, verb, "nsubj"));
  }

  private void lift(Token verb, Token top) {
    boolean cycle = sentence.isWithin(sentence.token(top.head()), verb);
    boolean participle = verb.tag().equals("VBG");
    if (!cycle && participle) {
      hang(verb, top.head(), "advcl");
    }
  }

  private void hang(Token token, int head, String relation) {
    tokens.set(token.index(), token.hung(head, relation));
    moved = true;
  }
}
