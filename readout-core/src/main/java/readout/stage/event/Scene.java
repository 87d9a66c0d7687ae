/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Entry;
import readout.lexicon.EventWords;
import readout.lexicon.Match;
import readout.lexicon.NounKinds;
import readout.lexicon.Pronouns;
import readout.lexicon.Registry;
import readout.lexicon.SourceNouns;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.text.Extent;

/** One sentence as the sieves see it: its grammar, and who is known to act in it. */
final class Scene {
  private static final Pronouns PRONOUNS = Pronouns.english();
  private static final NounKinds KINDS = NounKinds.english();
  private static final SourceNouns NOUNS = SourceNouns.english();
  private static final Set<String> PEOPLE = EventWords.english().of("@people");
  private static final Set<String> BODIES = EventWords.english().of("@bodies");
  private static final Set<String> MEANS = EventWords.english().of("@means");
  private static final Set<String> EVERYDAY = EventWords.english().of("@everyday");
  private static final Set<String> MISHAPS = EventWords.english().of("@mishap");
  private static final Set<String> WEAPONS = EventWords.english().of("@weapon-system");

  private static final int HEADLINE_WORD = 4;
  private static final double HEADLINE_SHARE = 0.75;

  private final boolean headline;
  private final int index;
  private final Sentence sentence;
  private final Roles roles;
  private final Presence presence;
  private final Parties parties;

  /**
   * @param times the tokens that tell when
   */
  Scene(int index, Sentence sentence, Presence presence, Parties parties, BitSet times) {
    this.headline = isHeadline(sentence);
    this.index = index;
    this.sentence = sentence;
    this.roles = new Roles(sentence, times);
    this.presence = presence;
    this.parties = parties;
  }

  /**
   * Whether the sentence is set as a headline, most of its longer words with a capital: then a
   * capital makes no name.
   */
  boolean isHeadline() {
    return headline;
  }

  private static boolean isHeadline(Sentence sentence) {
    List<Token> longer =
        sentence.tokens().stream()
            .filter(
                t -> t.word().length() >= HEADLINE_WORD && Character.isLetter(t.word().charAt(0)))
            .toList();
    long capitals = longer.stream().filter(t -> Character.isUpperCase(t.word().charAt(0))).count();
    return longer.size() >= 3 && capitals >= HEADLINE_SHARE * longer.size();
  }

  /** Of its sentence in the document, from 0. */
  int index() {
    return index;
  }

  Sentence sentence() {
    return sentence;
  }

  Roles roles() {
    return roles;
  }

  /**
   * Whether the word heads a phrase that can act in politics: a known actor, a name, a pronoun for
   * people, a noun for people or bodies, a state or its adjective, or weapons with the one whose
   * they are ("Sudanese jets").
   */
  boolean isActor(Token head) {
    return isKnown(head)
        || isUnknownName(head)
        || nationality(head).isPresent()
        || isWeapon(head) && owner(head).isPresent();
  }

  private boolean isKnown(Token head) {
    String whole = head.lemma().toLowerCase(Locale.ROOT);
    String lemma = whole.substring(whole.lastIndexOf('-') + 1); // a co-premier is a premier
    return presence.at(index, head).filter(m -> isName(head) || parties.act(m.actors())).isPresent()
        || sentence.entityAt(head.index()).isPresent()
        || PRONOUNS.isThird(head.word())
        || PRONOUNS.isSpeakerOrAddressee(head.word())
        || PEOPLE.contains(whole)
        || PEOPLE.contains(lemma)
        || BODIES.contains(lemma)
        || NOUNS.kind(lemma).filter(k -> !k.equals("document")).isPresent();
  }

  /** A name that no register has, of one being: plural names are things as often as peoples. */
  private boolean isUnknownName(Token head) {
    boolean thing =
        KINDS
            .kind(head.lemma().toLowerCase(Locale.ROOT))
            .filter(k -> !k.equals(NounKinds.Kind.PERSON) && !k.equals(NounKinds.Kind.BODY))
            .isPresent();
    return head.tag().equals("NNP") && !thing && !headline && !roles.isTime(head);
  }

  private static boolean isName(Token head) {
    return head.tag().startsWith("NNP");
  }

  private static boolean isWeapon(Token head) {
    return head.isNoun() && WEAPONS.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the word names a thing of private life: what is done to it is no politics. */
  boolean isEveryday(Token head) {
    return EVERYDAY.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a mishap stands beside the verb as what did it or how: "injured in a fall". */
  boolean isMishap(Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.is("obl") || c.is("nsubj"))
        .anyMatch(c -> MISHAPS.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether the word is a weapon or an attack: what it does, someone does with it. */
  boolean isMeansOfAttack(Token head) {
    return isWeapon(head) || MEANS.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whose it is: a possessive, or a name or nationality before the noun ("Chadian troops"). */
  Optional<Token> owner(Token noun) {
    return roles
        .owner(noun)
        .or(
            () ->
                sentence.children(noun).stream()
                    .filter(c -> c.index() < noun.index())
                    .filter(c -> c.is("compound") || c.is("amod") || c.is("nmod"))
                    .filter(c -> isKnown(c) || nationality(c).isPresent())
                    .findFirst());
  }

  /** The state that the word names, by itself or as its adjective: "Denmark", "Danish". */
  private static Optional<Entry> nationality(Token word) {
    if (!Character.isUpperCase(word.word().codePointAt(0))) {
      return Optional.empty();
    }
    return Registry.english().cover(List.of(word.word())).get(0).stream()
        .map(Match::values)
        .flatMap(List::stream)
        .filter(e -> e.type() == Entry.Type.ADJECTIVE || e.type() == Entry.Type.STATE)
        .findFirst();
  }

  /** Whether the word names a state, or is its adjective. */
  boolean isState(Token word) {
    return nationality(word).isPresent();
  }

  /** Whether a phrase beside the verb tells at what place: "in Nairobi". */
  boolean isPlaced(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.is("obl") && (isPlace(c) || isState(c)));
  }

  /** Whether the word heads or ends a name of a place. */
  boolean isPlace(Token head) {
    return sentence.entityAt(head.index()).filter(e -> e.kind() == Entity.Kind.PLACE).isPresent();
  }

  /**
   * Ids of the actors of a phrase and of what is joined to it; empty when none is known. A
   * nationality is the state where the document has it as an actor; weapons are their owner's.
   */
  List<String> actors(Token head) {
    Set<String> ids = new LinkedHashSet<>();
    for (Token member : roles.members(head)) {
      ids.addAll(own(member));
    }
    return List.copyOf(ids);
  }

  private List<String> own(Token word) {
    Optional<List<String>> mentioned = presence.at(index, word).map(m -> m.actors());
    if (mentioned.isPresent()) {
      return mentioned.get();
    }
    if (isWeapon(word)) {
      return owner(word).map(this::own).orElse(List.of());
    }
    return nationality(word)
        .flatMap(Entry::country)
        .flatMap(parties::state)
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * The words of a phrase and of what is joined to it, one span for each, without those that tell
   * the event.
   */
  Extent extent(Token head, BitSet trigger) {
    Extent all = Extent.NONE;
    for (Token member : roles.members(head)) {
      BitSet phrase = roles.phrase(member);
      phrase.andNot(trigger);
      all = all.plus(sentence.extent(phrase));
    }
    return all;
  }

  Extent words(BitSet tokens) {
    return sentence.extent(tokens);
  }
}
