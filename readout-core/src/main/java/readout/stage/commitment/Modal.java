/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.finding.Commitment.Kind;
import readout.finding.Commitment.Status;
import readout.finding.Statement;
import readout.lexicon.Acts.Nature;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.ContactWords;
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
    if (!word.isVerb() || isAside(grammar, word)) {
      return Optional.empty();
    }
    Optional<Nature> nature = hurt.nature(grammar, word);
    Optional<Token> modal = auxiliary(grammar, word);
    if (nature.isEmpty() || modal.isEmpty() || isInverted(grammar, word, modal.get())) {
      return Optional.empty();
    }
    Optional<Token> subject = grammar.isPassive(word) ? Optional.empty() : grammar.subject(word);
    List<String> named = subject.map(t -> scene.actors(s, t)).orElse(List.of());
    List<String> by = named.isEmpty() ? scene.meeting(word.span().start()) : named;
    if (by.isEmpty()) {
      return thing(scene, s, word, modal.get());
    }
    Act act = Act.clause(word);
    String lemma = modal.get().lemma();
    if (Grammar.is(modal.get(), Use.DUTY)) {
      return duty(scene, s, word, modal.get(), act, subject, by);
    }
    if (lemma.equals("do")) {
      return denied(scene, s, word, modal.get(), act, subject, by);
    }
    return lemma.equals("be")
        ? bound(grammar, s, word, modal.get(), act, subject, by)
        : future(scene, s, word, modal.get(), act, subject, by);
  }

  /** "should Lusaka pull out": a condition, no duty. */
  private static boolean isInverted(Grammar grammar, Token verb, Token modal) {
    return grammar
        .sentence()
        .child(verb, "nsubj")
        .filter(s -> modal.index() < s.index() && !modal.lemma().equals("be"))
        .isPresent();
  }

  /**
   * What is said to be done, with no word of who does it: "the contracts would be signed", "the
   * troops' last aircraft will leave". Whoever says so is held to it, where he can be.
   */
  private Optional<Draft> thing(Scene scene, int s, Token verb, Token modal) {
    Grammar grammar = scene.grammar(s);
    boolean told =
        grammar
            .sentence()
            .child(verb, "nsubj", "nsubj:pass")
            .filter(t -> !t.isPronoun() && !t.lemma().equals("there"))
            .isPresent();
    Optional<Statement> voice =
        scene.voice(modal.span().start()).filter(v -> v.cueType() == CueType.COMMUNICATION);
    List<String> by = scene.binding(scene.sources(modal.span().start()));
    boolean possible = Grammar.is(modal, Use.POSSIBLE) && !hangs(grammar, verb, modal);
    boolean other = modal.lemma().equals("be") || modal.lemma().equals("do");
    if (!told || voice.isEmpty() || by.isEmpty() || possible || other) {
      return Optional.empty();
    }
    Act act = Act.clause(verb);
    if (Grammar.is(modal, Use.DUTY)) {
      boolean demands = grammar.isPassive(verb) && !grammar.isNegated(verb);
      return demands
          ? Optional.of(
              draft(
                  grammar,
                  s,
                  modal,
                  act,
                  Kind.DEMAND,
                  Optional.empty(),
                  List.of(),
                  by,
                  UNSAID,
                  "must"))
          : Optional.empty();
    }
    Kind kind = kind(grammar, verb, modal);
    return Optional.of(
        draft(grammar, s, modal, act, kind, Optional.empty(), by, List.of(), UNSAID, "will"));
  }

  /** What is to come, by what it does to others; what may come is offered or threatened. */
  private Kind kind(Grammar grammar, Token verb, Token modal) {
    if (grammar.isNegated(verb)) {
      return refusal(grammar, verb);
    }
    boolean hurts = hurt.hurts(grammar, verb) || isStruck(grammar, verb);
    boolean possible = Grammar.is(modal, Use.POSSIBLE);
    return hurts ? Kind.THREAT : possible ? Kind.OFFER : Kind.PROMISE;
  }

  /** "any attack would be answered", "the aid might be cut". */
  private boolean isStruck(Grammar grammar, Token verb) {
    boolean answers = verb.lemma().equals("answer") || verb.lemma().equals("respond");
    return answers && grammar.object(verb).map(o -> hurt.hurts(grammar, o)).orElse(false);
  }

  private static boolean hangs(Grammar grammar, Token verb, Token modal) {
    return !ConditionFinder.find(grammar, verb, modal).isEmpty();
  }

  /** "Brazil does not negotiate under threats", said by its own: it will not. */
  private Optional<Draft> denied(
      Scene scene,
      int s,
      Token verb,
      Token modal,
      Act act,
      Optional<Token> subject,
      List<String> by) {
    Optional<Statement> voice = scene.voice(modal.span().start());
    Grammar grammar = scene.grammar(s);
    boolean own = voice.filter(v -> speaksFor(scene, v, by)).isPresent();
    boolean present = modal.tag().equals("VBZ") || modal.tag().equals("VBP");
    return own && present && grammar.isNegated(verb) && verb.tag().equals("VB")
        ? Optional.of(
            draft(
                scene.grammar(s),
                s,
                modal,
                act,
                refusal(grammar, verb),
                subject,
                by,
                List.of(),
                UNSAID,
                "does-not"))
        : Optional.empty();
  }

  /** The modal, or the "be" of "are to meet". */
  private static Optional<Token> auxiliary(Grammar grammar, Token verb) {
    Optional<Token> modal =
        grammar
            .modal(verb)
            .filter(
                m ->
                    Grammar.is(m, Use.FUTURE)
                        || Grammar.is(m, Use.DUTY)
                        || Grammar.is(m, Use.POSSIBLE));
    Sentence sentence = grammar.sentence();
    if (modal.isPresent()) {
      boolean perfect =
          sentence.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
      boolean bare = verb.tag().equals("VB") || grammar.isPassive(verb);
      return perfect || !bare ? Optional.empty() : modal;
    }
    return sentence.isInfinitive(verb)
        ? Stream.concat(
                sentence.children(verb).stream().filter(c -> c.is("aux") || c.is("cop")),
                sentence.head(verb).filter(h -> verb.is("xcomp")).stream())
            .filter(c -> c.lemma().equals("be") && c.tag().startsWith("VB"))
            .findFirst()
        : sentence.children(verb).stream()
            .filter(c -> c.is("aux") && c.lemma().equals("do"))
            .findFirst();
  }

  /** In a condition, a question or a relative clause nothing is promised. */
  private static boolean isAside(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    Token top = verb;
    for (int steps = 0; steps < 4 && (top.is("conj") || isUnderBe(sentence, top)); steps++) {
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

  /** "if it were to leave": what stands beside "be" is said of what is to be. */
  private static boolean isUnderBe(Sentence sentence, Token verb) {
    return verb.is("xcomp") && sentence.head(verb).filter(h -> h.lemma().equals("be")).isPresent();
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
    boolean backshift = modal.lemma().equals("would");
    boolean possible = Grammar.is(modal, Use.POSSIBLE);
    if (possible && !hangs(grammar, verb, modal) || voice.isEmpty() && (backshift || possible)) {
      return Optional.empty();
    }
    boolean own = voice.isEmpty() || speaksFor(scene, voice.get(), by) || isOwned(grammar, subject);
    if (!own) {
      return Optional.empty();
    }
    Kind kind = voice.isEmpty() && meets(verb) ? Kind.OBLIGATION : kind(grammar, verb, modal);
    double confidence = voice.isPresent() ? SAID : UNSAID;
    return Optional.of(
        draft(grammar, s, modal, act, kind, subject, by, List.of(), confidence, "will"));
  }

  /** A meeting that is fixed binds those who are to meet. */
  private static boolean meets(Token verb) {
    return ContactWords.english().verb(verb.lemma()).isPresent();
  }

  /** "his movement would", said of who speaks. */
  private static boolean isOwned(Grammar grammar, Optional<Token> subject) {
    return subject
        .flatMap(t -> grammar.sentence().child(t, "nmod:poss"))
        .filter(Token::isPronoun)
        .isPresent();
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
    if (subject.isPresent()) {
      own.set(cue.index());
    }
    // with its own subject the act is told in full: "no soldier will move"
    Kind told = subject.isPresent() ? kind : Kind.PROMISE;
    BitSet words = Wording.of(grammar, act, told, subject, own);
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
