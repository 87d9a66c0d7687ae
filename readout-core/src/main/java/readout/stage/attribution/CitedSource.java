/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame.Shape;
import readout.lexicon.SourceNouns;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * "Talks would resume, the agency reported, quoting an aide": who is quoted says what the main verb
 * reports, within the statement of the main verb's subject. "quoting an aide as saying that …",
 * "was quoted as saying that …": what is said stands behind.
 */
final class CitedSource implements Sieve {
  private static final List<VerbSieve> MAIN = List.of(new ClauseAfter(), new ClauseBefore());

  @Override
  public String name() {
    return "cited-source";
  }

  @Override
  public Optional<Draft> find(Page page, int s, Token word, Cue row) {
    if (row.tag() != Cue.Tag.V || !row.takes(Shape.SOURCE)) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> cited =
        sentence
            .child(word, "nsubj:pass")
            .or(() -> sentence.child(word, "obj"))
            .filter(CitedSource::canBeCited);
    return cited.flatMap(
        c -> asSaying(clause, s, word, row, c).or(() -> asMain(page, s, word, row, c)));
  }

  /** A name, a pronoun, or a noun that speaks: not the reasons that someone cites. */
  private static boolean canBeCited(Token token) {
    return token.tag().startsWith("NNP")
        || token.tag().equals("PRP")
        || SourceNouns.english().kind(token.lemma()).isPresent();
  }

  private Optional<Draft> asSaying(Clause clause, int s, Token word, Cue row, Token cited) {
    Sentence sentence = clause.sentence();
    for (Token saying : sentence.tokens()) {
      boolean as =
          saying.tag().equals("VBG")
              && clause.hasMarkOrCase(saying, "as")
              && (saying.head() == word.index() || saying.head() == cited.index());
      Optional<Token> said = as ? sentence.child(saying, "ccomp", "obj") : Optional.empty();
      if (said.isPresent()) {
        BitSet cue = clause.cue(word);
        cue.set(saying.index());
        sentence.children(saying).stream()
            .filter(c -> c.word().equalsIgnoreCase("as"))
            .forEach(c -> cue.set(c.index()));
        BitSet source = clause.phrase(cited);
        source.andNot(sentence.subtree(saying));
        return Optional.of(
            new Draft(
                s,
                word,
                row,
                cue,
                List.of(clause.trim(source)),
                clause.phrase(said.get()),
                Extent.NONE,
                List.of(),
                name()));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> asMain(Page page, int s, Token word, Cue row, Token cited) {
    Clause clause = page.clause(s);
    Optional<Token> main =
        word.tag().equals("VBG")
            ? clause.sentence().head(word).filter(Token::isVerb)
            : Optional.empty();
    if (main.isEmpty()) {
      return Optional.empty();
    }
    Cue reporting = page.reporting(main.get()).orElse(row);
    for (VerbSieve sieve : MAIN) {
      Optional<Draft> outer = sieve.find(page, s, main.get(), reporting);
      if (outer.isPresent()) {
        BitSet content = (BitSet) outer.get().content().clone();
        content.andNot(clause.sentence().subtree(word));
        Draft inner =
            new Draft(
                s,
                word,
                row,
                clause.cue(word),
                clause.members(cited),
                clause.trim(content),
                Extent.NONE,
                List.of(),
                name());
        return Optional.of(inner.within(clause.sentence().extent(outer.get().cue())));
      }
    }
    return Optional.empty();
  }
}
