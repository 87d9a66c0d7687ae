/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Contact;
import readout.finding.Statement;
import readout.finding.When;
import readout.lexicon.ClosedWords.Use;
import readout.lexicon.Pronouns;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.ByPlace;
import readout.stage.Presence;
import readout.stage.Voices;
import readout.text.Extent;
import readout.text.Span;

/** A document as the sieves see it: sentences, who stands where, who tells what, when. */
final class Scene {
  /** So many sentences behind a contact, what one side demands is demanded of the other. */
  private static final int NEAR = 2;

  private final List<Grammar> grammars;
  private final Presence presence;
  private final Voices voices;
  private final Map<String, Actor> actors = new HashMap<>();
  private final ByPlace<When> times;
  private final List<Contact> contacts;

  Scene(Reading reading) {
    grammars = reading.get(Layer.SENTENCES).stream().map(Grammar::new).toList();
    presence = Presence.of(reading);
    voices = Voices.of(reading.get(Layer.STATEMENTS));
    reading.get(Layer.ACTORS).forEach(a -> actors.put(a.id(), a));
    contacts = reading.get(Layer.CONTACTS);
    times = ByPlace.of(reading.get(Layer.TIMES), When::extent);
  }

  int size() {
    return grammars.size();
  }

  Grammar grammar(int sentence) {
    return grammars.get(sentence);
  }

  Sentence sentence(int sentence) {
    return grammars.get(sentence).sentence();
  }

  /**
   * Actors of the phrase that the token heads; for "we" and "I", and for a subject "it" of whom
   * nothing else is known, those who are said to speak there. Empty when it names none.
   */
  List<String> actors(int sentence, Token head) {
    List<String> sources = sources(head.span().start());
    if (Pronouns.english().isSpeaker(head.word()) && !sources.isEmpty()) {
      return sources;
    }
    List<String> found = presence.actors(sentence, sentence(sentence), head);
    if (found.isEmpty() && Grammar.is(head, Use.BOTH)) {
      return lastMet(sentence);
    }
    boolean open =
        Pronouns.english().isSpeakerOrAddressee(head.word())
            || head.is("nsubj") && Pronouns.english().isThird(head.word());
    return found.isEmpty() && open ? sources : found;
  }

  /** Those who meet, call or visit one another in the words at the place. */
  List<String> meeting(int offset) {
    return contacts.stream()
        .filter(c -> c.extent().contains(offset))
        .findFirst()
        .map(Contact::participants)
        .orElse(List.of());
  }

  /** Those who met in the contact last told in or shortly before a sentence: "neither replied". */
  private List<String> lastMet(int sentence) {
    int from = sentence(Math.max(0, sentence - 1)).span().start();
    int to = sentence(sentence).span().end();
    return contacts.stream()
        .filter(c -> c.extent().spans().stream().anyMatch(p -> p.start() >= from && p.end() <= to))
        .reduce((before, last) -> last)
        .map(Contact::participants)
        .orElse(List.of());
  }

  /** The others in the contact last told in or shortly before a sentence, of those who speak. */
  List<String> partners(int sentence, List<String> speakers) {
    int from = sentence(Math.max(0, sentence - NEAR)).span().start();
    int to = sentence(sentence).span().end();
    return contacts.stream()
        .filter(
            c ->
                c.status() == Contact.Status.HELD
                    && speakers.stream().anyMatch(c.participants()::contains))
        .filter(c -> c.extent().spans().stream().anyMatch(p -> p.start() >= from && p.end() <= to))
        .reduce((before, last) -> last)
        .map(c -> c.participants().stream().filter(id -> !speakers.contains(id)).toList())
        .filter(others -> others.size() == 1)
        .orElse(List.of());
  }

  /**
   * Whether all that is known of the phrase is that a verb of speech has it for its subject: "the
   * night promised", "the car refused". It names no one who could be bound.
   */
  boolean isUnknown(int sentence, Token head) {
    List<String> found = presence.actors(sentence, sentence(sentence), head);
    return head.tag().equals("NN")
        && !found.isEmpty()
        && found.stream()
            .allMatch(
                id ->
                    Optional.ofNullable(actors.get(id))
                        .filter(a -> a.kind() == Actor.Kind.UNNAMED && a.sectors().isEmpty())
                        .isPresent());
  }

