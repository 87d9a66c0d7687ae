/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.finding.Attribution;
import readout.finding.Statement.Form;
import readout.finding.Trace;
import readout.lexicon.Cue;
import readout.lexicon.CueType;
import readout.lexicon.Cues;
import readout.lexicon.Hedges;
import readout.lexicon.Reliability;
import readout.reading.Quotation;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** The sieves in their order, most precise first, and what is made of their drafts. */
public final class Sieves {
  private static final List<Sieve> ORDER =
      List.of(
          new AccordingTo(),
          new Turn(),
          new CitedSource(),
          new WithParticiple(),
          new ClauseAfter(),
          new ClauseBefore(),
          new Infinitive(),
          new Gerund(),
          new Label(),
          new ObjectWith(),
          new Prepositional(),
          new DirectObject(),
          new ClauseRest(),
          new AdjectiveCue(),
          new NounCue());

  private final Cues cues;
  private final Reliability reliability;
  private final Ranker ranker;
  private final double threshold;

  /**
   * @param threshold findings less likely to be right than this are left out
   */
  public Sieves(Cues cues, Reliability reliability, Ranker ranker, double threshold) {
    this.cues = cues;
    this.reliability = reliability;
    this.ranker = ranker;
    this.threshold = threshold;
  }

  /** In text order of the cues. */
  public List<Attribution> attributions(Reading reading) throws InterruptedException {
    Page page = Page.of(reading, cues);
    List<Attribution> found = new ArrayList<>();
    for (Candidate candidate : candidates(page)) {
      Attribution judged = judged(candidate);
      if (judged.confidence() >= threshold) {
        found.add(judged);
      }
    }
    found.addAll(new Uncued(page, found).find());
    addHedged(page, found);
    found.sort(Comparator.comparingInt(Attribution::at).thenComparingInt(a -> a.content().start()));
    return List.copyOf(found);
  }

  /** Everything that has a cue, however doubtful: what the ranker learns from. */
  public List<Candidate> candidates(Reading reading) throws InterruptedException {
    return candidates(Page.of(reading, cues));
  }

