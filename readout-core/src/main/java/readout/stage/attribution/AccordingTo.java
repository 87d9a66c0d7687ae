/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * "according to the ministry", "in the words of a witness": the noun behind the preposition vouches
 * for the clause.
 */
final class AccordingTo implements Sieve {
  @Override
  public String name() {
    return "according-to";
  }

  @Override
  public Optional<Draft> find(Page page, int s, Token word, Cue row) {
    if (row.tag() != Cue.Tag.P) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    BitSet cue = new BitSet();
    cue.set(word.index(), Math.min(sentence.size(), word.index() + row.words().size()));
    BitSet apart = page.quotedApart(s, word.index());
    Optional<Token> source = sourceBehind(sentence, cue).filter(t -> !apart.get(t.index()));
    if (source.isEmpty() || isMeasure(sentence, source.get())) {
      return Optional.empty();
    }
    Token top = source.get();
    for (int steps = 0;
        steps < 3 && sentence.head(top).filter(h -> cue.get(h.index())).isPresent();
        steps++) {
      top = sentence.head(top).orElse(top);
    }
    if (apart.get(top.index()) || isThere(sentence, top)) {
      return Optional.empty();
    }
    BitSet content = said(clause, top, apart);
    content.andNot(cue);
    BitSet words = Clause.without(clause.phrase(source.get()), apart);
    words.clear(0, cue.length());
    List<BitSet> members =
        clause.members(source.get()).stream()
            .map(m -> from(clause, Clause.without(m, apart), cue.length()))
            .filter(m -> !m.isEmpty())
            .toList();
    content = clause.trim(content);
    if (members.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(s, word, row, cue, members, content, Extent.NONE, List.of(), name()));
  }

  /** "according to height": a bare noun that names no source is what something goes by. */
  private static boolean isMeasure(Sentence sentence, Token source) {
    return source.tag().equals("NN")
        && Nature.isUnknown(source)
        && sentence.children(source).stream()
            .allMatch(c -> c.is("case") || c.isPunctuation() || c.is("fixed"));
  }

  /** "There were tears in the eyes of the child": where something is, unless it is set off. */
  private static boolean isThere(Sentence sentence, Token top) {
    return !isSetOff(sentence, sentence.subtree(top))
        && sentence.head(top).filter(h -> sentence.child(h, "expl").isPresent()).isPresent();
  }

  private static BitSet from(Clause clause, BitSet tokens, int first) {
    BitSet left = (BitSet) tokens.clone();
    left.clear(0, first);
    return clause.trim(left);
  }

  /** The noun that the last word of the cue introduces: the first noun phrase behind it. */
  private static Optional<Token> sourceBehind(Sentence sentence, BitSet cue) {
    int from = cue.length();
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean some = token.is("obl") && token.tag().equals("CD"); // "one of the judges"
      if (token.isNoun() || token.isPronoun() || some) {
        Token head = token;
        for (Optional<Token> up = sentence.head(head);
            up.isPresent() && up.get().index() >= from && isNominalPart(head);
            up = sentence.head(head)) {
          head = up.get();
        }
        return Optional.of(head);
      }
      if (token.isVerb() && token.tag().equals("VBD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNominalPart(Token token) {
    return token.is("compound")
        || token.is("amod")
        || token.is("nmod") && token.relation().equals("nmod:poss")
        || token.is("flat")
        || token.is("nummod")
        || token.is("det");
  }

  /**
   * The clause or phrase that the source's phrase hangs on, without that phrase; a whole sentence
   * where it sets one off. Words of a quotation that the cue stands outside are never the source's.
   */
  private static BitSet said(Clause clause, Token source, BitSet apart) {
    Sentence sentence = clause.sentence();
    BitSet own = Clause.without(sentence.subtree(source), apart);
    BitSet content = new BitSet();
    Optional<Token> head = sentence.head(source);
    if (head.isEmpty() || isSetOff(sentence, own)) {
      content.set(0, sentence.size());
    } else {
      content.or(sentence.subtree(head.get()));
    }
    content.andNot(own);
    return content;
  }

  /**
   * Behind a comma at the end of the sentence, or before one at its start: about all of it,
   * wherever a parser hangs it.
   */
  private static boolean isSetOff(Sentence sentence, BitSet own) {
    int first = own.nextSetBit(0);
    int last = own.length() - 1;
    while (first < last && sentence.token(first).isPunctuation()) {
      first++;
    }
    boolean opens = sentence.tokens().subList(0, first).stream().allMatch(Token::isPunctuation);
    boolean closes =
        sentence.tokens().subList(last + 1, sentence.size()).stream()
            .allMatch(Token::isPunctuation);
    return opens || (closes && first > 0 && sentence.token(first - 1).word().equals(","));
  }
}
