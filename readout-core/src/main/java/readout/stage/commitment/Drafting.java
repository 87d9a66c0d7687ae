/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.document.Value;
import readout.finding.Commitment;
import readout.finding.Commitment.Kind;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.finding.When;
import readout.lexicon.Acts;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * Finds the commitments of a document: the sieves give drafts, and what all drafts have in common
 * is added here: the condition, the due time, whom it is owed to where the cue does not say.
 */
public final class Drafting {
  private final CommitmentCues cues;
  private final List<Sieve> sieves;

  public Drafting(CommitmentCues cues, Acts acts) {
    this.cues = cues;
    Hurt hurt = new Hurt(acts);
    this.sieves =
        List.of(new Cued(cues, hurt), new Modal(hurt), new Existence(hurt), new Command(hurt));
  }

  /** In text order of their cues; one for each act. */
  public List<Commitment> commitments(Reading reading) throws InterruptedException {
    Scene scene = new Scene(reading);
    List<Commitment> found = new ArrayList<>();
    for (int s = 0; s < scene.size(); s++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      for (Draft draft : drafts(scene, s)) {
        found.add(commitment(scene, draft, "c" + (found.size() + 1)));
      }
    }
    return List.copyOf(found);
  }

  /** The first sieve that finds an act has it. */
  private List<Draft> drafts(Scene scene, int s) {
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Sieve sieve : sieves) {
      for (Token word : scene.sentence(s).tokens()) {
        Optional<Draft> draft = sieve.find(scene, s, word);
        if (draft.isPresent() && taken.add(draft.get().actHead().index())) {
          for (Draft each : Series.of(scene.sentence(s), draft.get())) {
            taken.add(each.actHead().index());
            drafts.add(each);
          }
        }
      }
    }
    drafts.sort((a, b) -> a.cue().index() - b.cue().index());
    return drafts;
  }

  private Commitment commitment(Scene scene, Draft first, String id) {
    Grammar grammar = scene.grammar(first.sentence());
    Sentence sentence = grammar.sentence();
    Draft draft = aimed(scene, first);
    BitSet conditions = ConditionFinder.find(grammar, draft.actHead(), draft.cue());
    BitSet act = (BitSet) draft.act().clone();
    act.andNot(conditions);
    Optional<When> due = Order.of(grammar, draft, conditions).or(() -> due(scene, draft, act));
    due.ifPresent(when -> act.andNot(phrase(grammar, draft, when)));
    if (due.isPresent()) {
      conditions.andNot(sentence.tokensIn(due.get().extent().hull()));
    }
    Extent words = scene.within(sentence.extent(grammar.trim(act)), draft.actHead().span().start());
    return new Commitment(
        id,
        draft.kind(),
        draft.by(),
        draft.to(),
        words,
        sentence.extent(conditions),
        Value.of(due, "NOT_STATED"),
        draft.status(),
        voice(scene, draft),
        draft.confidence(),
        new Trace("commitments", draft.rule(), draft.row()));
  }

  /** Who tells of it: whoever says that the act would be done, else that it was promised. */
  private static Optional<String> voice(Scene scene, Draft draft) {
    return scene
        .voice(draft.actHead().span().start())
        .or(() -> scene.voice(draft.cue().span().start()))
        .map(Statement::id);
  }

  /** Whom it is owed to, or aimed at, where no place of the cue names him. */
  private Draft aimed(Scene scene, Draft draft) {
    if (!draft.to().isEmpty() || draft.kind() == Kind.DEMAND) {
      return draft;
    }
    List<String> to =
        draft.kind() == Kind.THREAT ? Aim.ofThreat(scene, draft) : Aim.ofPromise(scene, draft);
    if (to.isEmpty()) {
      to = scene.addressees(draft.cue().span().start());
    }
    return draft.withTo(to.stream().filter(id -> !draft.by().contains(id)).toList());
  }

  /**
   * The first time in the act, or behind it on its verb or its cue, that says by when, not since
   * when or how long.
   */
  private Optional<When> due(Scene scene, Draft draft, BitSet act) {
    Sentence sentence = scene.sentence(draft.sentence());
    for (When when : scene.times(sentence.span())) {
      BitSet words = sentence.tokensIn(when.extent().hull());
      if (!words.isEmpty() && isOfAct(sentence, draft, act, words) && isDue(sentence, words)) {
        return Optional.of(when);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfAct(Sentence sentence, Draft draft, BitSet act, BitSet words) {
    Optional<Token> top =
        words.stream()
            .mapToObj(sentence::token)
            .filter(t -> t.head() < 0 || !words.get(t.head()))
            .filter(t -> !t.is("case") && !t.isPunctuation())
            .findFirst();
    int head = top.map(Token::head).orElse(-1);
    boolean inside = act.get(words.nextSetBit(0));
    boolean hangs = head == draft.actHead().index();
    int at = words.nextSetBit(0);
    boolean limit =
        CommitmentCues.english().isLimit(sentence.token(at).lemma())
            || at > 0 && CommitmentCues.english().isLimit(sentence.token(at - 1).lemma());
    boolean behind = at > draft.actHead().index() || at > draft.cue().index() && limit;
    boolean counts =
        top.filter(t -> t.is("nummod") || t.is("compound") || t.is("amod")).isPresent();
    return !counts
        && (hangs
            || behind && head == draft.cue().index()
            || inside && !isTold(sentence, draft, top));
  }

  /** Whether the time belongs to a clause that only describes something in the act. */
  private static boolean isTold(Sentence sentence, Draft draft, Optional<Token> time) {
    Optional<Token> at = time;
    while (at.isPresent() && at.get().index() != draft.actHead().index()) {
      if (at.get().is("acl:relcl")) {
        return true;
      }
      at = sentence.head(at.get());
    }
    return false;
  }

  /** By the preposition in or before its words; none at all will do: "on Monday", "soon". */
  private boolean isDue(Sentence sentence, BitSet words) {
    int first = words.nextSetBit(0);
    Token opening = sentence.token(first);
    boolean own = opening.tag().equals("IN") || opening.tag().equals("TO");
    Token before = own || first == 0 ? opening : sentence.token(first - 1);
    boolean preposition = before.tag().equals("IN") || before.tag().equals("TO");
    return !preposition || cues.isDue(before.word().toLowerCase(java.util.Locale.ROOT));
  }

  /** The words of the time with the preposition before them. */
  private static BitSet phrase(Grammar grammar, Draft draft, When when) {
    BitSet words = grammar.sentence().tokensIn(when.extent().hull());
    int before = words.nextSetBit(0) - 1;
    int last = words.length() - 1;
    if (last > 0) {
      // "within ten days of the vote"
      grammar.sentence().children(grammar.sentence().token(last)).stream()
          .filter(c -> c.is("nmod") && c.index() > last)
          .forEach(c -> words.or(grammar.sentence().subtree(c)));
    }
    if (before >= 0
        && draft.act().get(before)
        && grammar.sentence().token(before).tag().equals("IN")) {
      words.set(before);
    }
    return words;
  }
}
