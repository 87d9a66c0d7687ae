/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.document.Value;
import readout.finding.Contact.Initiator;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Lasted;
import readout.finding.Contact.Scheduled;
import readout.finding.Duration;
import readout.finding.When;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Voices;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** Finds in one sentence what hangs on a contact's word or on the verb that governs it. */
final class Surroundings {
  private static final int MAX_STEPS = 10;

  /** Minutes of a day: a week of talks is no length of one contact. */
  private static final int LONGEST = 24 * 60;

  private final Text text;
  private final Sentence sentence;
  private final List<When> times;
  private final List<Duration> durations;
  private final ContactWords words;
  private final Clause clause;
  private final Voices voices;
  private final Askers askers;

  Surroundings(
      Text text,
      Sentence sentence,
      List<When> times,
      List<Duration> durations,
      ContactWords words,
      Clause clause,
      Company company,
      Voices voices) {
    this.text = text;
    this.sentence = sentence;
    this.times = times;
    this.durations = durations;
    this.words = words;
    this.clause = clause;
    this.voices = voices;
    this.askers = new Askers(sentence, words, clause, company, this);
  }

  Circumstances of(Telling telling) {
    Optional<Token> plan = telling.governor().filter(clause::isPlan);
    boolean before = plan.filter(this::isPast).isPresent();
    Optional<When> when =
        times.stream()
            .filter(t -> t.precision() != When.Precision.VAGUE && hangs(t.extent(), telling))
            .findFirst();
    List<Scheduled> scheduled = new ArrayList<>();
    if (before) {
      when.ifPresent(
          w -> scheduled.add(new Scheduled(Value.known(w), voice(w.extent()), w.extent())));
    }
    List<Lasted> lasted =
        durations.stream()
            .filter(d -> d.minutes() <= LONGEST && hangs(d.extent(), telling))
            .map(d -> new Lasted(d, voice(d.extent())))
            .toList();
    return new Circumstances(
        before ? Optional.empty() : when, where(telling), lasted, initiators(telling), scheduled);
  }

  private Optional<String> voice(Extent extent) {
    return voices.accordingTo(extent.start());
  }

  /** "was originally scheduled", "had been planned": a plan that is told from afterwards. */
  private boolean isPast(Token plan) {
    boolean past =
        sentence.children(plan).stream()
            .anyMatch(c -> (c.is("aux") || c.is("cop")) && c.tag().equals("VBD"));
    return past || clause.has(plan, Frame.FIRST);
  }

  /**
   * Whether words hang on the telling: on its word, on the verb that governs it, on a relative
   * clause of it, or on a verb that one of these governs.
   */
  boolean hangs(Extent extent, Telling telling) {
    return head(extent).filter(h -> hangs(h, telling)).isPresent();
  }

  boolean hangs(Token from, Telling telling) {
    Token at = from;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Token here = at;
      if (telling.holds().stream().anyMatch(h -> h.index() == here.index())) {
        return true;
      }
      Optional<Token> up = sentence.head(at);
      boolean ofWord = at.is("acl") && at.head() == telling.word().index();
      if (ofWord) {
        return true;
      }
      if (up.isEmpty() || at.isVerb() && !at.is("xcomp")) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  private Optional<Token> head(Extent extent) {
    BitSet inside = sentence.tokensIn(extent.hull());
    return inside.stream()
        .mapToObj(sentence::token)
        .filter(t -> t.head() < 0 || !inside.get(t.head()))
        .filter(t -> !t.is("case") && !t.isPunctuation())
        .findFirst();
  }

  private Optional<String> where(Telling telling) {
    boolean visit = telling.kind() == Kind.VISIT;
    boolean own = telling.trace().rule().equals("circumstance");
    List<Token> holders = own ? List.of(telling.word()) : telling.holds();
    for (Token holder : holders) {
      List<Token> placed = new ArrayList<>(clause.dependents(holder, Frame.PLACE));
      if (visit) {
        placed.addAll(0, clause.dependents(holder, Frame.GOAL));
      }
      Optional<String> found = placed.stream().filter(this::isPlace).map(this::phrase).findFirst();
      Optional<Token> object =
          visit && holder.isVerb() ? sentence.child(holder, "obj") : Optional.empty();
      if (found.isPresent() || object.filter(this::isPlace).isPresent()) {
        return found.or(() -> object.map(this::phrase));
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(Token token) {
    boolean time = times.stream().anyMatch(t -> t.extent().overlaps(token.span()));
    Optional<Entity> entity = sentence.entityAt(token.index());
    boolean named =
        entity.map(e -> e.kind() != Entity.Kind.PERSON).orElse(token.tag().startsWith("NNP"));
    boolean contact =
        words.noun(List.of(), token.lemma().toLowerCase(java.util.Locale.ROOT)).isPresent();
    return named && !time && !contact;
  }

  /** The noun with what stands before it in its phrase, its preposition left out. */
  private String phrase(Token head) {
    int from = head.index();
    while (from > 0
        && sentence.isWithin(sentence.token(from - 1), head)
        && !sentence.token(from - 1).is("case")) {
      from--;
    }
    Span span = sentence.token(from).span().union(head.span());
    return text.words(span);
  }

  private List<Initiator> initiators(Telling telling) {
    return askers.of(telling).stream()
        .map(
            a -> {
              Extent extent = sentence.extent(a.tokens());
              return new Initiator(a.actor(), voice(extent), extent);
            })
        .toList();
  }
}
