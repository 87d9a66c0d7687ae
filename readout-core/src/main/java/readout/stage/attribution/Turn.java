/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.SourceNouns;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/**
 * "MENSAH: We were never asked.", "Poll: Voters back the dam", "Mensah: “Never.”": a speaker's name
 * and a colon, as transcripts, interviews and headlines set it. The label opens its paragraph and
 * what is said runs to the paragraph's end; elsewhere in the text only a quotation right behind the
 * colon is.
 *
 * <p>A label is a name of a person or an organisation, a noun that speaks, or a word that the text
 * has as a name elsewhere: "Note:" and "Lagos:" are none. What follows must have a verb: "Chair:
 * Ada Obi" is a list.
 */
final class Turn implements Sieve {
  private static final int LONGEST_LABEL = 6;

  @Override
  public String name() {
    return "turn";
  }

  @Override
  public Optional<Draft> find(Page page, int s, Token colon, Cue row) {
    if (row.tag() != Cue.Tag.M || page.quotationOf(s, colon.index()) >= 0) {
      return Optional.empty();
    }
    Sentence sentence = page.sentence(s);
    int from = labelStart(sentence, colon.index());
    if (from < 0 || !names(page, sentence, from, colon.index())) {
      return Optional.empty();
    }
    BitSet label = new BitSet();
    label.set(from, colon.index());
    int next = colon.index() + 1;
    boolean opens = from == 0 && page.opensParagraph(sentence.span().start());
    int quotation = next < sentence.size() ? page.quotationOf(s, next) : -1;
    if (opens && quotation >= 0 && goesOn(page, s, quotation)) {
      quotation = -1;
    }
    BitSet content = new BitSet();
    Extent beyond = Extent.NONE;
    if (quotation >= 0) {
      content.or(page.quoted(s, quotation));
    } else if (opens) {
      content.set(next, sentence.size());
    }
    if (opens) {
      int end = sentence.span().end();
      int last = page.paragraphEnd(sentence.span().start());
      beyond = last > end && quotation < 0 ? Extent.of(trimmed(page, end, last)) : Extent.NONE;
    }
    boolean speaks = content.stream().anyMatch(t -> sentence.token(t).isVerb());
    if (!speaks && (quotation < 0 || content.isEmpty())) {
      return Optional.empty();
    }
    BitSet cue = new BitSet();
    cue.set(colon.index());
    return Optional.of(
        new Draft(s, colon, row, cue, List.of(label), content, beyond, List.of(), name()));
  }

  /** Whether the sentence has words behind the quotation: the marks hold only a part. */
  private static boolean goesOn(Page page, int s, int quotation) {
    Sentence sentence = page.sentence(s);
    return sentence.tokens().stream()
        .skip(page.quoted(s, quotation).length())
        .anyMatch(t -> !t.isPunctuation());
  }

  private static Span trimmed(Page page, int from, int to) {
    return page.text().trim(new Span(from, to));
  }

  /**
   * Index of the label's first word: that of the sentence, or one behind a dash or a bracket; -1
   * where too much or a verb or comma stands before the colon.
   */
  private static int labelStart(Sentence sentence, int colon) {
    int from = colon;
    while (from > 0 && colon - from < LONGEST_LABEL) {
      Token before = sentence.token(from - 1);
      if (before.isPunctuation()) {
        boolean apart = before.span().end() < sentence.token(from).span().start();
        return isDash(before) && apart && from < colon ? from : -1;
      }
      if (before.isVerb() || before.tag().equals("MD")) {
        return -1;
      }
      from--;
    }
    return from == 0 && from < colon ? 0 : -1;
  }

  private static boolean isDash(Token token) {
    return token.word().matches("[-–—]+");
  }

  private static boolean names(Page page, Sentence sentence, int from, int colon) {
    Token last = sentence.token(colon - 1);
    boolean named =
        sentence
            .entityAt(last.index())
            .filter(e -> e.kind() != Entity.Kind.PLACE && e.from() >= from)
            .isPresent();
    boolean owned =
        sentence.tokens().subList(from, colon).stream().anyMatch(t -> t.tag().equals("POS"));
    return named
        || !owned && isSpeaker(last)
        || colon - from <= 3 && last.tag().startsWith("NNP") && page.names(last.word());
  }

  /** "Poll:", "POLICE:"; what has an owner, such as "Editor's note:", is a heading. */
  private static boolean isSpeaker(Token noun) {
    return SourceNouns.english().kind(noun.lemma()).isPresent()
        || SourceNouns.english().kind(noun.word().toLowerCase(Locale.ROOT)).isPresent();
  }
}
