/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Commitment;
import readout.finding.Statement;
import readout.lexicon.ClosedWords;
import readout.lexicon.ContactWords;
import readout.lexicon.Cue;
import readout.lexicon.CueType;
import readout.lexicon.Cues;
import readout.lexicon.Factivity;
import readout.lexicon.Synonyms;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Voices;
import readout.stage.claim.Clauses;
import readout.stage.claim.Clauses.Clause;
import readout.text.Extent;

/**
 * What one account tells, clause by clause: the words without those that only say who says it, what
 * they stand for, and the chain of voices.
 */
final class Tellings {
  private static final int FEWEST = 2;

  private final int account;
  private final Reading reading;
  private final Terms terms;
  private final Extent spent;
  private final Shortening shortening = new Shortening();
  private final Synonyms synonyms = Synonyms.english();
  private final List<Statement> statements;
  private final Voices voices;
  private final Chains chains;
  private final List<Telling> tellings = new ArrayList<>();

  private Tellings(int account, Reading reading, Figures figures, Terms terms, Extent spent) {
    this.account = account;
    this.spent = spent;
    this.reading = reading;
    chains = new Chains(reading, figures);
    this.terms = terms;
    statements = reading.get(Layer.STATEMENTS);
    voices = Voices.of(statements);
  }

  /**
   * In text order, of the part of the document that is the account.
   *
   * @param spent words that answer other questions already: they tell nothing here
   */
  static List<Telling> of(int index, Account account, Figures figures, Terms terms, Extent spent) {
    Tellings all = new Tellings(index, account.reading(), figures, terms, spent);
    List<Sentence> sentences = account.reading().get(Layer.SENTENCES);
    for (int s = 0; s < sentences.size(); s++) {
      if (account.extent().overlaps(sentences.get(s).span())) {
        all.read(s, sentences.get(s));
      }
    }
    return all.tellings;
  }

  private void read(int index, Sentence sentence) {
    List<Clause> clauses = Clauses.of(index, sentence, voices);
    BitSet covered = new BitSet();
    for (Clause clause : clauses) {
      if (isCondition(sentence, clause)) {
        continue;
      }
      Optional<Statement> reported = reportedBy(clause.head());
      BitSet words = (BitSet) clause.words().clone();
      if (reported.isPresent()) {
        words.and(inside(sentence, reported.get().content()));
      }
      Optional<Statement> voice = reported.isPresent() ? reported : clause.voice();
      unreported(sentence, words);
      covered.or(words);
      add(index, sentence, clause.head(), words, voice, condition(sentence, clause, clauses));
    }
    for (Statement statement : statements) {
      rest(index, sentence, statement, covered);
    }
  }

  /** The content of a statement that no clause holds: a noun phrase, a headline. */
  private void rest(int index, Sentence sentence, Statement statement, BitSet covered) {
    if (statement.form() == Statement.Form.SCARE_QUOTE || !reports(statement)) {
      return;
    }
    BitSet words = inside(sentence, statement.content());
    int all = words.cardinality();
    words.andNot(covered);
    if (all == 0 || words.cardinality() * 2 < all) {
      return;
    }
    unreported(sentence, words);
    if (!words.isEmpty()) {
      Token head = top(sentence, words);
      covered.or(words);
      add(index, sentence, head, words, Optional.of(statement), Extent.NONE);
    }
  }

  private static Token top(Sentence sentence, BitSet words) {
    return words.stream()
        .mapToObj(sentence::token)
        .filter(t -> t.head() < 0 || !words.get(t.head()))
        .findFirst()
        .orElse(sentence.token(words.nextSetBit(0)));
  }

  private static boolean reports(Statement statement) {
    return statement.cueType() != CueType.HEDGE && !statement.content().isEmpty();
  }

  private Optional<Statement> reportedBy(Token head) {
    return statements.stream()
        .filter(s -> reports(s) && s.cue().contains(head.span().start()))
        .findFirst();
  }

  /** Takes away sources and cues of the statements that stand in the sentence. */
  private void unreported(Sentence sentence, BitSet words) {
    for (Statement statement : statements) {
      if (!reports(statement) || !statement.cue().overlaps(sentence.span())) {
        continue;
      }
      BitSet content = inside(sentence, statement.content());
      if (content.intersects(words)) {
        BitSet frame = inside(sentence, statement.cue());
        statement.sources().forEach(s -> frame.or(inside(sentence, s.extent())));
        frame.andNot(content);
        words.andNot(frame);
      }
    }
  }

  private static BitSet inside(Sentence sentence, Extent extent) {
    BitSet all = new BitSet(sentence.size());
    extent.spans().forEach(s -> all.or(sentence.tokensIn(s)));
    return all;
  }

  private static boolean isCondition(Sentence sentence, Clause clause) {
    Token head = clause.head();
    return head.is("advcl") && (Clauses.isSupposed(sentence, head) || isInverted(sentence, head));
  }

  /** "should no reply be given": the auxiliary stands before the subject. */
  private static boolean isInverted(Sentence sentence, Token head) {
    int subject = sentence.child(head, "nsubj").map(Token::index).orElse(-1);
    return sentence.children(head).stream()
        .anyMatch(c -> c.is("aux") && c.index() < subject && !c.tag().equals("VBG"));
  }

