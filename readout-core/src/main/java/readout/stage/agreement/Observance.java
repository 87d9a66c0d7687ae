/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.document.Value;
import readout.finding.Agreement.Keeping;
import readout.finding.Agreement.Said;
import readout.lexicon.AgreementWords;
import readout.lexicon.AgreementWords.Meaning;
import readout.lexicon.AgreementWords.Word;
import readout.lexicon.ClosedWords;
import readout.lexicon.ClosedWords.Use;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.stage.Voices;

/**
 * What is said of the keeping of an agreement: "A violated it", "a breach of it by A", "A did not
 * fulfil it", "A does not press B to fulfil it". What may be, is wished or threatened is not said.
 */
final class Observance {
  private static final int MAX_STEPS = 6;
  private static final ClosedWords CLOSED = ClosedWords.english();

  private final int index;
  private final Sentence sentence;
  private final AgreementWords words;
  private final Presence presence;
  private final Voices voices;

  Observance(int index, Sentence sentence, AgreementWords words, Presence presence, Voices voices) {
    this.index = index;
    this.sentence = sentence;
    this.words = words;
    this.presence = presence;
    this.voices = voices;
  }

  List<Said> of(Token agreement) {
    List<Said> said = new ArrayList<>();
    Optional<Token> head = sentence.head(agreement);
    head.filter(Token::isVerb).flatMap(v -> ofVerb(v, agreement)).ifPresent(said::add);
    head.filter(Token::isNoun).flatMap(n -> ofNoun(n, agreement)).ifPresent(said::add);
    if (said.isEmpty()) {
      misread(agreement).ifPresent(said::add);
    }
    return said;
  }

  /** "to “sabotage” the treaty": quotation marks make parsers take the verb for a noun. */
  private Optional<Said> misread(Token agreement) {
    int start = sentence.subtree(agreement).nextSetBit(0);
    int at = wordBefore(Math.min(start, agreement.index()));
    int to = wordBefore(at);
    if (to < 0 || sentence.token(at).isVerb() || !sentence.token(to).lemma().equals("to")) {
      return Optional.empty();
    }
    Token word = sentence.token(at);
    return words.verb(word.lemma()).stream()
        .filter(w -> w.rest().isEmpty())
        .findFirst()
        .flatMap(w -> infinitive(word, w.means(), true));
  }

  private int wordBefore(int index) {
    int at = index - 1;
    while (at >= 0 && sentence.token(at).isPunctuation()) {
      at--;
    }
    return at;
  }

  /** "a breach of the treaty by A", "A's violation of it". */
  private Optional<Said> ofNoun(Token noun, Token agreement) {
    Optional<Word> word = words.noun(noun.lemma()).filter(w -> w.means() == Meaning.BROKEN);
    if (word.isEmpty() || !has(agreement, "of")) {
      return Optional.empty();
    }
    Optional<Token> who =
        sentence.children(noun).stream()
            .filter(c -> c.relation().equals("nmod:poss") || c.is("nmod") && has(c, "by"))
            .findFirst();
    return who.map(w -> said(Keeping.BROKEN, Optional.of(w), noun));
  }

  private Optional<Said> ofVerb(Token verb, Token agreement) {
    Optional<Word> word =
        words.verb(verb.lemma()).stream().filter(w -> governs(verb, w, agreement)).findFirst();
    return word.flatMap(w -> told(verb, w.means()));
  }

  /** As its object, or through the preposition that the row names. */
  private boolean governs(Token verb, Word word, Token agreement) {
    if (word.rest().isEmpty()) {
      return agreement.is("obj") || agreement.is("nsubj:pass");
    }
    String last = word.rest().get(word.rest().size() - 1);
    boolean particle =
        sentence.children(verb).stream()
            .anyMatch(c -> c.is("compound") && c.lemma().equals(last) && agreement.is("obj"));
    return particle || agreement.is("obl") && has(agreement, last);
  }

  private Optional<Said> told(Token verb, Meaning means) {
    boolean not = isNegated(verb);
    if (means == Meaning.PRESS) {
      return not && verb.lemma().equals("enforce")
          ? Optional.of(said(Keeping.NOT_ENFORCED, subject(verb), verb))
          : Optional.empty();
    }
    if (means != Meaning.KEPT && means != Meaning.BROKEN || isModal(verb)) {
      return Optional.empty();
    }
    return isInfinitive(verb)
        ? infinitive(verb, means, verb.is("advcl") || verb.is("acl"))
        : Optional.of(said((means == Meaning.KEPT) != not, subject(verb), verb));
  }

