/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import readout.document.Value;
import readout.finding.Event;
import readout.finding.Event.Status;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.finding.When;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.lexicon.Ontology;
import readout.lexicon.PloverType;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.ByPlace;
import readout.stage.Presence;
import readout.stage.Voices;
import readout.text.Extent;

/** The events of one document, sentence by sentence. */
public final class Events {
  private static final Ontology ONTOLOGY = Ontology.standard();

  /** Roots of words about deeds, which leave the deed to be told by itself. */
  private static final Set<String> ABOUT_DEEDS = Set.of("02", "03", "10", "12", "13");

  private final Reading reading;
  private final String stage;
  private final Presence presence;
  private final Parties parties;
  private final Voices voices;
  private final ByPlace<When> times;
  private final List<Event> events = new ArrayList<>();
  private final Mentions mentions = new Mentions();

  /**
   * @param stage name that traces give
   */
  public Events(Reading reading, String stage) {
    this.reading = reading;
    this.stage = stage;
    this.presence = Presence.of(reading);
    this.parties = new Parties(reading.get(Layer.ACTORS));
    this.voices = Voices.of(reading.get(Layer.STATEMENTS));
    this.times = ByPlace.of(reading.get(Layer.TIMES), When::extent);
  }

  /**
   * All of them, in text order.
   *
   * @throws InterruptedException between sentences, when the thread was interrupted
   */
  public List<Event> all() throws InterruptedException {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Sentence sentence = sentences.get(i);
      Scene scene = new Scene(i, sentence, presence, parties, timesIn(sentence));
      for (Draft draft : drafts(scene)) {
        events.add(event(scene, draft));
      }
    }
    return events;
  }

  private BitSet timesIn(Sentence sentence) {
    BitSet told = new BitSet();
    for (When when : times.in(sentence.span())) {
      when.extent().spans().forEach(span -> told.or(sentence.tokensIn(span)));
    }
    return told;
  }

  private List<Draft> drafts(Scene scene) {
    Casting casting = new Casting(scene);
    Standing standing = new Standing(scene.sentence());
    VerbEvent verbs = new VerbEvent(scene, casting, standing);
    NounEvent nouns = new NounEvent(scene, casting, standing);
    List<Draft> drafts = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Token token : scene.sentence().tokens()) {
      if (verbs.isPredicate(token) && !isSaid(token, taken, drafts)) {
        verbs.at(token).ifPresent(d -> keep(d, drafts, taken));
      }
    }
    for (Token token : scene.sentence().tokens()) {
      boolean name = token.tag().startsWith("NNP") && !scene.isHeadline();
      if (token.isNoun() && !taken.get(token.index()) && !name) {
        nouns.at(token).ifPresent(d -> keep(d, drafts, taken));
      }
    }
    About about = new About(scene.sentence());
    return new Announcements(scene, standing, voices).with(about.refine(drafts));
  }

  /** Whether the word is taken, and by no event: by one that is only said. */
  private static boolean isSaid(Token token, BitSet taken, List<Draft> drafts) {
    return taken.get(token.index())
        && drafts.stream().noneMatch(d -> d.trigger().get(token.index()));
  }

  private static void keep(Draft draft, List<Draft> drafts, BitSet taken) {
    if (!draft.frame().isSaid()) {
      drafts.add(draft);
    }
    BitSet told = (BitSet) draft.trigger().clone();
    if (ABOUT_DEEDS.contains(draft.code().root())) {
      told.clear(draft.head().index() + 1, told.length() + 1); // "called for talks": talks too
    }
    taken.or(told);
  }

  private Event event(Scene scene, Draft draft) {
    Extent trigger = scene.words(draft.trigger());
    PloverType type = ONTOLOGY.plover(draft.code().plover());
    List<String> actors = draft.actor().map(scene::actors).orElse(List.of());
    List<String> recipients =
        draft.recipients().stream().flatMap(r -> scene.actors(r).stream()).distinct().toList();
    Optional<Statement> voice = voices.at(trigger.start());
    String id = "e" + (events.size() + 1);
    String mode = draft.mode();
    Setting setting = new Setting(scene, draft);
    Event event =
        new Event(
            id,
            type.type(),
            Value.of(mode.isEmpty() ? Optional.empty() : Optional.of(mode), "NOT_CODED"),
            draft.frame().contexts(),
            Value.known(draft.code().code()),
            OptionalInt.of(type.quad()),
            OptionalDouble.of(draft.code().goldstein()),
            actors,
            recipients,
            draft.actor().map(a -> scene.extent(a, others(scene, draft, a))).orElse(Extent.NONE),
            draft.recipients().stream()
                .map(r -> scene.extent(r, others(scene, draft, r)))
                .reduce(Extent.NONE, Extent::plus),
            trigger,
            status(scene, draft, voice),
            setting.when(times),
            setting.where(reading.document().text()),
            voice.map(Statement::id),
            Optional.empty(),
            scene.index(),
            draft.frame().confidence(),
            new Trace(stage, draft.rule(), draft.frame().rowKey()));
    return mentions.linked(event, draft.isDefinite(scene.sentence()));
  }

  /** Whether the event hangs on the word by which a named source says it, and on no other doubt. */
  private static boolean alleges(Scene scene, Draft draft, Statement voice) {
    Sentence sentence = scene.sentence();
    boolean below =
        sentence
            .head(draft.head())
            .filter(h -> voice.cue().contains(sentence.extent(bits(h)).start()))
            .isPresent();
    boolean tells = voice.cueType() == CueType.COMMUNICATION || voice.cueType() == CueType.ACT;
    return below
        && tells
        && !voice.sources().isEmpty()
        && new Standing(sentence).own(draft.head()) == Status.ASSERTED;
  }

  private static BitSet bits(Token token) {
    BitSet one = new BitSet();
    one.set(token.index());
    return one;
  }

  /** What is not a party's, though it hangs on him: the trigger, and another party's phrase. */
  private static BitSet others(Scene scene, Draft draft, Token party) {
    BitSet others = (BitSet) draft.trigger().clone();
    Stream.concat(draft.actor().stream(), draft.recipients().stream())
        .filter(other -> !other.equals(party) && scene.sentence().isWithin(other, party))
        .forEach(other -> others.or(scene.sentence().subtree(other)));
    return others;
  }

  /**
   * What a denying statement tells did not happen; what no one vouches for is only alleged, and
   * what someone alleges is told according to him.
   */
  private static Status status(Scene scene, Draft draft, Optional<Statement> voice) {
    Status status = draft.status();
    if (status == Status.HYPOTHETICAL && voice.filter(v -> alleges(scene, draft, v)).isPresent()) {
      return Status.ASSERTED;
    }
    if (voice.isEmpty() || status != Status.ASSERTED) {
      return status;
    }
    if (voice.get().factivity() == Factivity.DENYING) {
      return Status.DENIED;
    }
    return voice.get().sources().isEmpty() && voice.get().factivity() == Factivity.DOUBTING
        ? Status.HYPOTHETICAL
        : status;
  }
}
