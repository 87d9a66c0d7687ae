/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Contact;
import readout.finding.Contact.Initiator;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Lasted;
import readout.finding.Contact.Status;
import readout.finding.Duration;
import readout.finding.Trace;
import readout.finding.When;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.ByPlace;
import readout.stage.Voices;
import readout.text.Extent;
import readout.text.Text;

/** The contacts of one document: its sentences' tellings, gathered. */
public final class Contacts {
  private final Reading reading;
  private final ContactWords words;
  private final Text text;
  private final Cast cast;
  private final Voices voices;
  private final Gathering gathering;
  private final ByPlace<When> times;
  private final ByPlace<Duration> durations;

  /** Sentences that ask. */
  private final Set<Integer> questions = new HashSet<>();

  private Contacts(ContactWords words, Reading reading) {
    this.reading = reading;
    this.words = words;
    this.text = reading.document().text();
    this.cast = new Cast(reading);
    this.voices = Voices.of(reading.get(Layer.STATEMENTS));
    this.gathering = new Gathering(cast);
    this.times = ByPlace.of(reading.get(Layer.TIMES), When::extent);
    this.durations = ByPlace.of(reading.get(Layer.DURATIONS), Duration::extent);
  }

  /**
   * @throws InterruptedException when the thread was interrupted
   */
  public static List<Contact> of(ContactWords words, Reading reading) throws InterruptedException {
    return new Contacts(words, reading).all();
  }

  private List<Contact> all() throws InterruptedException {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    for (int index = 0; index < sentences.size(); index++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      read(index, sentences.get(index));
    }
    int body = bodyEnd(sentences);
    List<Contact> contacts = new ArrayList<>();
    boolean first = true;
    for (Draft draft : gathering.drafts()) {
      if (isSaid(draft) && isContact(draft)) {
        contacts.add(contact("m" + (contacts.size() + 1), draft, first, body));
        first = false;
      }
    }
    return List.copyOf(contacts);
  }

  private void read(int index, Sentence sentence) {
    List<When> here = times.in(sentence.span());
    List<Duration> lengths = durations.in(sentence.span());
    Clause clause = new Clause(sentence, words);
    Company company = new Company(index, sentence, clause, cast);
    Surroundings around =
        new Surroundings(text, sentence, here, lengths, words, clause, company, voices);
    VerbTellings verbs = new VerbTellings(index, sentence, words, clause, company);
    NounTellings nouns = new NounTellings(index, sentence, words, clause, company);
    Stays stays = new Stays(index, sentence, words, clause, company);
    Ellipses ellipses = new Ellipses(index, sentence, words, clause, company);
    if (sentence.token(sentence.size() - 1).word().equals("?")) {
      questions.add(index);
    }
    for (Token token : sentence.tokens()) {
      List<Telling> told = verbs.at(token);
      if (told.isEmpty()) {
        told =
            nouns
                .at(token)
                .or(() -> stays.at(token))
                .or(() -> ellipses.at(token))
                .or(() -> pronoun(index, sentence, token))
                .map(List::of)
                .orElse(List.of());
      }
      told.forEach(t -> gathering.add(t, around.of(t)));
    }
  }

  /**
   * "It lasted two hours", "it had been planned for Monday": says something of the one spoken of.
   */
  private Optional<Telling> pronoun(int index, Sentence sentence, Token verb) {
    boolean happens =
        verb.isVerb()
            && (words.is(verb.lemma(), Frame.HAPPENS) || words.is(verb.lemma(), Frame.PLAN));
    boolean it =
        happens && sentence.child(verb, "nsubj").filter(s -> s.lemma().equals("it")).isPresent();
    return it
        ? Optional.of(
            new Telling(
                index,
                verb,
                Optional.of(verb),
                Extent.NONE,
                Kind.CONTACT,
                true,
                false,
                Telling.Reference.PREDICATE,
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                new Trace("contacts", "it", "contact-frames.tsv#" + verb.lemma())))
        : Optional.empty();
  }

  /** Whether more is told of it than a question. */
  private boolean isSaid(Draft draft) {
    return draft.tellings().stream().anyMatch(t -> !questions.contains(t.sentence()));
  }

  /** One with both sides; of a visit, letter or briefing the one who makes it is enough. */
  private boolean isContact(Draft draft) {
    Set<String> who = company(draft);
    boolean oneIsEnough =
        switch (draft.kind()) {
          case VISIT -> who.stream().allMatch(cast::isPerson) && where(draft).isPresent();
          case LETTER, BRIEFING -> true;
          default -> false;
        };
    boolean several = !who.isEmpty() && draft.isSeveral();
    return who.size() > 1 || several || oneIsEnough && who.size() == 1;
  }

  private static Optional<String> where(Draft draft) {
    return draft.circumstances().stream().flatMap(c -> c.where().stream()).findFirst();
  }

