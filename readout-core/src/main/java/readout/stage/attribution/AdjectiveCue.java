/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Frame;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/** "The envoy was adamant that …", "is critical of the plan": an adjective said of someone. */
final class AdjectiveCue implements Sieve {
  @Override
  public String name() {
    return "adjective";
  }

  @Override
  public Optional<Draft> find(Page page, int s, Token word, Cue row) {
    if (row.tag() != Cue.Tag.A) {
      return Optional.empty();
    }
    Clause clause = page.clause(s);
    Sentence sentence = clause.sentence();
    Optional<Token> source =
        sentence
            .child(word, "nsubj", "nsubj:pass")
            .or(
                () ->
                    word.is("xcomp") || word.is("conj")
                        ? sentence.head(word).flatMap(clause::subject)
                        : Optional.empty());
    if (source.isEmpty()
        || source.get().lemma().equals("it")
        || clause.agent(word).isPresent()) { // "was convinced by": a verb
      return Optional.empty();
    }
    BitSet cue = clause.cue(word);
    sentence.children(word).stream()
        .filter(c -> c.is("cop") || c.is("aux"))
        .forEach(c -> cue.set(c.index()));
    Optional<BitSet> content = Optional.empty();
    String rule = name();
    for (Frame frame : row.frames()) {
      if (content.isEmpty()) {
        content = content(clause, word, frame, cue);
        rule = rule(frame);
      }
    }
    String counted = rule;
    List<BitSet> sources = clause.members(source.get());
    return content
        .map(
            c -> {
              sources.forEach(c::andNot);
              c.andNot(cue);
              return clause.trim(c);
            })
        .filter(c -> !c.isEmpty())
        .map(c -> new Draft(s, word, row, cue, sources, c, Extent.NONE, List.of(), counted));
  }

  /** Counted apart: "sure that …" reports more often than "ready to …". */
  private String rule(Frame frame) {
    return switch (frame.shape()) {
      case CLAUSE -> name() + "-clause";
      case TO -> name() + "-infinitive";
      default -> name();
    };
  }

  private static Optional<BitSet> content(Clause clause, Token word, Frame frame, BitSet cue) {
    Sentence sentence = clause.sentence();
    return switch (frame.shape()) {
      case CLAUSE ->
          sentence.children(word).stream()
              .filter(t -> t.index() > word.index() && t.is("ccomp"))
              .findFirst()
              .map(clause::phrase);
      case TO ->
          sentence.children(word).stream()
              .filter(t -> t.index() > word.index() && clause.sentence().isInfinitive(t))
              .findFirst()
              .map(clause::phrase);
      case PREPOSITION ->
          clause
              .prepositional(word, frame.preposition())
              .map(
                  noun -> {
                    BitSet phrase = clause.phrase(noun);
                    int first = phrase.nextSetBit(0);
                    cue.set(first);
                    phrase.clear(first);
                    return phrase;
                  });
      default -> Optional.empty();
    };
  }
}