  private static Extent condition(Sentence sentence, Clause clause, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> isCondition(sentence, c) && c.head().head() == clause.head().index())
        .findFirst()
        .map(c -> Extent.of(c.span()))
        .orElse(Extent.NONE);
  }

  private void add(
      int index,
      Sentence sentence,
      Token head,
      BitSet words,
      Optional<Statement> voice,
      Extent condition) {
    BitSet kept = shortening.shorten(sentence, head, words);
    if (tellsOfTalksAlone(sentence, head)) {
      return;
    }
    BitSet telling = (BitSet) words.clone();
    telling.andNot(inside(sentence, spent));
    Set<String> told = terms.of(index, sentence, telling);
    if (head.is("acl") && head.head() >= 0) {
      BitSet noun = new BitSet();
      noun.set(head.head());
      told.addAll(terms.of(index, sentence, noun));
    }
    long content =
        told.stream().filter(t -> !t.startsWith("@") && !t.startsWith(Terms.COUNT)).count();
    if (kept.isEmpty() || content == 0 || told.size() < FEWEST || onlyReports(head, content)) {
      return;
    }
    Extent extent = sentence.extent(kept);
    Optional<Commitment> commitment = commitment(extent);
    boolean joint = isJoint(head, voice);
    boolean main = !head.is("acl") && !head.is("advcl");
    tellings.add(
        new Telling(
            account,
            index,
            extent,
            told,
            joint ? chains.outside(voice) : chains.of(voice),
            joint
                ? Telling.Kind.AGREED
                : voice.isPresent() ? Telling.Kind.SPEECH : Telling.Kind.OWN,
            strength(sentence, head, voice),
            isAffirmed(sentence, head, voice),
            commitment.map(Commitment::kind),
            condition.isEmpty()
                ? commitment.map(Commitment::condition).orElse(condition)
                : condition,
            synonyms.meaning(head.lemma()),
            main && (head.isVerb() || sentence.child(head, "cop").isPresent())));
  }

  /** "They met", "they held talks": the circumstances, which have rows of their own. */
  private boolean tellsOfTalksAlone(Sentence sentence, Token head) {
    boolean light =
        ContactWords.english().is(head.lemma(), ContactWords.Frame.LIGHT)
            || ContactWords.english().is(head.lemma(), ContactWords.Frame.HAPPENS);
    return spent.contains(head.span().start())
        || light
            && sentence.children(head).stream()
                .anyMatch(c -> (c.is("obj") || c.is("nsubj")) && spent.contains(c.span().start()));
  }

  /** "TASS reports", "he made clear": what is reported stands elsewhere. */
  private static boolean onlyReports(Token head, long content) {
    return (content < FEWEST || head.is("parataxis"))
        && Cues.english().find(head.lemma(), Cue.Tag.V).stream()
            .anyMatch(c -> c.type() == CueType.COMMUNICATION);
  }

  private Optional<Commitment> commitment(Extent extent) {
    return reading.get(Layer.COMMITMENTS).stream()
        .filter(c -> !c.act().isEmpty() && c.act().overlaps(extent))
        .findFirst();
  }

  /** "agreed to", "reached an accord": the act of all of them, not the words of one. */
  private boolean isJoint(Token head, Optional<Statement> voice) {
    String agree = synonyms.meaning("agree");
    boolean cue = voice.filter(v -> synonyms.meaning(v.cueLemma()).equals(agree)).isPresent();
    return cue
        ? voice.get().sources().size() > 1 || isPlural(voice.get())
        : voice.isEmpty() && synonyms.meaning(head.lemma()).equals(agree);
  }

  private boolean isPlural(Statement statement) {
    return statement.sources().stream()
        .map(s -> s.extent().words(reading.document().text()))
        .anyMatch(w -> w.endsWith("s") || w.contains(" and ") || w.equalsIgnoreCase("they"));
  }

  private Telling.Strength strength(Sentence sentence, Token head, Optional<Statement> voice) {
    if (voice.filter(v -> synonyms.meaning(v.cueLemma()).equals("promise")).isPresent()) {
      return Telling.Strength.PLEDGED;
    }
    ClosedWords closed = ClosedWords.english();
    for (Token child : sentence.children(head)) {
      if (child.tag().equals("MD") || child.is("aux")) {
        if (closed.is(child.lemma(), ClosedWords.Use.POSSIBLE)) {
          return Telling.Strength.MAY;
        } else if (closed.is(child.lemma(), ClosedWords.Use.FUTURE)) {
          return Telling.Strength.WILL;
        } else if (closed.is(child.lemma(), ClosedWords.Use.DUTY)) {
          return Telling.Strength.MUST;
        }
      }
    }
    return synonyms.meaning(head.lemma()).equals("promise")
        ? Telling.Strength.PLEDGED
        : Telling.Strength.PLAIN;
  }

  /** "no treaty", "neither a war nor a truce". */
  private static boolean hasNone(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(c -> ClosedWords.english().is(c.lemma(), ClosedWords.Use.NONE));
  }

  private static boolean isAffirmed(Sentence sentence, Token head, Optional<Statement> voice) {
    boolean denied = voice.filter(v -> v.factivity() == Factivity.DENYING).isPresent();
    boolean negated =
        Clauses.isNegated(sentence, head)
            || sentence.child(head, "obj", "nsubj").stream()
                .anyMatch(noun -> hasNone(sentence, noun));
    return negated == denied;
  }
}