  /** The statement that carries the place. */
  Optional<Statement> voice(int offset) {
    return voices.at(offset);
  }

  /** Actors of the statement that carries the place; empty where the document itself speaks. */
  List<String> sources(int offset) {
    return voices
        .at(offset)
        .map(s -> s.sources().stream().map(Statement.Source::actor).distinct().toList())
        .orElse(List.of());
  }

  /** Those among who says it who can be held to what they say will be done: not the press. */
  List<String> binding(List<String> sources) {
    return sources.stream()
        .filter(
            id ->
                Optional.ofNullable(actors.get(id))
                    .filter(a -> a.kind() != Actor.Kind.OUTLET && !a.sectors().contains("MED"))
                    .isPresent())
        .toList();
  }

  /** Whether one of them can be held to what is told of him without a voice: no mere crowd. */
  boolean canBind(List<String> ids) {
    return ids.stream()
        .anyMatch(
            id ->
                Optional.ofNullable(actors.get(id))
                    .filter(a -> canBeOwed(a) || !a.sectors().isEmpty())
                    .isPresent());
  }

  /** Those to whom the statement at the place is made, if they can be owed something. */
  List<String> addressees(int offset) {
    return voices.at(offset).map(Statement::addressees).orElse(List.of()).stream()
        .filter(id -> Optional.ofNullable(actors.get(id)).map(Scene::canBeOwed).orElse(false))
        .toList();
  }

  private static boolean canBeOwed(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, GOVERNMENT, COUNTRY, ORGANISATION -> true;
      case GROUP, DOCUMENT, OUTLET, UNNAMED -> false;
    };
  }

  /** How a source stands to the one of whom it speaks. */
  enum Side {
    /** The same, or of the same country. */
    OWN,
    /** Of another country. */
    OTHER,
    UNKNOWN
  }

  /** Whether those who say it can speak for those who would act. */
  Side side(List<String> sources, List<String> performers) {
    if (sources.stream().anyMatch(performers::contains)) {
      return Side.OWN;
    }
    Set<String> theirs = countries(performers);
    Set<String> own = countries(sources);
    boolean office = own.isEmpty() && !theirs.isEmpty() && areOfState(sources, performers);
    if (office || own.stream().anyMatch(theirs::contains)) {
      return Side.OWN;
    }
    return own.isEmpty() || theirs.isEmpty() ? Side.UNKNOWN : Side.OTHER;
  }

  /** "the foreign minister", of no named country, speaks for the state that is spoken of. */
  private boolean areOfState(List<String> sources, List<String> performers) {
    return !sources.isEmpty()
        && sources.stream().allMatch(id -> hasSector(id, "GOV") || hasSector(id, "MIL"))
        && performers.stream().allMatch(this::isState);
  }

  private boolean hasSector(String id, String sector) {
    return Optional.ofNullable(actors.get(id))
        .filter(a -> a.sectors().contains(sector))
        .isPresent();
  }

  private boolean isState(String id) {
    return Optional.ofNullable(actors.get(id))
        .filter(a -> a.kind() == Actor.Kind.GOVERNMENT || a.kind() == Actor.Kind.COUNTRY)
        .isPresent();
  }

  private Set<String> countries(List<String> ids) {
    Set<String> countries = new LinkedHashSet<>();
    for (String id : ids) {
      Optional.ofNullable(actors.get(id))
          .map(Actor::country)
          .flatMap(Value::toOptional)
          .ifPresent(countries::add);
    }
    return countries;
  }

  /** Times whose words lie in the span, in text order. */
  List<When> times(Span span) {
    return times.in(span);
  }

  /** What of the extent the statement at the place says; all of it where none does. */
  Extent within(Extent extent, int offset) {
    return voices
        .at(offset)
        .map(s -> extent.spans().stream().flatMap(p -> cut(p, s.content()).stream()).toList())
        .map(Extent::of)
        .filter(e -> !e.isEmpty())
        .orElse(extent);
  }

  private static List<Span> cut(Span piece, Extent content) {
    List<Span> parts = new ArrayList<>();
    for (Span span : content.spans()) {
      if (span.overlaps(piece)) {
        int start = Math.max(span.start(), piece.start());
        parts.add(new Span(start, Math.min(span.end(), piece.end())));
      }
    }
    return parts;
  }
}
