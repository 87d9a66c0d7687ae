/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.finding.Event.Status;
import readout.lexicon.Effect;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrames;
import readout.lexicon.Modality;
import readout.lexicon.Modality.Scope;
import readout.lexicon.Modality.Tag;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * How a sentence presents what a word tells: as having happened, as coming, as denied. Looks at the
 * word's own auxiliaries, negation and adverbs, at an "if" around or under it, and then at the
 * words that it stands under, as far as they change it ("agreed to send": to come; "denied
 * sending": it did not happen). What those words themselves are said to be counts too: "did not
 * agree to send".
 */
final class Standing {
  private static final int MAX_STEPS = 6;
  private static final Modality MODALITY = Modality.english();

  private final Sentence sentence;

  Standing(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The status of what a verb or noun tells. */
  Status of(Token word) {
    return question() ? Status.HYPOTHETICAL : of(word, MAX_STEPS);
  }

  private Status of(Token word, int steps) {
    Status own = own(word);
    boolean open = own == Status.ASSERTED || own == Status.PLANNED;
    Optional<Token> up = sentence.head(word);
    if (steps == 0 || !open || up.isEmpty()) {
      return own;
    }
    Token head = up.get();
    Status above =
        switch (word.baseRelation()) {
          case "conj" -> hasOwnSubject(word) ? own : of(head, steps - 1);
          case "xcomp",
              "ccomp",
              "acl",
              "advcl",
              "obl",
              "nmod",
              "obj",
              "nsubj",
              "compound",
              "amod" ->
              under(word, head, steps - 1);
          default -> own;
        };
    return above == Status.ASSERTED ? own : above;
  }

  private boolean hasOwnSubject(Token verb) {
    return sentence.child(verb, "nsubj", "aux").isPresent();
  }

  /** What the words that hang on it say of it. */
  Status own(Token word) {
    Status status = Status.ASSERTED;
    for (Token child : sentence.children(word)) {
      Status said = status(said(word, child));
      if (said == Status.DENIED) {
        return said;
      }
      status = said != Status.ASSERTED && status == Status.ASSERTED ? said : status;
    }
    Effect opened = opener(word);
    if (opened != Effect.NONE) {
      return opened == Effect.CONDITIONAL ? Status.HYPOTHETICAL : status(opened);
    }
    return hasCondition(word) ? Status.CONDITIONAL : status;
  }

  private Effect said(Token word, Token child) {
    return switch (child.baseRelation()) {
      case "aux" -> isToCome(word, child) ? Effect.PLANNED : effect(child, Tag.M, Scope.OWN);
      case "advmod" -> isNoMore(child) ? Effect.DENIED : effect(child, Tag.R, Scope.OWN);
      case "neg", "det" -> effect(child, Tag.R, Scope.OWN);
      case "cc" -> child.index() < word.index() ? effect(child, Tag.R, Scope.OWN) : Effect.NONE;
      case "amod", "compound" -> effect(child, Tag.A, Scope.OWN);
      case "case", "mark" -> effect(child, Tag.P, Scope.COMPLEMENT);
      case "nsubj", "obj" -> negativeParticipant(child);
      default -> Effect.NONE;
    };
  }

  /** "No longer". */
  private boolean isNoMore(Token adverb) {
    return sentence.children(adverb).stream()
        .anyMatch(c -> c.index() < adverb.index() && effect(c, Tag.R, Scope.OWN) == Effect.DENIED);
  }

  /** "Is to visit", "said it would send". */
  private boolean isToCome(Token word, Token auxiliary) {
    boolean isTo = auxiliary.lemma().equals("be") && sentence.isInfinitive(word);
    return isTo || isReportedFuture(word, auxiliary);
  }

  /** "Said it would send": a "will" told in the past. */
  private boolean isReportedFuture(Token word, Token modal) {
    if (!modal.lemma().equalsIgnoreCase("would")) {
      return false;
    }
    Token clause = word;
    for (int i = 0; i < MAX_STEPS && clause.is("conj"); i++) {
      clause = sentence.head(clause).orElse(clause);
    }
    boolean below =
        clause.is("ccomp") && sentence.head(clause).filter(h -> h.tag().equals("VBD")).isPresent();
    return below
        || sentence.children(clause).stream()
            .anyMatch(c -> c.is("parataxis") && c.tag().equals("VBD"));
  }

  /** "No one attacked", "no troops were sent". */
  private Effect negativeParticipant(Token noun) {
    return sentence.child(noun, "det").map(d -> effect(d, Tag.R, Scope.OWN)).orElse(Effect.NONE);
  }

  /**
   * By dictionary form, or by the word as it stands: "planned" is a verb's form and an adjective.
   */
  private static Effect effect(Token token, Tag tag, Scope scope) {
    return Stream.of(token.lemma(), token.word())
        .flatMap(form -> MODALITY.find(form.toLowerCase(Locale.ROOT), tag).stream())
        .filter(w -> w.scope() == scope)
        .map(Modality.Word::effect)
        .findFirst()
        .orElse(Effect.NONE);
  }

  /** Whether an "if" clause hangs on it. */
  private boolean hasCondition(Token word) {
    return sentence.children(word).stream().anyMatch(c -> c.is("advcl") && isCondition(c));
  }

  private boolean isCondition(Token verb) {
    return opener(verb) == Effect.CONDITIONAL;
  }

  /** The effect of the conjunction that opens its clause: if, whether, until. */
  private Effect opener(Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.is("mark") && c.index() < verb.index())
        .map(c -> effect(c, Tag.C, Scope.COMPLEMENT))
        .filter(e -> e != Effect.NONE)
        .findFirst()
        .orElse(Effect.NONE);
  }

  /** What a word stands under: what that does to it, and what is said of that in its turn. */
  private Status under(Token word, Token head, int steps) {
    Effect effect = above(head, word);
    if (effect == Effect.NONE) {
      return passesThrough(word) ? of(head, steps) : Status.ASSERTED;
    }
    return effect == Effect.ASSERTED ? of(head, steps) : compose(status(effect), of(head, steps));
  }

  /** A clause of a noun or verb that changes nothing still stands under what that stands under. */
  private boolean passesThrough(Token word) {
    if (word.is("ccomp") || word.relation().equals("acl:relcl") || word.is("nsubj")) {
      return false;
    }
    boolean infinitive = word.isVerb() && sentence.isInfinitive(word);
    return word.is("xcomp")
        || infinitive
        || (!word.isVerb() && (word.is("obj") || word.is("conj")));
  }

  private Effect above(Token head, Token word) {
    Effect said = opens(word, head) ? group(head) : Effect.NONE;
    if (said != Effect.NONE && !(said == Effect.REQUESTED && isTold(word))) {
      return said;
    }
    if (!word.isVerb() || !(word.is("xcomp") || word.is("ccomp") || word.is("advcl"))) {
      return Effect.NONE;
    }
    Effect carried = carried(sentence, head.lemma().toLowerCase(Locale.ROOT), word);
    return carried == Effect.NONE ? ofObject(word, head) : carried;
  }

  /** What is told as past is not asked for: "told reporters that gunmen attacked". */
  private boolean isTold(Token word) {
    boolean past =
        word.tag().equals("VBD")
            || sentence.children(word).stream()
                .anyMatch(c -> c.is("aux") && c.tag().matches("VBD|VBZ|VBP"));
    return word.is("ccomp") && past;
  }

  /** "Condemned the threat to close": the infinitive is the noun's, wherever a parser hangs it. */
  private Effect ofObject(Token word, Token head) {
    return sentence
        .child(head, "obj")
        .filter(o -> o.index() < word.index() && sentence.isInfinitive(word))
        .map(o -> effect(o, Tag.N, Scope.COMPLEMENT))
        .orElse(Effect.NONE);
  }

  /** The effect of a word of modality, or of a group that ends in it: "is about to", "plans to". */
  private Effect group(Token head) {
    Tag tag = head.isVerb() ? Tag.V : head.isNoun() ? Tag.N : Tag.A;
    Effect alone = effect(head, tag, Scope.COMPLEMENT);
    if (alone != Effect.NONE) {
      return alone;
    }
    Effect phrase = phrase(head, tag);
    if (phrase != Effect.NONE) {
      return phrase;
    }
    boolean copular = sentence.child(head, "cop", "aux:pass").isPresent();
    return copular ? copular(head) : Effect.NONE;
  }

  /** The effect of a row that goes on behind the word: "called on Israel to withdraw". */
  private Effect phrase(Token head, Tag tag) {
    return MODALITY.startingWith(head.lemma().toLowerCase(Locale.ROOT)).stream()
        .filter(w -> w.tag() == tag && w.scope() == Scope.COMPLEMENT && w.words().size() > 1)
        .filter(w -> sentence.stands(head.index() + 1, w.words().subList(1, w.words().size())))
        .map(Modality.Word::effect)
        .findFirst()
        .orElse(Effect.NONE);
  }

  private Effect copular(Token head) {
    String words = "be " + head.lemma().toLowerCase(Locale.ROOT);
    String surface = "be " + head.word().toLowerCase(Locale.ROOT);
    return MODALITY.startingWith("be").stream()
        .filter(w -> w.lemma().startsWith(words) || w.lemma().startsWith(surface))
        .map(Modality.Word::effect)
        .findFirst()
        .orElse(Effect.NONE);
  }

  /**
   * Whether the word fills the place that the word above opens: its clause, object or of-phrase.
   */
  private boolean opens(Token word, Token head) {
    if (word.is("advcl")) {
      return word.index() > head.index()
          && sentence.children(word).stream().anyMatch(c -> c.is("mark") && isPreposition(c));
    }
    return !word.is("nsubj") || word.relation().equals("nsubj:pass");
  }

  private static boolean isPreposition(Token mark) {
    return mark.tag().equals("IN")
        && !mark.lemma().equals("while")
        && !mark.lemma().equals("after");
  }

  private static Effect carried(Sentence sentence, String lemma, Token clause) {
    return EventFrames.english().find(lemma, EventFrame.Tag.V).stream()
        .filter(f -> f.carries() != Effect.NONE)
        .filter(f -> Roles.hasForm(sentence, clause, f.complement()))
        .map(EventFrame::carries)
        .findFirst()
        .orElse(Effect.NONE);
  }

  /** What an effect makes of an event, when the word that has the effect has a status itself. */
  static Status compose(Status effect, Status of) {
    return switch (of) {
      case ASSERTED, PLANNED -> effect;
      case DENIED -> effect == Status.DENIED ? Status.HYPOTHETICAL : Status.DENIED;
      case CONDITIONAL -> effect == Status.DENIED ? Status.HYPOTHETICAL : Status.CONDITIONAL;
      case HYPOTHETICAL -> Status.HYPOTHETICAL;
      case REQUESTED -> effect == Status.DENIED ? Status.HYPOTHETICAL : Status.REQUESTED;
    };
  }

  static Status status(Effect effect) {
    return switch (effect) {
      case NONE, ASSERTED -> Status.ASSERTED;
      case PLANNED -> Status.PLANNED;
      case CONDITIONAL -> Status.CONDITIONAL;
      case DENIED -> Status.DENIED;
      case HYPOTHETICAL -> Status.HYPOTHETICAL;
      case REQUESTED -> Status.REQUESTED;
    };
  }

  private boolean question() {
    return sentence.size() > 0 && sentence.token(sentence.size() - 1).word().equals("?");
  }
}
