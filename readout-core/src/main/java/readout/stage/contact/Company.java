/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.finding.Contact.Kind;
import readout.lexicon.ContactWords.Frame;
import readout.lexicon.NounKinds;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;

/** Who takes part in a contact, by the words around the one that tells it. */
final class Company {
  private final int index;
  private final Sentence sentence;
  private final Clause clause;
  private final Cast cast;

  Company(int index, Sentence sentence, Clause clause, Cast cast) {
    this.index = index;
    this.sentence = sentence;
    this.clause = clause;
    this.cast = cast;
  }

  /**
   * Those of a phrase; of a name that is no mention by itself, the one it names elsewhere. A verb
   * that a parser gives two subjects has one phrase for both: "Biden, Putin hold talks".
   */
  List<String> at(Token head) {
    Set<String> all = new LinkedHashSet<>(named(head));
    if (head.is("nsubj")) {
      sentence.head(head).stream()
          .flatMap(v -> sentence.children(v).stream())
          .filter(c -> c.is("nsubj") && c.index() != head.index() && !c.tag().startsWith("W"))
          .forEach(c -> all.addAll(named(c)));
    }
    return List.copyOf(all);
  }

  private List<String> named(Token head) {
    List<String> found = cast.at(index, sentence, head);
    return found.isEmpty() && head.tag().startsWith("NNP")
        ? cast.named(name(head)).map(List::of).orElse(List.of())
        : found;
  }

  /** Whoever is at home at a place: itself, where it is an actor, else the state around it. */
  List<String> hosts(Token place) {
    List<String> own = at(place);
    return own.isEmpty() ? cast.stateAround(name(place)).map(List::of).orElse(own) : own;
  }

  private String name(Token head) {
    return sentence
        .entityAt(head.index())
        .map(
            e ->
                sentence.tokens().subList(e.from(), e.to()).stream()
                    .map(Token::word)
                    .collect(Collectors.joining(" ")))
        .orElse(head.word());
  }

  /**
   * What hangs on the noun itself: "the call between A and B", "A's call with B", "the A-B call",
   * "a visit to A", "a letter from A".
   */
  Set<String> ofNoun(Token noun, Kind kind) {
    Set<String> who = new LinkedHashSet<>();
    sentence.child(noun, "nmod:poss").ifPresent(owner -> who.addAll(at(owner)));
    who.addAll(compound(noun));
    who.addAll(with(noun));
    for (Token of : clause.dependents(noun, Frame.PARTY)) {
      who.addAll(sides(at(of)));
      if (kind == Kind.VISIT && !who.isEmpty()) {
        // the parser may hang the goal on who goes: "the visit of the envoy to Rome"
        clause.dependents(of, Frame.GOAL).forEach(to -> who.addAll(at(to)));
      }
    }
    if (kind == Kind.VISIT || kind == Kind.LETTER) {
      clause.dependent(noun, Frame.GOAL).ifPresent(to -> who.addAll(at(to)));
    } else if (kind == Kind.CALL) {
      // "the first call, to the king"
      clause
          .dependent(noun, Frame.GOAL)
          .filter(to -> arePersons(at(to)))
          .ifPresent(to -> who.addAll(at(to)));
    }
    if (kind == Kind.LETTER) {
      sentence.children(noun).stream()
          .filter(c -> c.is("acl"))
          .flatMap(c -> clause.dependents(c, Frame.GOAL).stream())
          .forEach(to -> who.addAll(at(to)));
    }
    return who;
  }

  /** Whom a verb is said to: of a briefing the press, else who is not. */
  List<String> listeners(Token verb, Kind kind) {
    List<Token> heads = new ArrayList<>(clause.dependents(verb, Frame.GOAL));
    sentence
        .child(verb, "obj", "iobj")
        .filter(o -> kind == Kind.BRIEFING || arePeople(at(o)))
        .ifPresent(heads::add);
    List<String> ids = heads.stream().flatMap(h -> at(h).stream()).toList();
    if (kind == Kind.BRIEFING) {
      return ids.stream().filter(cast::isPress).toList();
    }
    boolean apart = cast.addresses(verb) && !isPress(ids);
    return apart ? sides(ids) : List.of();
  }

  /** "with B", "between A and B", on a noun or verb. */
  Set<String> with(Token head) {
    Set<String> who = new LinkedHashSet<>();
    for (Token with : clause.dependents(head, Frame.WITH)) {
      who.addAll(at(with));
      boolean between = sentence.hasCase(with, "between");
      if (between && who.size() < 2 && several(with).isEmpty()) {
        // the parser hangs the second one somewhere below the first
        sentence.subtree(with).stream()
            .mapToObj(sentence::token)
            .filter(t -> t.is("conj") || t.is("dep") || t.is("nmod") || t.is("appos"))
            .forEach(t -> who.addAll(sides(at(t))));
      }
    }
    return who;
  }

