/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.finding.Statement;
import readout.lexicon.Acts.Nature;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.CueType;
import readout.reading.Token;

/**
 * What someone says there will or must be: "there will be consequences" threatens, "there will be
 * no talks" refuses, "there must be a truce" demands.
 */
final class Existence implements Sieve {
  private static final double PRECISION = 0.6;

  private final Hurt hurt;

  Existence(Hurt hurt) {
    this.hurt = hurt;
  }

  @Override
  public Optional<Draft> find(Scene scene, int s, Token noun) {
    Grammar grammar = scene.grammar(s);
    boolean there = noun.isNoun() && grammar.sentence().child(noun, "expl").isPresent();
    Optional<Token> modal = there ? grammar.modal(noun) : Optional.empty();
    Optional<Statement> voice =
        modal
            .flatMap(m -> scene.voice(m.span().start()))
            .filter(v -> v.cueType() == CueType.COMMUNICATION);
    if (voice.isEmpty() || Modal.isAside(grammar, noun)) {
      return Optional.empty();
    }
    List<String> sayers = scene.binding(scene.sources(modal.get().span().start()));
    Optional<Kind> kind = kind(grammar, noun, modal.get());
    if (sayers.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    boolean demands = kind.get() == Kind.DEMAND;
    return Optional.of(
        new Draft(
            s,
            kind.get(),
            modal.get(),
            noun,
            words(grammar, noun),
            demands ? List.of() : sayers,
            demands ? sayers : List.of(),
            Status.OPEN,
            PRECISION,
            "there-is",
            "acts.tsv#" + noun.lemma()));
  }

  private Optional<Kind> kind(Grammar grammar, Token noun, Token modal) {
    Optional<Nature> nature = hurt.kind(grammar.sentence(), noun);
    if (nature.isEmpty()) {
      return Optional.empty();
    }
    boolean hostile = nature.get() == Nature.HOSTILE;
    if (grammar.isNegated(noun)) {
      return Optional.of(hostile ? Kind.PROMISE : Kind.REFUSAL)
          .filter(k -> !Grammar.is(modal, Use.DUTY) || hostile)
          .map(k -> Grammar.is(modal, Use.DUTY) ? Kind.DEMAND : k);
    }
    if (Grammar.is(modal, Use.DUTY)) {
      return Optional.of(Kind.DEMAND);
    }
    return Optional.of(Kind.THREAT).filter(k -> hostile && Grammar.is(modal, Use.FUTURE));
  }

  private static BitSet words(Grammar grammar, Token noun) {
    BitSet words = grammar.phrase(noun);
    grammar.sentence().children(noun).stream()
        .filter(c -> c.is("expl") || c.is("aux") || c.is("cop") || c.is("mark") || c.is("cc"))
        .forEach(c -> words.clear(0, c.index() + 1));
    words.set(noun.index());
    return grammar.trim(words);
  }
}
