/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * A sieve for reporting verbs: subclasses say where the content is; who says it and which words are
 * the cue is the same for all. A verb in the active voice without anyone who does it reports
 * nothing; a passive one may leave the source out.
 */
abstract class VerbSieve implements Sieve {
  /**
   * @param content what is said
   * @param cue words that belong to the cue besides the verb's own, such as a governed preposition
   * @param addressees words of those whom it is said to
   * @param source head of the source where this construction names it in a place of its own
   */
  record Reported(BitSet content, BitSet cue, List<BitSet> addressees, Optional<Token> source) {
    static Reported of(BitSet content) {
      return new Reported(content, new BitSet(), List.of(), Optional.empty());
    }

    Reported withCue(BitSet more) {
      return new Reported(content, more, addressees, source);
    }

    Reported withAddressee(BitSet addressee) {
      return addressee.isEmpty() ? this : new Reported(content, cue, List.of(addressee), source);
    }

    Reported withSource(Token head) {
      return new Reported(content, cue, addressees, Optional.of(head));
    }
  }

  abstract Optional<Reported> reported(Page page, int sentence, Token verb, Cue row);

  @Override
  public final Optional<Draft> find(Page page, int sentence, Token word, Cue row) {
    if (row.tag() != Cue.Tag.V) {
      return Optional.empty();
    }
    return reported(page, sentence, word, row).flatMap(r -> draft(page, sentence, word, row, r));
  }

  private Optional<Draft> draft(Page page, int sentence, Token verb, Cue row, Reported reported) {
    Clause clause = page.clause(sentence);
    BitSet apart = page.quotedApart(sentence, verb.index());
    Optional<Token> subject =
        reported
            .source
            .or(() -> clause.subject(verb))
            .flatMap(
                s ->
                    apart.get(s.index()) || Clause.isTime(s)
                        ? clause.beside(verb, apart)
                        : Optional.of(s));
    if (clause.occurrence(row, verb).filter(w -> w.intersects(apart)).isPresent()) {
      return Optional.empty(); // "expressed “deep regret”": the words do not stand together
    }
    if (subject.isPresent() ? !Clause.canSpeak(subject.get()) : !clause.isPassive(verb)) {
      return Optional.empty();
    }
    List<BitSet> sources = subject.map(s -> source(clause, verb, s)).orElse(List.of());
    BitSet cue = clause.cue(verb);
    subject.ifPresent(s -> cue.or(clause.by(verb, s)));
    clause.occurrence(row, verb).ifPresent(cue::or);
    cue.or(reported.cue);
    BitSet content = (BitSet) reported.content.clone();
    content.andNot(cue);
    sources.stream().map(s -> withoutRelative(clause.sentence(), s)).forEach(content::andNot);
    List<BitSet> addressees =
        reported.addressees.isEmpty()
            ? addressees(clause, verb, row, content)
            : reported.addressees;
    addressees.forEach(content::andNot);
    content = clause.trim(content);
    BitSet notSource = (BitSet) apart.clone();
    notSource.or(cue);
    sources =
        sources.stream()
            .map(s -> clause.withoutTime(clause.trim(Clause.without(s, notSource))))
            .map(s -> withoutRelative(clause.sentence(), s))
            .filter(s -> !s.isEmpty())
            .toList();
    if (content.isEmpty() || !saysSomething(clause, content)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(sentence, verb, row, cue, sources, content, Extent.NONE, addressees, name()));
  }

  /**
   * "said to reporters that …", "conveyed his sympathy to the families": those behind a preposition
   * of the row, where they are persons or a body of people and not in the midst of what is said.
   */
  private static List<BitSet> addressees(Clause clause, Token verb, Cue row, BitSet content) {
    Sentence sentence = clause.sentence();
    for (Token child : sentence.children(verb)) {
      boolean told =
          child.is("obl") && child.index() > verb.index() && isTold(sentence, row, child);
      if (told) {
        BitSet phrase = clause.phrase(child);
        boolean apart =
            content.length() <= phrase.nextSetBit(0) || content.nextSetBit(0) >= phrase.length();
        if (apart || content.length() == phrase.length()) {
          return List.of(phrase);
        }
      }
    }
    return List.of();
  }

  /**
   * The noun's phrase with what stands right behind and completes it, though a parser hangs it on
   * the verb: "the risk to rivers", "a willingness to talk". Whom it is said to does not.
   */
  static BitSet completed(Clause clause, Token verb, Cue row, Token noun) {
    Sentence sentence = clause.sentence();
    BitSet content = clause.phrase(noun);
    for (Token child : sentence.children(verb)) {
      boolean completes =
          child.is("xcomp") && sentence.isInfinitive(child)
              || child.is("obl") && !isTold(sentence, row, child);
      if (completes && child.index() > noun.index()) {
        BitSet phrase = clause.phrase(child);
        if (phrase.nextSetBit(0) == content.length()) {
          content.or(phrase);
        }
      }
    }
    return content;
  }

  static boolean isTold(Sentence sentence, Cue row, Token noun) {
    return row.addressees().stream().anyMatch(p -> sentence.hasCase(noun, p))
        && Nature.isSomeone(sentence, noun);
  }

  /** "in what <b>officials</b> called a crime": the pronoun before them is what is said. */
  private static BitSet withoutRelative(Sentence sentence, BitSet source) {
    int first = source.nextSetBit(0);
    BitSet left = (BitSet) source.clone();
    if (source.cardinality() > 1 && sentence.token(first).lemma().equals("what")) {
      left.clear(first);
    }
    return left;
  }

  /**
   * The source's words; those of the verb itself do not belong, where the verb describes the source
   * ("officials citing").
   */
  private static List<BitSet> source(Clause clause, Token verb, Token subject) {
    BitSet own =
        clause.sentence().isWithin(verb, subject) ? clause.sentence().subtree(verb) : new BitSet();
    if (subject.is("obl")) {
      clause.sentence().children(subject).stream()
          .filter(c -> c.is("case"))
          .forEach(c -> own.set(c.index()));
    }
    return clause.members(subject).stream()
        .map(m -> clause.trim(Clause.without(m, own)))
        .filter(m -> !m.isEmpty())
        .toList();
  }

  private static boolean saysSomething(Clause clause, BitSet content) {
    return content.stream().anyMatch(t -> !clause.sentence().token(t).isPunctuation());
  }
}