  /** "the Okafor-Lind talks", "the US-Cuba talks": names before the noun, joined by a hyphen. */
  private Set<String> compound(Token noun) {
    int at = noun.index() - 1;
    while (at >= 0 && sentence.token(at).head() == noun.index() && !isName(at) && isModifier(at)) {
      at--;
    }
    Set<String> who = new LinkedHashSet<>();
    String[] halves = at < 0 ? new String[0] : sentence.token(at).word().split("[-–]");
    if (halves.length == 2) {
      addBoth(halves[0], halves[1], who);
    } else if (at >= 2 && isHyphen(sentence.token(at - 1))) {
      addBoth(sentence.token(at - 2).word(), sentence.token(at).word(), who);
    }
    return who;
  }

  private void addBoth(String one, String other, Set<String> who) {
    Optional<String> first = cast.named(one);
    Optional<String> second = cast.named(other);
    if (first.isPresent() && second.isPresent()) {
      who.add(first.get());
      who.add(second.get());
    }
  }

  private boolean isName(int at) {
    return Character.isUpperCase(sentence.token(at).word().codePointAt(0));
  }

  private boolean isModifier(int at) {
    Token token = sentence.token(at);
    return token.is("amod") || token.is("compound");
  }

  private static boolean isHyphen(Token token) {
    return token.word().equals("-") || token.word().equals("–") || token.word().equals("—");
  }

  /** Only those who are one side of a contact each. */
  List<String> sides(List<String> ids) {
    return ids.stream().filter(cast::isOneSide).toList();
  }

  /**
   * The actors of a phrase that is more than one side by itself: "the presidents of Peru and
   * Chile", "the Malian and Chadian envoys", "both ministers", "the king and his guest"; empty for
   * any other phrase.
   */
  Set<String> several(Token head) {
    List<String> parties =
        clause.dependents(head, Frame.PARTY).stream().flatMap(of -> at(of).stream()).toList();
    if (head.tag().equals("NNS") && at(head).size() < 2 && sides(parties).size() > 1) {
      return Set.copyOf(sides(parties));
    }
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    boolean many =
        sentence.children(head).stream()
            .anyMatch(
                c ->
                    c.is("nummod")
                        || c.lemma().equals("both")
                        || c.is("nmod") && isTwofold(c)
                        || (c.is("nmod") || c.is("amod") || c.is("compound"))
                            && sentence.child(c, "conj").isPresent());
    boolean joined = Presence.members(sentence, head).stream().filter(Token::isNoun).count() > 1;
    return plural && many || joined ? Set.copyOf(at(head)) : Set.of();
  }

  /** "heads of state will meet": people in the plural meet among themselves. */
  Set<String> gathered(Token head) {
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    List<String> ids = plural ? at(head) : List.of();
    return arePeople(ids) ? Set.copyOf(ids) : Set.of();
  }

  /** "of the two countries", "of both sides". */
  private boolean isTwofold(Token noun) {
    return noun.tag().equals("NNS")
        && sentence.hasCase(noun, "of")
        && sentence.children(noun).stream()
            .anyMatch(c -> c.is("nummod") || c.lemma().equals("both"));
  }

  /** Those of a phrase with "with", "between" or "of" that are more than one side by themselves. */
  Set<String> severalWith(Token head) {
    return Stream.of(Frame.WITH, Frame.PARTY)
        .flatMap(frame -> clause.dependents(head, frame).stream())
        .map(this::several)
        .filter(s -> !s.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** Whether a plural subject is no one by itself: "they", "the two leaders". */
  boolean isAlluded(Token subject) {
    boolean plural = subject.tag().equals("NNS") || subject.lemma().equals("they");
    boolean definite =
        subject.isPronoun()
            || sentence.child(subject, "det").filter(d -> d.lemma().equals("the")).isPresent();
    boolean many =
        subject.tag().equals("CD")
            && sentence.child(subject, "det").filter(d -> d.lemma().equals("the")).isPresent();
    boolean described =
        clause.dependent(subject, Frame.PARTY).isPresent()
            || clause.dependent(subject, Frame.WANTED).isPresent();
    return (plural && definite && !described || many) && sides(at(subject)).size() < 2;
  }

  boolean isPress(List<String> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(cast::isPress);
  }

  /** Persons, or people sent by someone: a delegation, a side. */
  boolean arePeople(List<String> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(cast::isPeople);
  }

  /** Persons, or a body of people that can go somewhere: "the mission", "a delegation". */
  boolean areTravellers(Token head) {
    boolean body =
        head.isNoun()
            && !head.tag().startsWith("NNP")
            && NounKinds.english()
                .kind(head.lemma())
                .filter(k -> k == NounKinds.Kind.BODY || k == NounKinds.Kind.PERSON)
                .isPresent();
    List<String> ids = at(head);
    return !ids.isEmpty() && (arePeople(ids) || body);
  }

  boolean areStates(List<String> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(cast::isState);
  }

  /** Whether those who go are of where they go: "the president returned to the capital". */
  boolean areAtHome(List<String> who, List<String> place) {
    return cast.ofOneCountry(who, place);
  }

  boolean arePersons(List<String> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(cast::isPerson);
  }
}
