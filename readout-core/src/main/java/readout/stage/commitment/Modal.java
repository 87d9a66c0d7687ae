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
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Commitments without a word of their own: "we will sign" promises, "they will not sign" refuses,
 * "Mali must sign" demands, "the two are to meet" binds. Only what someone does on purpose counts,
 * and only when those who say so can speak for those who would act: what one state says that
 * another will do is a forecast.
 */
final class Modal implements Sieve {
  private static final double SAID = 0.75;
  private static final double UNSAID = 0.5;

  private final Hurt hurt;

  Modal(Hurt hurt) {
    this.hurt = hurt;
  }

  @Override
  public Optional<Draft> find(Scene scene, int s, Token word) {
    Grammar grammar = scene.grammar(s);
    if (!word.isVerb() || grammar.isPassive(word) || isAside(grammar, word)) {
      return Optional.empty();
    }
    Optional<Nature> nature = hurt.nature(grammar, word);
    Optional<Token> modal = auxiliary(grammar, word);
    if (nature.isEmpty() || modal.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> subject = grammar.subject(word);
    List<String> by = subject.map(t -> scene.actors(s, t)).orElse(List.of());
    if (by.isEmpty()) {
      return Optional.empty();
    }
    Act act = Act.clause(word);
    String lemma = modal.get().lemma();
    if (Grammar.is(modal.get(), Use.DUTY)) {
      return duty(scene, s, word, modal.get(), act, subject, by);
    }
    return lemma.equals("be")
        ? bound(grammar, s, word, modal.get(), act, subject, by)
        : future(scene, s, word, modal.get(), act, subject, by);
  }

  /** The modal, or the "be" of "are to meet". */
  private static Optional<Token> auxiliary(Grammar grammar, Token verb) {
    Optional<Token> modal =
        grammar.modal(verb).filter(m -> Grammar.is(m, Use.FUTURE) || Grammar.is(m, Use.DUTY));
    if (modal.isPresent()) {
      boolean perfect =
          grammar.sentence().children(verb).stream()
              .anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
      return perfect || !verb.tag().equals("VB") ? Optional.empty() : modal;
    }
    return grammar.sentence().isInfinitive(verb)
        ? grammar.sentence().children(verb).stream()
            .filter(c -> c.is("aux") && (c.tag().equals("VBP") || c.tag().equals("VBZ")))
            .filter(c -> c.lemma().equals("be"))
            .findFirst()
        : Optional.empty();
  }

  /** In a condition, a question or a relative clause nothing is promised. */
  private static boolean isAside(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    Token top = verb;
    for (int steps = 0; steps < 4 && top.is("conj"); steps++) {
      top = sentence.head(top).orElse(top);
    }
    boolean asks =
        sentence.children(top).stream()
            .anyMatch(
                c ->
                    (c.tag().startsWith("W") && c.index() < verb.index())
                        || (c.is("mark") && Grammar.is(c, Use.SUPPOSE))
                        || Grammar.is(c, Use.GUESS));
    boolean question = sentence.token(sentence.size() - 1).word().equals("?");
    return asks || question || top.is("acl:relcl") || top.is("advcl") || top.is("csubj");
  }

  private Optional<Draft> future(
      Scene scene,
      int s,
      Token verb,
      Token modal,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    Optional<Statement> voice = scene.voice(modal.span().start());
    Grammar grammar = scene.grammar(s);
    boolean negated = grammar.isNegated(verb);
    boolean hurts = hurt.hurts(grammar, verb);
    boolean backshift = modal.lemma().equals("would");
    if (voice.isEmpty()) {
      Nature nature = hurt.nature(grammar, verb).orElse(Nature.NEUTRAL);
      boolean plain = nature == Nature.NEUTRAL || nature == Nature.ENDING;
      if (backshift || (plain && !negated && !hurts)) {
        return Optional.empty();
      }
    } else if (!speaksFor(scene, voice.get(), by)) {
      return Optional.empty();
    }
    Kind kind = negated ? refusal(grammar, verb) : hurts ? Kind.THREAT : Kind.PROMISE;
    double confidence = voice.isPresent() ? SAID : UNSAID;
    return Optional.of(
        draft(grammar, s, modal, act, kind, subject, by, List.of(), confidence, "will"));
  }

  /** Not to hurt is a promise; not to do anything else a refusal. */
  private Kind refusal(Grammar grammar, Token verb) {
    Nature nature = hurt.nature(grammar, verb).orElse(Nature.NEUTRAL);
    boolean harm =
        nature == Nature.HOSTILE
            || (nature == Nature.NEUTRAL
                && grammar.object(verb).map(o -> hurt.hurts(grammar, o)).orElse(false));
    return harm ? Kind.PROMISE : Kind.REFUSAL;
  }

  private static boolean speaksFor(Scene scene, Statement voice, List<String> by) {
    List<String> sources = voice.sources().stream().map(Statement.Source::actor).toList();
    boolean says = voice.cueType() == CueType.COMMUNICATION || voice.cueType() == CueType.INTENTION;
    return says && scene.side(sources, by) == Scene.Side.OWN;
  }

  private static Optional<Draft> duty(
      Scene scene,
      int s,
      Token verb,
      Token modal,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    Optional<Statement> voice = scene.voice(modal.span().start());
    List<String> sources = scene.sources(modal.span().start());
    boolean own = !sources.isEmpty() && by.containsAll(sources) && by.size() == sources.size();
    Grammar grammar = scene.grammar(s);
    boolean says =
        voice.isPresent() && voice.get().cueType() != CueType.COGNITION && !sources.isEmpty();
    if (!says || own || grammar.isNegated(verb)) {
      return Optional.empty();
    }
    double confidence = modal.lemma().equals("must") ? SAID : UNSAID;
    List<String> to = sources.stream().filter(id -> !by.contains(id)).toList();
    return Optional.of(
        draft(grammar, s, modal, act, Kind.DEMAND, subject, by, to, confidence, "must"));
  }

  private static Optional<Draft> bound(
      Grammar grammar,
      int s,
      Token verb,
      Token be,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    return grammar.isNegated(verb)
        ? Optional.empty()
        : Optional.of(
            draft(grammar, s, be, act, Kind.OBLIGATION, subject, by, List.of(), UNSAID, "is-to"));
  }

  private static Draft draft(
      Grammar grammar,
      int s,
      Token cue,
      Act act,
      Kind kind,
      Optional<Token> subject,
      List<String> by,
      List<String> to,
      double confidence,
      String rule) {
    BitSet own = new BitSet();
    own.set(cue.index());
    BitSet words = Wording.of(grammar, act, kind, subject, own);
    return new Draft(
        s,
        kind,
        cue,
        act.head(),
        words,
        by,
        to,
        Status.OPEN,
        confidence,
        rule,
        "acts.tsv#" + act.head().lemma());
  }
}