  private Set<String> company(Draft draft) {
    Set<String> who = new LinkedHashSet<>(draft.who());
    if (draft.kind() == Kind.MEETING && who.size() == 1) {
      // "the ministers, meeting at the king's invitation": the host takes part
      draft.circumstances().stream()
          .flatMap(c -> c.initiators().stream())
          .forEach(i -> who.add(i.actor()));
    }
    if (draft.kind() != Kind.BRIEFING && draft.kind() != Kind.LETTER) {
      who.removeIf(cast::isPress);
    }
    return who;
  }

  private Contact contact(String id, Draft draft, boolean first, int bodyEnd) {
    Extent extent = Extent.NONE;
    for (Telling telling : draft.tellings()) {
      extent = extent.plus(telling.extent());
    }
    Optional<When> when =
        draft.when().or(() -> first ? datelined(draft, bodyEnd) : Optional.empty());
    List<Circumstances> around = draft.circumstances();
    return new Contact(
        id,
        draft.kind(),
        List.copyOf(company(draft)),
        Value.of(when, "NOT_STATED"),
        Value.of(where(draft), "NOT_STATED"),
        status(draft, when),
        lasted(around),
        initiators(draft, extent),
        around.stream().flatMap(c -> c.scheduled().stream()).distinct().toList(),
        extent,
        draft.tellings().get(0).trace());
  }

  /** Who is said to have asked for it; else who is said to have called. */
  private static List<Initiator> initiators(Draft draft, Extent told) {
    List<Initiator> all =
        draft.circumstances().stream().flatMap(c -> c.initiators().stream()).distinct().toList();
    List<Initiator> asked = all.stream().filter(i -> !i.extent().overlaps(told)).toList();
    return asked.isEmpty() ? all : asked;
  }

  /** Each length once a voice, in the order of the text. */
  private static List<Lasted> lasted(List<Circumstances> around) {
    Map<String, Lasted> each = new LinkedHashMap<>();
    for (Circumstances one : around) {
      for (Lasted lasted : one.lasted()) {
        String key = lasted.duration().minutes() + " " + lasted.accordingTo().orElse("");
        each.putIfAbsent(key, lasted);
      }
    }
    return List.copyOf(each.values());
  }

  private Status status(Draft draft, Optional<When> when) {
    Status told = draft.status().orElse(Status.HELD);
    Optional<LocalDate> now = today().flatMap(PartialDate::toLocalDate);
    Optional<LocalDate> day =
        when.flatMap(w -> w.from().toOptional()).flatMap(PartialDate::toLocalDate);
    Optional<LocalDate> end =
        when.flatMap(w -> w.to().toOptional()).flatMap(PartialDate::toLocalDate);
    boolean known = now.isPresent() && day.isPresent();
    boolean over = now.isPresent() && end.isPresent() && end.get().isBefore(now.get());
    if (told == Status.HELD && known && day.get().isAfter(now.get())) {
      return Status.PLANNED;
    }
    boolean scheduled = draft.kind() == Kind.VISIT && when.isPresent() && !over && isPresent(draft);
    return told == Status.PLANNED && over
        ? Status.HELD
        : told == Status.HELD && scheduled ? Status.PLANNED : told;
  }

  /** "goes to Paris tomorrow": with a time that is not past, the present tells what is to come. */
  private static boolean isPresent(Draft draft) {
    Token word = draft.tellings().get(0).word();
    boolean goes = word.tag().equals("VBZ") || word.tag().equals("VBP");
    return goes && draft.tellings().size() == 1;
  }

  private Optional<PartialDate> today() {
    return reading
        .get(Layer.DATELINE)
        .toOptional()
        .flatMap(Dateline::date)
        .or(() -> reading.document().origin().published())
        .filter(d -> d.day().isPresent());
  }

  /**
   * The report's own day, where it tells its first contact as held in its first paragraph and names
   * no other time.
   */
  private Optional<When> datelined(Draft draft, int bodyEnd) {
    boolean main =
        draft.tellings().stream()
            .anyMatch(
                t -> t.extent().isEmpty() ? false : t.extent().start() < bodyEnd && t.isHeld());
    Optional<Value<PartialDate>> day = today().map(Value::known);
    return main
        ? day.map(d -> new When(d, d, When.Precision.DAY, When.Basis.DATELINE, Extent.NONE))
        : Optional.empty();
  }

  /** Where the first paragraph behind the headline ends; a headline has no full stop. */
  private int bodyEnd(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Token end = sentence.token(sentence.size() - 1);
      if (end.isPunctuation()) {
        int at = sentence.span().start();
        while (at < text.length() && text.at(at) != '\n') {
          at++;
        }
        return at;
      }
    }
    return 0;
  }
}
