/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Event.Status;
import readout.finding.Statement;
import readout.lexicon.CameoCode;
import readout.lexicon.CueType;
import readout.lexicon.Effect;
import readout.lexicon.EventFrame;
import readout.lexicon.EventFrames;
import readout.lexicon.Ontology;
import readout.lexicon.PloverType;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Voices;
import readout.text.Span;

/**
 * What someone says that he will do, or that another must do, is an event beside the deed itself:
 * "Oslo said it would send tents" is a promise, of tents that are still to come. {@code
 * ontology/plover.tsv} tells which: a promised kindness is AGREE, a promised blow THREATEN; a
 * kindness said not to come is REJECT, what another must do REQUEST.
 *
 * <p>Where the cue tells an event by a frame of its own ("threatened to", "vowed to"), that stands;
 * of two frames of one verb the deed below chooses: "vowed to free", "vowed to shell".
 */
final class Announcements {
  static final String RULE = "announced";

  private static final Ontology ONTOLOGY = Ontology.standard();
  private static final String THREATEN = "THREATEN";
  private static final CameoCode REJECTED = ONTOLOGY.cameo("120");
  private static final CameoCode DEMANDED = ONTOLOGY.cameo("100");
  private static final int MAX_STEPS = 4;

  private final Scene scene;
  private final Standing standing;
  private final Voices voices;

  Announcements(Scene scene, Standing standing, Voices voices) {
    this.scene = scene;
    this.standing = standing;
    this.voices = voices;
  }

  /** The drafts with those that announce them, in text order. */
  List<Draft> with(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Draft draft : drafts) {
      Draft chosen = byDeed(draft, drafts);
      all.add(chosen);
      taken.or(chosen.trigger());
    }
    Map<Integer, Draft> announced = new LinkedHashMap<>(); // one a cue, by its first deed
    for (Draft deed : drafts) {
      of(deed)
          .filter(a -> !a.trigger().intersects(taken))
          .ifPresent(a -> announced.putIfAbsent(a.head().index(), a));
    }
    all.addAll(announced.values());
    all.sort(Comparator.comparingInt(d -> d.trigger().nextSetBit(0)));
    return all;
  }

  /** A promise by its deed: to promise a blow is to threaten, where the verb can do both. */
  private Draft byDeed(Draft promise, List<Draft> drafts) {
    if (promise.frame().carries() != Effect.PLANNED || promise.frame().tag() != EventFrame.Tag.V) {
      return promise;
    }
    Optional<Draft> blow =
        drafts.stream()
            .filter(deed -> isClauseOf(deed.head(), promise.head()))
            .findFirst()
            .filter(deed -> type(deed).announced().equals(THREATEN));
    Optional<EventFrame> threat =
        EventFrames.english().find(promise.frame().lemma(), EventFrame.Tag.V).stream()
            .filter(f -> f.plover().equals(THREATEN))
            .filter(f -> f.complement() == promise.frame().complement())
            .findFirst();
    if (blow.isEmpty() || threat.isEmpty()) {
      return promise;
    }
    List<Token> recipients = blow.get().recipients();
    return new Draft(
        threat.get(),
        threat.get().cameo(),
        promise.trigger(),
        promise.head(),
        promise.actor(),
        recipients.isEmpty() ? promise.recipients() : recipients,
        promise.status(),
        promise.rule());
  }

  private Optional<Draft> of(Draft deed) {
    Optional<Statement> voice =
        voices
            .at(scene.words(deed.trigger()).start())
            .filter(s -> s.cueType() == CueType.COMMUNICATION);
    Optional<Token> cue = voice.flatMap(this::cue).filter(c -> isSaidBy(deed.head(), c));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    boolean own = isOwn(deed, voice.get());
    Optional<CameoCode> code = own ? promised(deed) : demanded(deed);
    Optional<Token> speaker = scene.roles().doer(cue.get());
    if (code.isEmpty() || speaker.isEmpty()) {
      return Optional.empty();
    }
    BitSet trigger = new BitSet();
    trigger.set(cue.get().index());
    List<Token> recipients = own ? deed.recipients() : deed.actor().stream().toList();
    return Optional.of(
        new Draft(
            deed.frame(),
            code.get(),
            trigger,
            cue.get(),
            speaker,
            recipients,
            standing.of(cue.get()),
            RULE));
  }

  /** What saying so is, of one's own deed. */
  private static Optional<CameoCode> promised(Draft deed) {
    PloverType type = type(deed);
    return switch (deed.status()) {
      case PLANNED, CONDITIONAL -> Optional.of(announced(type, deed.code()));
      case DENIED ->
          type.cooperative() ? Optional.of(About.code(REJECTED, deed.code())) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static CameoCode announced(PloverType type, CameoCode deed) {
    CameoCode coarse = ONTOLOGY.cameo(type.announcedCode());
    CameoCode act = ONTOLOGY.cameo(coarse.root() + "0");
    CameoCode finer = About.code(act, deed);
    return finer.equals(act) ? coarse : finer;
  }

  private static Optional<CameoCode> demanded(Draft deed) {
    return deed.status() == Status.REQUESTED && deed.actor().isPresent()
        ? Optional.of(About.code(DEMANDED, deed.code()))
        : Optional.empty();
  }

  private static PloverType type(Draft draft) {
    return ONTOLOGY.plover(draft.code().plover());
  }

  /** Whether the speaker is the one who would do it. */
  private boolean isOwn(Draft deed, Statement voice) {
    Set<String> actors = Set.copyOf(deed.actor().map(scene::actors).orElse(List.of()));
    return voice.sources().stream().anyMatch(source -> actors.contains(source.actor()));
  }

  /** The verb of the cue, where it stands in this sentence. */
  private Optional<Token> cue(Statement voice) {
    Sentence sentence = scene.sentence();
    for (Span span : voice.cue().spans()) {
      BitSet tokens = sentence.tokensIn(span);
      Optional<Token> verb =
          tokens.stream().mapToObj(sentence::token).filter(Token::isVerb).findFirst();
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /** Whether the deed is what the cue says, not something deeper inside. */
  private boolean isSaidBy(Token deed, Token cue) {
    return isClauseOf(deed, cue)
        || scene
            .sentence()
            .head(cue)
            .filter(h -> cue.is("parataxis") && h.equals(deed))
            .isPresent();
  }

  private boolean isClauseOf(Token clause, Token verb) {
    Token at = clause;
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<Token> up = scene.sentence().head(at);
      boolean through = at.is("conj") || at.is("ccomp") || at.is("xcomp");
      if (up.isEmpty() || !through) {
        return false;
      }
      if (up.get().equals(verb)) {
        return !at.is("conj");
      }
      if (!at.is("conj")) {
        return false;
      }
      at = up.get();
    }
    return false;
  }
}
