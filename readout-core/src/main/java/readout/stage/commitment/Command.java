/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.List;
import java.util.Optional;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.finding.Statement;
import readout.lexicon.Acts.Nature;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.CueType;
import readout.reading.Sentence;
import readout.reading.Token;

/** A bare verb in quoted words: "Release our sailors", she said. It demands of who is spoken to. */
final class Command implements Sieve {
  private static final double PRECISION = 0.6;

  private final Hurt hurt;

  Command(Hurt hurt) {
    this.hurt = hurt;
  }

  @Override
  public Optional<Draft> find(Scene scene, int s, Token verb) {
    Grammar grammar = scene.grammar(s);
    if (!verb.tag().equals("VB") && !verb.tag().equals("VBP") || !isBare(grammar, verb)) {
      return Optional.empty();
    }
    Optional<Statement> voice =
        scene
            .voice(verb.span().start())
            .filter(v -> v.cueType() == CueType.COMMUNICATION)
            .filter(v -> v.form() == Statement.Form.DIRECT || v.form() == Statement.Form.MIXED);
    List<String> sayers = scene.binding(scene.sources(verb.span().start()));
    Optional<Nature> nature = hurt.nature(grammar, verb);
    boolean empty = Grammar.is(verb, Use.LIGHT) && !nature.equals(Optional.of(Nature.HELPFUL));
    if (voice.isEmpty() || sayers.isEmpty() || nature.isEmpty() || empty) {
      return Optional.empty();
    }
    List<String> by = voice.get().addressees().stream().filter(id -> !sayers.contains(id)).toList();
    return Optional.of(
        new Draft(
            s,
            Kind.DEMAND,
            verb,
            verb,
            grammar.trim(grammar.phrase(verb)),
            by,
            sayers,
            Status.OPEN,
            PRECISION,
            "imperative",
            "acts.tsv#" + verb.lemma()));
  }

  /** Whether the verb opens the quoted words or its sentence, with nothing but "do not" before. */
  private static boolean isBare(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    boolean free =
        sentence.child(verb, "nsubj", "nsubj:pass", "mark", "cop", "expl").isEmpty()
            && grammar.modal(verb).isEmpty()
            && !verb.is("xcomp")
            && !verb.is("acl")
            && !verb.is("conj");
    int at = verb.index() - 1;
    while (at >= 0 && isPrelude(sentence.token(at), verb)) {
      at--;
    }
    return free && (at < 0 || isOpening(sentence.token(at)));
  }

  private static boolean isPrelude(Token word, Token verb) {
    boolean own = word.head() == verb.index();
    return own
        && (word.is("aux") || word.is("advmod") || word.is("discourse"))
        && (word.lemma().equals("do") || !word.tag().startsWith("W"));
  }

  private static boolean isOpening(Token word) {
    return word.isPunctuation() && !word.word().equals(",");
  }
}
