/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.lexicon.Frame.Shape;
import readout.reading.Quotation;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Brings quotations and drafts together: a content that reaches into a quotation takes all of it, a
 * cue beside a quotation takes it, and fragments of one speech around "she said" are one content.
 */
final class Quoting {
  /** Words between a quotation and the verb that reports it. */
  private static final int FAR = 12;

  /** The same where nothing but the speaker, with all that describes him, stands between them. */
  private static final int FARTHEST = 30;

  /** Words between two quotations that are joined, and the first mark of the second. */
  private static final int JOINED = 8;

  private final Page page;
  private final Cues cues;

  Quoting(Page page, Cues cues) {
    this.page = page;
    this.cues = cues;
  }

  /** All drafts with their quotations; those that only a quotation makes are added. */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts.stream().map(this::snap).toList());
    for (int q = 0; q < page.quotations().size(); q++) {
      if (isSpeech(q) && takers(joined, q).isEmpty()) {
        attach(joined, q);
      }
    }
    for (int q = page.quotations().size() - 1; q > 0; q--) {
      if (page.quotations().get(q).continued()) {
        begin(joined, q);
      }
    }
    return joined;
  }

  /** "“It held for years. ¶ “Then it broke,” she said": what she said begins a paragraph before. */
  private void begin(List<Draft> drafts, int q) {
    List<Draft> takers = takers(drafts, q);
    if (takers.size() == 1 && takers(drafts, q - 1).isEmpty()) {
      Extent earlier = Extent.of(page.quotations().get(q - 1).span());
      drafts.set(drafts.indexOf(takers.get(0)), takers.get(0).withBeyond(earlier));
    }
  }

  /** Drafts whose cue stands outside the quotation and whose content holds its first words. */
  private List<Draft> takers(List<Draft> drafts, int q) {
    Quotation quotation = page.quotations().get(q);
    return drafts.stream()
        .filter(d -> page.quotationOf(d.sentence(), d.word().index()) != q)
        .filter(d -> extent(d).overlaps(quotation.inner()))
        .toList();
  }

  /**
   * Whether the draft's cue stands in a quotation that is no one's content: of what is said in
   * speech whose speaker is unknown, one finding in twelve was right in training news.
   */
  boolean isUnheard(List<Draft> drafts, Draft draft) {
    int q = page.quotationOf(draft.sentence(), draft.word().index());
    return q >= 0 && takers(drafts, q).isEmpty();
  }

  Extent extent(Draft draft) {
    return page.sentence(draft.sentence()).extent(draft.content()).plus(draft.beyond());
  }

  /**
   * A cue inside a quotation says nothing beyond it; a cue outside takes a quotation whole when its
   * content holds at least half of what stands of it in the sentence, or nothing else, or when the
   * cue stands behind it: however a parser cuts what is quoted, one breath of it was said.
   */
  private Draft snap(Draft draft) {
    int s = draft.sentence();
    int own = page.quotationOf(s, draft.word().index());
    if (own >= 0) {
      BitSet inside = (BitSet) draft.content().clone();
      inside.and(page.quoted(s, own));
      return inside.isEmpty() ? draft : draft.withContent(inside);
    }
    BitSet content = (BitSet) draft.content().clone();
    Extent beyond = draft.beyond();
    for (int t = content.nextSetBit(0); t >= 0; t = content.nextSetBit(t + 1)) {
      int q = page.quotationOf(s, t);
      if (q >= 0) {
        BitSet quoted = page.quoted(s, q);
        BitSet shared = (BitSet) quoted.clone();
        shared.and(content);
        boolean takes =
            2 * shared.cardinality() >= quoted.cardinality()
                || opensBehind(draft, quoted, shared)
                || draft.rule().equals("clause-before")
                || Clause.without(draft.content(), quoted).isEmpty();
        boolean clear =
            !quoted.intersects(draft.cue())
                && draft.sources().stream().noneMatch(quoted::intersects);
        if (takes && clear) {
          content.or(quoted);
          beyond = beyond.plus(outside(q, s));
        }
        t = Math.max(t, quoted.length() - 1);
      }
    }
    for (int q = coordinated(draft, content); q >= 0; q = coordinated(draft, content)) {
      content.set(content.length(), page.quoted(s, q).length());
      beyond = beyond.plus(outside(q, s));
    }
    closed(draft, content).ifPresent(end -> content.clear(end, content.length()));
    completed(draft, content).ifPresent(end -> content.set(content.length(), end));
    return draft.withContent(content).withBeyond(beyond);
  }

  /**
   * "called it “folly,” a sharp turn": where the marks close behind a comma, so does what a noun is
   * called, unless another is joined to it.
   */
  private Optional<Integer> closed(Draft draft, BitSet content) {
    int s = draft.sentence();
    Sentence sentence = page.sentence(s);
    boolean clause = draft.rule().startsWith("clause");
    for (int t = draft.word().index() + 1; t + 1 < content.length(); t++) {
      boolean closes =
          content.get(t)
              && page.quotationOf(s, t) >= 0
              && page.quotationOf(s, t + 1) != page.quotationOf(s, t)
              && endsIn(page.quotationOf(s, t), ",");
      if (closes && clause && !sentence.token(t + 1).tag().equals("VBG")) {
        continue;
      }
      if (closes && !sentence.token(t + 1).tag().equals("CC") && page.quotationOf(s, t + 1) < 0) {
        return Optional.of(t + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * "called her plan a “blueprint” for the coast": where the marks hold part only of a phrase that
   * goes on with a preposition, all of it, up to the next mark or verb.
   */
  private Optional<Integer> completed(Draft draft, BitSet content) {
    int s = draft.sentence();
    Sentence sentence = page.sentence(s);
    int end = content.length();
    boolean open =
        end > draft.word().index()
            && end < sentence.size()
            && page.quotationOf(s, end - 1) >= 0
            && page.quotationOf(s, end) != page.quotationOf(s, end - 1)
            && !endsIn(page.quotationOf(s, end - 1), ",.!?;:…")
            && (sentence.token(end).tag().equals("IN") || sentence.token(end).tag().equals("TO"));
    if (!open || draft.row().addressees().contains(sentence.token(end).lemma())) {
      return Optional.empty();
    }
    int to = end;
    while (to < sentence.size()
        && !sentence.token(to).isPunctuation()
        && !draft.cue().get(to)
        && page.quotationOf(s, to) < 0) {
      to++;
    }
    return to < sentence.size() ? Optional.of(to) : Optional.empty();
  }

  private boolean endsIn(int quotation, String marks) {
    return marks.indexOf(page.text().at(page.quotations().get(quotation).inner().end() - 1)) >= 0;
  }

  /** "called the piece “brave and | well worth the wait”": where marks open, they close too. */
  private static boolean opensBehind(Draft draft, BitSet quoted, BitSet shared) {
    int first = quoted.nextSetBit(0);
    return draft.word().index() < first && shared.get(first);
  }

  /**
   * "said it was “a gift” and also “a burden”": the quotation that is joined to the one by which
   * the content ends, a few words on and none that reports among them; -1 for none.
   */
  private int coordinated(Draft draft, BitSet content) {
    int s = draft.sentence();
    Sentence sentence = page.sentence(s);
    int end = content.length();
    if (end == 0 || end < draft.word().index() || page.quotationOf(s, end - 1) < 0) {
      return -1;
    }
    boolean joined = false;
    for (int t = end; t < Math.min(end + JOINED, sentence.size()); t++) {
      Token token = sentence.token(t);
      if (page.quotationOf(s, t) >= 0) {
        return joined ? page.quotationOf(s, t) : -1;
      }
      if (t == end) {
        joined = token.tag().equals("CC");
      }
      boolean flows = !token.isPunctuation() && !draft.cue().get(t) && !reports(token);
      if (!flows) {
        return -1;
      }
    }
    return -1;
  }

  private boolean reports(Token token) {
    return token.isVerb()
        && cues.startingWith(token.lemma()).stream().anyMatch(c -> c.tag() == Cue.Tag.V);
  }

  /** What of the quotation stands in other sentences. */
  private Extent outside(int q, int s) {
    return Extent.of(page.quotations().get(q).span()).minus(page.sentence(s).span());
  }

  /**
   * Long enough, or clause enough, to have been spoken: not a title or a word held at a distance.
   */
  private boolean isSpeech(int q) {
    Quotation quotation = page.quotations().get(q);
    List<Token> spoken = page.words(quotation);
    int words = spoken.size();
    boolean verb = spoken.stream().anyMatch(t -> t.isVerb() || t.tag().equals("MD"));
    boolean ends = ".,!?".indexOf(page.text().at(quotation.inner().end() - 1)) >= 0;
    return (words >= 3 && (verb || ends || isBehindSpeech(q)))
        || words >= 6
        || (ends && words > 0 && opens(quotation));
  }

  /** "the banner read “No more dust”": right behind a verb that quotes. */
  private boolean isBehindSpeech(int q) {
    int s = page.sentencesOf(page.quotations().get(q).span()).get(0);
    int before = page.quoted(s, q).nextSetBit(0) - 1;
    return before >= 0
        && speech(s, page.sentence(s).token(before)).isPresent()
        && !isTitle(page.words(page.quotations().get(q)));
  }

  /** All but the short words with a capital, as titles are set. */
  private static boolean isTitle(List<Token> words) {
    return words.stream()
        .skip(1)
        .filter(w -> w.word().length() > 3)
        .allMatch(w -> Character.isUpperCase(w.word().codePointAt(0)));
  }

  /**
   * Whether nothing stands before it in its sentence, or a comma or colon does: as speech is set,
   * however short.
   */
  private boolean opens(Quotation quotation) {
    int before = quotation.span().start() - 1;
    while (before >= 0 && page.text().at(before) == ' ') {
      before--;
    }
    return before < 0 || ",:\n\r.!?”\"".indexOf(page.text().at(before)) >= 0;
  }

  private void attach(List<Draft> drafts, int q) {
    List<Integer> touched = page.sentencesOf(page.quotations().get(q).span());
    if (touched.isEmpty()) {
      return;
    }
    int last = touched.get(touched.size() - 1);
    int first = touched.get(0);
    Optional<Draft> found =
        isIntroduced(q, first) ? beside(drafts, q, first, false) : Optional.empty();
    found =
        found
            .or(() -> beside(drafts, q, last, true))
            .or(() -> cutOff(drafts, q, last))
            .or(() -> beside(drafts, q, first, false))
            .or(() -> announced(drafts, q, first));
    if (found.isPresent()) {
      Draft draft = found.get();
      drafts.removeIf(d -> d.sentence() == draft.sentence() && d.word().equals(draft.word()));
      drafts.add(draft);
      return;
    }
    carryOn(drafts, q, first);
  }

  /**
   * "She cried “Fire!” and said …", "He wrote, “Come.” That note, he said …": right behind a verb
   * that quotes, or its comma or colon, and not left open by a comma for one that follows.
   */
  private boolean isIntroduced(int q, int s) {
    int before = page.quoted(s, q).nextSetBit(0) - 1;
    if (before > 0 && ",:".contains(page.sentence(s).token(before).word())) {
      before--;
    }
    return before >= 0
        && page.text().at(page.quotations().get(q).inner().end() - 1) != ','
        && page.quotationOf(s, before) < 0
        && speech(s, page.sentence(s).token(before)).isPresent();
  }

  /**
   * The quotation joined to the cue that stands beside it in this sentence: behind it first, else
   * before it.
   */
  private Optional<Draft> beside(List<Draft> drafts, int q, int s, boolean behind) {
    BitSet quoted = page.quoted(s, q);
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = page.sentence(s);
    int edge = behind ? quoted.length() : quoted.nextSetBit(0) - 1;
    for (int steps = 0; steps < FARTHEST; steps++) {
      int t = behind ? edge + steps : edge - steps;
      if (t < 0 || t >= sentence.size() || page.quotationOf(s, t) >= 0) {
        break;
      }
      Token token = sentence.token(t);
      Optional<Cue> row = speech(s, token);
      if (row.isPresent()
          && (steps < FAR
              || (behind ? isSpeakerFrom(sentence, token, edge) : isVerbless(sentence, t, edge)))) {
        return joined(drafts, q, s, token, row.get(), flowing(s, token, quoted));
      }
    }
    return Optional.empty();
  }

  /**
   * "said the gate was “shut for good” by then", "Trade was “half dead,” he added": where the marks
   * hold a part only of a clause that flows on without comma or colon, all of it was said.
   */
  private BitSet flowing(int s, Token verb, BitSet quoted) {
    Sentence sentence = page.sentence(s);
    int from = quoted.nextSetBit(0);
    int start = verb.index() < from ? verb.index() + 1 : 0;
    BitSet said = (BitSet) quoted.clone();
    boolean flows = from > start && !sentence.token(from - 1).isPunctuation();
    boolean clause =
        sentence.tokens().subList(Math.min(start, from), from).stream()
            .anyMatch(t -> t.isVerb() || t.tag().equals("MD"));
    boolean other =
        IntStream.range(start, from)
            .anyMatch(t -> page.quotationOf(s, t) >= 0 || speech(s, sentence.token(t)).isPresent());
    if (!flows || !clause || other) {
      return said;
    }
    said.set(start, from);
    int end = quoted.length();
    boolean closed = sentence.token(Math.max(0, end - 2)).isPunctuation();
    while (!closed && end < sentence.size() && !sentence.token(end).isPunctuation()) {
      said.set(end++);
    }
    said.clear(verb.index());
    return page.clause(s).trim(said);
  }

  /** "said in a letter to the council before its hearing, “…”": nothing else happens between. */
  private static boolean isVerbless(Sentence sentence, int verb, int edge) {
    return sentence.tokens().subList(verb + 1, edge + 1).stream().noneMatch(Token::isVerb);
  }

  /** "“Yes,” Ada Obi, a former adviser to the board that … , said": the subject begins there. */
  private static boolean isSpeakerFrom(Sentence sentence, Token verb, int edge) {
    return sentence
        .child(verb, "nsubj")
        .filter(n -> sentence.subtree(n).nextSetBit(0) == edge)
        .isPresent();
  }

  /**
   * "“Run!” the vendor screamed", "“Why now?” Keller asked.": where a mark made two sentences of
   * one, the second begins with a small letter and says who spoke, or holds no more than the
   * speaker before a verb that quotes.
   */
  private Optional<Draft> cutOff(List<Draft> drafts, int q, int s) {
    if (s + 1 >= page.size()) {
      return Optional.empty();
    }
    Sentence next = page.sentence(s + 1);
    Span span = page.quotations().get(q).span();
    boolean follows =
        page.sentence(s).span().end() <= span.end() && !page.apart(span.end(), next.span().start());
    boolean small = Character.isLowerCase(page.text().at(next.span().start()));
    for (int t = 0; follows && t < Math.min(FAR, next.size()); t++) {
      if (page.quotationOf(s + 1, t) >= 0) {
        break;
      }
      Token verb = next.token(t);
      boolean closes =
          t + 1 < next.size() && next.token(t + 1).isPunctuation() && !leadsOn(s + 1, t);
      Optional<Cue> row =
          speech(s + 1, verb).filter(r -> small || closes || isBare(drafts, s + 1, verb));
      if (row.isPresent()) {
        if (closes) {
          drafts.removeIf(d -> d.sentence() == s + 1 && d.word().equals(verb));
        }
        return joined(drafts, q, s + 1, verb, row.get(), new BitSet());
      }
    }
    return Optional.empty();
  }

  /** "He added: “…”": the marks behind the verb open another quotation. */
  private boolean leadsOn(int s, int verb) {
    Sentence sentence = page.sentence(s);
    boolean colon = sentence.token(verb + 1).word().equals(":");
    return colon || verb + 2 < sentence.size() && page.quotationOf(s, verb + 2) >= 0;
  }

  /**
   * Whether the sentence's main verb is this one, with its speaker and nothing else that it could
   * say: no content found, no clause behind it, no object but the speaker of "asked Keller".
   */
  private boolean isBare(List<Draft> drafts, int s, Token verb) {
    Sentence sentence = page.sentence(s);
    boolean says =
        drafts.stream().anyMatch(d -> d.sentence() == s && d.word().equals(verb))
            || sentence.children(verb).stream()
                .anyMatch(
                    c ->
                        c.index() > verb.index()
                            && (c.is("ccomp")
                                || c.is("xcomp") && !c.tag().equals("VBG")
                                || c.is("obj") && !isTold(s, verb, c))
                            && !(verb.index() == 0 && c.is("obj")));
    boolean finite =
        verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return finite
        && !says
        && sentence.head(verb).isEmpty()
        && (verb.index() == 0 || sentence.child(verb, "nsubj").isPresent());
  }

  /** "“Why now?” Keller asked the guards." */
  private boolean isTold(int s, Token verb, Token object) {
    return Nature.isSomeone(page.sentence(s), object)
        && speech(s, verb).filter(r -> r.addressees().contains("object")).isPresent();
  }

  /**
   * "He wrote:", "The council issued a statement:", and the quotation right behind or alone on the
   * next line. A clause that ends in a colon announces what its subject says, whatever its verb.
   */
  private Optional<Draft> announced(List<Draft> drafts, int q, int first) {
    int opening = page.quotations().get(q).span().start();
    int before = opening - 1;
    while (before >= 0 && Text.isSpace(page.text().at(before))) {
      before--;
    }
    if (before < 0 || page.text().at(before) != ':') {
      return Optional.empty();
    }
    int s = first;
    while (s > 0 && page.sentence(s).span().start() > before) {
      s--;
    }
    Sentence sentence = page.sentence(s);
    int colon = sentence.size() - 1;
    while (colon > 0 && sentence.token(colon).span().start() > before) {
      colon--;
    }
    for (int t = colon; t >= 0 && page.apart(before, opening); t--) {
      Optional<Cue> row =
          page.quotationOf(s, t) < 0 ? speech(s, sentence.token(t)) : Optional.empty();
      if (row.isPresent()) {
        return joined(drafts, q, s, sentence.token(t), row.get(), new BitSet());
      }
    }
    return announcing(q, s, colon);
  }

  /** The clause before the colon as one cue, said by its subject. */
  private Optional<Draft> announcing(int q, int s, int colon) {
    Clause clause = page.clause(s);
    Sentence sentence = page.sentence(s);
    Optional<Cue> row = cues.startingWith(sentence.token(colon).word()).stream().findFirst();
    Optional<Token> verb = Optional.empty();
    for (int t = colon - 1; t >= 0 && page.quotationOf(s, t) < 0; t--) {
      Token token = sentence.token(t);
      boolean finite = token.isVerb() || sentence.child(token, "cop").isPresent();
      if (finite && sentence.child(token, "nsubj").isPresent()) {
        verb = Optional.of(token);
        break;
      }
    }
    Optional<Token> source =
        verb.flatMap(v -> sentence.child(v, "nsubj"))
            .filter(n -> page.quotationOf(s, n.index()) < 0 && Clause.canSpeak(n))
            .filter(n -> n.index() < colon && !n.tag().startsWith("W") && !Nature.isMute(n));
    if (row.isEmpty() || verb.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    List<BitSet> sources = clause.members(source.get());
    BitSet cue = new BitSet();
    cue.set(source.get().index() + 1, colon + 1);
    sources.forEach(cue::andNot);
    BitSet content = page.quoted(s, q);
    return Optional.of(
        new Draft(
            s,
            sentence.token(colon),
            row.get(),
            clause.trimFront(cue),
            sources,
            content,
            content.isEmpty() ? Extent.of(page.quotations().get(q).span()) : outside(q, s),
            List.of(),
            "announced"));
  }

  /** The longest row of a verb that quotes. */
  private Optional<Cue> speech(int s, Token verb) {
    return verb.isVerb()
        ? cues.startingWith(verb.lemma()).stream()
            .filter(c -> c.tag() == Cue.Tag.V && c.takes(Shape.QUOTE))
            .filter(c -> page.clause(s).occurrence(c, verb).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Draft> joined(
      List<Draft> drafts, int q, int s, Token verb, Cue row, BitSet quoted) {
    Optional<Draft> known =
        drafts.stream().filter(d -> d.sentence() == s && d.word().equals(verb)).findFirst();
    if (known.isPresent()) {
      BitSet content = (BitSet) known.get().content().clone();
      boolean quotes = content.stream().anyMatch(t -> page.quotationOf(s, t) >= 0);
      boolean tells = quoted.isEmpty() && known.get().rule().startsWith("clause");
      if (!quotes && !tells) {
        content.clear();
      }
      content.or(quoted);
      return Optional.of(known.get().withContent(content).withBeyond(outside(q, s)));
    }
    Clause clause = page.clause(s);
    Optional<Token> source =
        outside(s, verb, "nsubj")
            .filter(n -> !Clause.isTime(n))
            .or(() -> clause.subject(verb).filter(o -> page.quotationOf(s, o.index()) < 0))
            .or(
                () ->
                    outside(s, verb, "obj", "dep", "xcomp")
                        .filter(t -> Clause.canSpeak(t) && clause.isBare(t)))
            .or(() -> inRemainder(s))
            .or(() -> clause.beside(verb, page.quotedApart(s, verb.index())))
            .or(() -> opening(s, verb, quoted))
            .filter(t -> Clause.canSpeak(t) || isNamed(t));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<BitSet> sources =
        clause.members(source.get()).stream()
            .map(m -> clause.trim(Clause.without(m, page.quotedApart(s, verb.index()))))
            .filter(m -> !m.isEmpty())
            .toList();
    BitSet cue = Clause.without(clause.cue(verb), quoted);
    clause.occurrence(row, verb).ifPresent(cue::or);
    sources = sources.stream().map(m -> Clause.without(m, cue)).filter(m -> !m.isEmpty()).toList();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(s, verb, row, cue, sources, quoted, outside(q, s), List.of(), "quotation"));
  }

  /** "“Yes,” Obi, a chemist who knew him, said on Friday": who opens what follows the marks. */
  private Optional<Token> opening(int s, Token verb, BitSet quoted) {
    int at = quoted.length();
    return quoted.isEmpty() || at >= verb.index()
        ? Optional.empty()
        : page.clause(s).named(at, page.quotedApart(s, verb.index()));
  }

  /** "said Skip Ruther": a capital shows a name in what is taken for a verb. */
  private static boolean isNamed(Token token) {
    return token.index() > 0 && Character.isUpperCase(token.word().codePointAt(0));
  }

  /** The verb's first dependent of these kinds that stands outside quotations. */
  private Optional<Token> outside(int s, Token verb, String... relations) {
    List<String> kinds = List.of(relations);
    return page.sentence(s).children(verb).stream()
        .filter(t -> kinds.contains(t.relation()) && page.quotationOf(s, t.index()) < 0)
        .findFirst();
  }

  /** In what is left of a sentence that a mark cut: the first who is named in it. */
  private Optional<Token> inRemainder(int s) {
    Sentence sentence = page.sentence(s);
    return sentence.tokens().stream()
        .filter(t -> page.quotationOf(s, t.index()) < 0 && (t.isNoun() || t.isPronoun()))
        .filter(t -> Character.isLowerCase(page.text().at(sentence.span().start())))
        .filter(t -> !t.is("compound") && !t.is("nmod"))
        .findFirst();
  }

  /**
   * A quotation that fills its sentences belongs to the speech before it: in the same paragraph to
   * that of the last two sentences, alone in a new paragraph to that which ends the one before.
   */
  private void carryOn(List<Draft> drafts, int q, int first) {
    Span span = page.quotations().get(q).span();
    if (first == 0 || page.sentencesOf(span).stream().anyMatch(s -> page.wordsOutside(s) > 0)) {
      return;
    }
    Sentence previous = page.sentence(first - 1);
    boolean alone = page.apart(previous.span().end() - 1, span.start());
    Optional<Draft> latest = Optional.empty();
    for (Draft draft : drafts) {
      boolean before =
          draft.sentence() < first && page.quotationOf(draft.sentence(), draft.word().index()) < 0;
      boolean told = draft.sentence() == first - 1 && draft.rule().startsWith("clause");
      boolean speaks = holdsQuotation(draft) || told && draft.row().takes(Shape.QUOTE);
      boolean near =
          alone
              ? extent(draft).overlaps(previous.span()) || draft.sentence() == first - 1
              : (draft.sentence() >= first - 2 || extent(draft).overlaps(previous.span()))
                  && !page.apart(draft.word().span().start(), span.start());
      if (before && near && speaks) {
        latest = latest.filter(l -> speaksAfter(l, draft)).or(() -> Optional.of(draft));
      }
    }
    latest.ifPresent(draft -> drafts.set(drafts.indexOf(draft), draft.withBeyond(Extent.of(span))));
  }

  /**
   * Whether the first of two drafts is the better one to carry on: that of the later sentence; in
   * one sentence that which already quotes ("“Yes,” she said, noting …"), else the later.
   */
  private boolean speaksAfter(Draft one, Draft other) {
    if (one.sentence() != other.sentence()) {
      return one.sentence() > other.sentence();
    }
    boolean quotes = holdsQuotation(one);
    return quotes == holdsQuotation(other) ? one.word().index() > other.word().index() : quotes;
  }

  private boolean holdsQuotation(Draft draft) {
    Extent content = extent(draft);
    return page.quotations().stream().anyMatch(q -> content.overlaps(q.inner()));
  }
}
