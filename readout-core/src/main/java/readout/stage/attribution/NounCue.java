/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame;
import readout.lexicon.Frame.Shape;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * "the minister's claim that …", "her support for the plan", "a warning by officials of …", "he is
 * a supporter of …": a noun that reports, with the one who does it in the possessive, behind "by",
 * or as the subject that it is said of.
 */
final class NounCue implements Sieve {
  @Override
  public String name() {
    return "noun";
  }

  @Override
  public Optional<Draft> find(Page page, int s, Token word, Cue row) {
    if (row.tag() != Cue.Tag.N) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> source = source(clause, word);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = new BitSet();
    cue.set(word.index());
    Optional<BitSet> content = content(clause, word, row, source.get(), cue);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<BitSet> sources =
        clause.members(source.get()).stream()
            .map(m -> withoutCase(clause, source.get(), m))
            .toList();
    BitSet said = (BitSet) content.get().clone();
    said.andNot(cue);
    sources.forEach(said::andNot);
    said = clause.trim(said);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    sentence.children(word).stream()
        .filter(c -> c.is("cop") || c.is("aux"))
        .forEach(c -> cue.set(c.index(), word.index()));
    sources.forEach(cue::andNot);
    return Optional.of(
        new Draft(s, word, row, cue, sources, said, Extent.NONE, List.of(), rule(sentence, said)));
  }

  /**
   * Counted apart, for they are not right equally often: "a claim that …" nearly always reports, "a
   * plan to …" and "support for …" as often name what is there.
   */
  private String rule(Sentence sentence, BitSet said) {
    Token first = sentence.token(said.nextSetBit(0));
    return switch (first.lemma()) {
      case "that", "whether" -> name() + "-clause";
      case "to" -> name() + "-infinitive";
      default -> name();
    };
  }

  private static Optional<Token> source(Clause clause, Token word) {
    Sentence sentence = clause.sentence();
    return sentence.children(word).stream()
        .filter(
            t ->
                t.relation().equals("nmod:poss")
                    || (t.is("nmod") && clause.sentence().hasCase(t, "by")))
        .findFirst()
        .or(
            () ->
                sentence.child(word, "cop").isPresent()
                    ? sentence.child(word, "nsubj")
                    : Optional.empty());
  }

  /** Without "by" before and "'s" behind. */
  private static BitSet withoutCase(Clause clause, Token source, BitSet words) {
    BitSet left = (BitSet) words.clone();
    clause.sentence().children(source).stream()
        .filter(c -> c.is("case"))
        .forEach(c -> left.clear(c.index()));
    return clause.trim(left);
  }

  private static Optional<BitSet> content(
      Clause clause, Token word, Cue row, Token source, BitSet cue) {
    Sentence sentence = clause.sentence();
    for (Frame frame : row.frames()) {
      Optional<Token> said =
          switch (frame.shape()) {
            case CLAUSE ->
                sentence.children(word).stream()
                    .filter(
                        t ->
                            t.index() > word.index()
                                && (t.is("acl") || t.is("ccomp"))
                                && (clause.hasMark(t, "that") || clause.hasMark(t, "whether")))
                    .findFirst()
                    .or(() -> rightBehind(sentence, word, "that"));
            case TO ->
                sentence.children(word).stream()
                    .filter(
                        t ->
                            t.index() > word.index()
                                && t.is("acl")
                                && clause.sentence().isInfinitive(t))
                    .findFirst()
                    .or(() -> rightBehind(sentence, word, "to"));
            case PREPOSITION ->
                sentence.children(word).stream()
                    .filter(
                        t ->
                            t.index() > word.index()
                                && (t.is("nmod") || t.is("obl") || t.is("acl"))
                                && !t.equals(source)
                                && (clause.sentence().hasCase(t, frame.preposition())
                                    || clause.hasMark(t, frame.preposition())))
                    .findFirst();
            default -> Optional.empty();
          };
      if (said.isPresent()) {
        BitSet content = clause.phrase(said.get());
        content.clear(0, word.index() + 1);
        if (frame.shape() == Shape.PREPOSITION) {
          int preposition =
              sentence.children(said.get()).stream()
                  .filter(c -> c.is("case") || c.is("mark"))
                  .mapToInt(Token::index)
                  .min()
                  .orElse(said.get().index());
          content.clear(0, preposition + 1);
          cue.set(word.index(), preposition + 1);
        }
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  /**
   * "it followed the junta's promise to hold a vote": the clause that opens right behind the noun,
   * where a parser hangs it on the noun's verb, or makes the noun its subject.
   */
  private static Optional<Token> rightBehind(Sentence sentence, Token word, String opening) {
    int next = word.index() + 1;
    if (next >= sentence.size() || !sentence.token(next).lemma().equals(opening)) {
      return Optional.empty();
    }
    return sentence
        .head(sentence.token(next))
        .filter(c -> c.index() > next && sentence.token(next).is("mark"))
        .filter(c -> c.head() == word.head() || c.index() == word.head());
  }
}