  /** "failed to honour it", "do not press them to honour it", "policies to undermine it". */
  private Optional<Said> infinitive(Token verb, Meaning means, boolean purpose) {
    Optional<Token> above = verbAbove(verb);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    Token governor = above.get();
    boolean fails = words.is(governor.lemma(), Meaning.FAIL);
    if (fails && !isModal(governor)) {
      boolean pressed = words.is(verb.lemma(), Meaning.PRESS);
      return pressed
          ? Optional.empty()
          : Optional.of(said(means != Meaning.KEPT, subject(governor), verb));
    }
    boolean presses =
        words.is(governor.lemma(), Meaning.PRESS)
            || sentence
                .child(governor, "obj")
                .flatMap(o -> words.noun(o.lemma()))
                .filter(w -> w.means() == Meaning.PRESS)
                .isPresent();
    if (presses) {
      boolean lacks = means == Meaning.KEPT && (isNegated(governor) || failsToPress(governor));
      return lacks
          ? Optional.of(said(Keeping.NOT_ENFORCED, subject(governor), governor))
          : Optional.empty();
    }
    return purpose && means == Meaning.BROKEN && !isModal(governor) && !isNegated(governor)
        ? Optional.of(said(false, subject(governor), verb))
        : Optional.empty();
  }

  private boolean failsToPress(Token press) {
    return isInfinitive(press)
        && sentence.head(press).filter(h -> words.is(h.lemma(), Meaning.FAIL)).isPresent();
  }

  private Said said(boolean kept, Optional<Token> who, Token at) {
    return said(kept ? Keeping.KEPT : Keeping.BROKEN, who, at);
  }

  private Said said(Keeping what, Optional<Token> who, Token at) {
    Optional<String> actor =
        who.flatMap(w -> presence.actors(index, sentence, w).stream().findFirst());
    return new Said(what, Value.of(actor, "NOT_STATED"), voices.accordingTo(at.span().start()));
  }

  private Optional<Token> verbAbove(Token verb) {
    Optional<Token> up = sentence.head(verb);
    for (int steps = 0; steps < MAX_STEPS && up.isPresent() && !isVerbal(up.get()); steps++) {
      Optional<Token> modifier = sentence.child(up.get(), "acl").filter(a -> a.tag().equals("VBN"));
      up = modifier.isPresent() ? modifier : sentence.head(up.get());
    }
    return up.filter(this::isVerbal);
  }

  /** A verb, or what has an auxiliary, whatever a tagger took it for. */
  private boolean isVerbal(Token token) {
    return token.isVerb() || sentence.child(token, "aux").isPresent();
  }

  /** Own subject, agent of a passive, or the one that the verb borrows. */
  private Optional<Token> subject(Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0; steps < MAX_STEPS && at.isPresent(); steps++) {
      Token here = at.get();
      boolean passive = sentence.child(here, "aux:pass", "nsubj:pass").isPresent();
      Optional<Token> own =
          passive || here.tag().equals("VBN") && here.is("acl")
              ? sentence.children(here).stream()
                  .filter(c -> (c.is("obl") || c.is("nmod")) && has(c, "by"))
                  .findFirst()
              : sentence.child(here, "nsubj");
      if (own.isPresent()) {
        boolean relative = own.get().tag().startsWith("W") && here.is("acl");
        return relative ? sentence.head(here) : own;
      }
      boolean borrows = here.is("conj") || here.is("xcomp") || here.is("advcl");
      if (here.is("acl") && here.tag().equals("VBG")) {
        return sentence.head(here);
      }
      at = borrows && !passive ? sentence.head(here).filter(Token::isVerb) : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isNegated(Token verb) {
    boolean object =
        sentence
            .child(verb, "obj")
            .flatMap(o -> sentence.child(o, "det"))
            .filter(d -> CLOSED.is(d.lemma(), Use.NONE))
            .isPresent();
    return object || sentence.children(verb).stream().anyMatch(c -> CLOSED.is(c.lemma(), Use.NOT));
  }

  private boolean isModal(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.tag().equals("MD") || c.is("mark") && CLOSED.is(c.lemma(), Use.SUPPOSE));
  }

  private boolean isInfinitive(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.tag().equals("TO") && c.index() < verb.index());
  }

  private boolean has(Token noun, String preposition) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.is("case") && c.word().equalsIgnoreCase(preposition));
  }
}