  private List<Candidate> candidates(Page page) throws InterruptedException {
    List<Draft> drafts = new ArrayList<>();
    for (int s = 0; s < page.size(); s++) {
      if (Thread.interrupted()) {
        throw new InterruptedException("while looking for statements");
      }
      drafts.addAll(inSentence(page, s));
    }
    Quoting quoting = new Quoting(page, cues);
    Speaker speaker = new Speaker(page);
    List<Candidate> candidates = new ArrayList<>();
    List<Draft> joined = new Channel(page).open(quoting.join(drafts));
    for (Draft draft : joined) {
      double confidence = reliability.of(draft.row(), draft.rule()) * speaker.trust(draft);
      if (confidence > 0 && !quoting.isUnheard(joined, draft)) {
        attribution(page, draft, quoting.extent(draft), confidence)
            .map(a -> new Candidate(a, isRanked(draft), Traits.of(page, draft, a)))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /**
   * With what sieve and ranker think of a verb's finding, each half: the sieve knows the word,
   * wherever it stands; the ranker knows all that stands around it, in one country's news. Nouns,
   * adjectives and marks that report are too few there to learn from, and who is quoted by whom is
   * no question of its own.
   */
  private Attribution judged(Candidate candidate) {
    Attribution found = candidate.attribution();
    double sieve = found.confidence();
    return candidate.isRanked() && sieve >= threshold
        ? found.withConfidence(rounded((sieve + ranker.of(candidate.traits())) / 2))
        : found;
  }

  private static boolean isRanked(Draft draft) {
    boolean relayed = draft.rule().equals("channel") || draft.rule().equals("cited-source");
    return draft.row().tag() == Cue.Tag.V && !relayed;
  }

  private static double rounded(double confidence) {
    return Math.round(100 * confidence) / 100.0;
  }

  /**
   * What the text itself keeps at a distance. A hedge that is part of a cue with a source hedges
   * the cue ("he reportedly said"); before a passive that names no one ("is alleged to have sold")
   * the hedge is the better reading.
   */
  private void addHedged(Page page, List<Attribution> found) throws InterruptedException {
    NavigableMap<Integer, Attribution> cues = new TreeMap<>();
    for (Attribution cued : found) {
      cued.cue().spans().forEach(span -> cues.put(span.start(), cued));
    }
    List<Attribution> hedged = new ArrayList<>();
    Set<Attribution> replaced = new HashSet<>();
    for (int s = 0; s < page.size(); s++) {
      if (Thread.interrupted()) {
        throw new InterruptedException("while looking for hedges");
      }
      for (Hedging.Hedged each : new Hedging(Hedges.english(), page.clause(s)).find()) {
        Extent cue = page.sentence(s).extent(each.cue());
        var before = cues.lowerEntry(cue.end());
        Optional<Attribution> other =
            Optional.ofNullable(before).map(Map.Entry::getValue).filter(a -> a.cue().overlaps(cue));
        boolean better = other.map(a -> a.sources().isEmpty()).orElse(true);
        if (better && each.hedge().precision() >= threshold) {
          hedged(page, s, each).ifPresent(hedged::add);
          other.ifPresent(replaced::add);
        }
      }
    }
    found.removeAll(replaced);
    found.addAll(hedged);
  }

  private static Optional<Attribution> hedged(Page page, int s, Hedging.Hedged each) {
    Sentence sentence = page.sentence(s);
    Extent said = trimmed(page, sentence.extent(each.content()));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            List.of(),
            sentence.extent(each.cue()),
            each.hedge().word(),
            CueType.HEDGE,
            each.hedge().factivity(),
            said,
            form(page, said),
            List.of(),
            false,
            Extent.NONE,
            each.hedge().precision(),
            new Trace("attributions", each.rule(), each.hedge().rowKey())));
  }

  private List<Draft> inSentence(Page page, int s) {
    List<Draft> drafts = new ArrayList<>();
    Sentence sentence = page.sentence(s);
    for (Token token : sentence.tokens()) {
      for (Cue row : rows(page.clause(s), token)) {
        Optional<Draft> draft = first(page, s, token, row);
        if (draft.isPresent()) {
          drafts.add(draft.get());
          break;
        }
      }
    }
    List<Draft> inner = drafts.stream().map(d -> withoutTrailing(sentence, drafts, d)).toList();
    List<Draft> carried = inner.stream().map(d -> onItsOwn(inner, d)).toList();
    return carried.stream()
        .filter(
            d ->
                carried.stream()
                    .noneMatch(
                        o ->
                            !o.word().equals(d.word())
                                && o.cue().get(d.word().index())
                                && o.cue().cardinality() > d.cue().cardinality()))
        .toList();
  }

  /**
   * "Obi said the ship had sunk, according to TASS", "the ship had sunk, Obi said, TASS reports":
   * what ends the sentence is about all of it, and no part of what Obi said.
   */
  private static Draft withoutTrailing(Sentence sentence, List<Draft> drafts, Draft draft) {
    for (Draft outer : drafts) {
      BitSet own = (BitSet) outer.cue().clone();
      outer.sources().forEach(own::or);
      boolean trails =
          (outer.rule().equals("according-to")
                  || outer.rule().equals("clause-before")
                      && outer.word().index() > draft.word().index())
              && outer.content().get(draft.word().index())
              && draft.content().intersects(own)
              && sentence.tokens().subList(own.length(), sentence.size()).stream()
                  .allMatch(Token::isPunctuation);
      if (trails) {
        return draft.withContent(new Clause(sentence).trim(Clause.without(draft.content(), own)));
      }
    }
    return draft;
  }

  /**
   * "pledged to respect the result": where the verb that carries another reports it, both are cues,
   * one within the other.
   */
  private static Draft onItsOwn(List<Draft> drafts, Draft draft) {
    int own = draft.word().index();
    BitSet carriers = new BitSet();
    for (Draft other : drafts) {
      if (other.word().index() < own
          && other.rule().equals("infinitive")
          && draft.cue().get(other.word().index())
          && other.content().get(own)) {
        carriers.or(other.cue());
        carriers.set(0, other.content().nextSetBit(0) + 1);
      }
    }
    return carriers.isEmpty() ? draft : draft.withCue(Clause.without(draft.cue(), carriers));
  }

  /** The lexicon's rows for this word here, those of more words first. */
  private List<Cue> rows(Clause clause, Token token) {
    List<Cue> rows = new ArrayList<>(cues.startingWith(token.lemma()));
    String word = token.word().toLowerCase(Locale.ROOT);
    if (!word.equals(token.lemma())) {
      cues.startingWith(word).stream()
          .filter(c -> c.tag() == Cue.Tag.P || c.tag() == Cue.Tag.A)
          .forEach(rows::add);
    }
    rows.removeIf(row -> !fits(row, token) || clause.occurrence(row, token).isEmpty());
    if (clause.isPassive(token) && clause.agent(token).isEmpty()) {
      rows.sort(Comparator.comparing(row -> row.tag() != Cue.Tag.A)); // "is convinced that …"
    }
    return rows;
  }

  private static boolean fits(Cue row, Token token) {
    return switch (row.tag()) {
      case V -> token.isVerb();
      case N -> token.isNoun();
      case A ->
          token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().equals("VBD");
      case P -> true;
      case M -> token.isPunctuation();
    };
  }

  private Optional<Draft> first(Page page, int s, Token token, Cue row) {
    for (Sieve sieve : ORDER) {
      Optional<Draft> draft = sieve.find(page, s, token, row);
      if (draft.filter(d -> reliability.of(row, d.rule()) >= threshold).isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> attribution(
      Page page, Draft draft, Extent content, double confidence) {
    Sentence sentence = page.sentence(draft.sentence());
    Extent said = trimmed(page, content);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<Extent> sources = draft.sources().stream().map(sentence::extent).toList();
    return Optional.of(
        new Attribution(
            sources,
            sentence.extent(draft.cue()),
            draft.row().lemma(),
            draft.row().type(),
            draft.row().factivity(),
            said,
            form(page, said),
            draft.addressees().stream().map(sentence::extent).toList(),
            false,
            draft.outer(),
            rounded(confidence),
            new Trace("attributions", draft.rule(), draft.row().rowKey())));
  }

  /**
   * Without commas and full stops at the ends of its pieces, but for those inside quotation marks.
   */
  private static Extent trimmed(Page page, Extent content) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : content.spans()) {
      int start = piece.start();
      int end = piece.end();
      while (start < end && isLoose(page.text().at(start))) {
        start++;
      }
      while (end > start && isLoose(page.text().at(end - 1))) {
        end--;
      }
      if (end > start) {
        pieces.add(new Span(start, end));
      }
    }
    return Extent.of(pieces);
  }

  private static boolean isLoose(int c) {
    return Text.isSpace(c) || ",.;:-–—".indexOf(c) >= 0;
  }

  /**
   * Direct when at least nine tenths of the words' characters are quoted (as PolNeAR's scorer
   * counts), mixed when some.
   */
  private static Form form(Page page, Extent content) {
    int all = 0;
    int quoted = 0;
    for (Span span : content.spans()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(page.text().at(i))) {
          all++;
          quoted += isQuoted(page, i) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Form.INDIRECT : 10 * quoted >= 9 * all ? Form.DIRECT : Form.MIXED;
  }

  private static boolean isQuoted(Page page, int offset) {
    for (Quotation q : page.quotations()) {
      if (q.inner().contains(offset)) {
        return true;
      }
      if (q.span().start() > offset) {
        return false;
      }
    }
    return false;
  }
}
