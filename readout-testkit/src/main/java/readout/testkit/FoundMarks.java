/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.finding.Attribution;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Duration;
import readout.finding.Event;
import readout.finding.Statement;
import readout.finding.When;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * What a reading holds, as marks. Where a finding knows its actors by their ids alone, their words
 * are those of the mention that stands nearest to it.
 */
final class FoundMarks {
  private final Reading reading;
  private final Text text;
  private final Map<String, List<Span>> mentions = new HashMap<>();

  private FoundMarks(Reading reading) {
    this.reading = reading;
    this.text = reading.document().text();
    if (reading.has(Layer.MENTIONS)) {
      for (Mention mention : reading.get(Layer.MENTIONS)) {
        for (String actor : mention.actors()) {
          mentions.computeIfAbsent(actor, a -> new ArrayList<>()).add(mention.span());
        }
      }
    }
    for (Actor actor : all(Layer.ACTORS)) {
      mentions.putIfAbsent(actor.id(), actor.mentions());
    }
  }

  static List<Marked> of(Reading reading) {
    FoundMarks marks = new FoundMarks(reading);
    List<Marked> out = new ArrayList<>();
    if (reading.has(Layer.STATEMENTS)) {
      reading.get(Layer.STATEMENTS).forEach(s -> out.add(marks.statement(s)));
    } else {
      marks.numbered(Layer.ATTRIBUTIONS, Kind.STATEMENT, marks::attribution, out);
    }
    marks.all(Layer.EVENTS).forEach(e -> out.add(marks.event(e)));
    marks.all(Layer.COMMITMENTS).forEach(c -> out.add(marks.commitment(c)));
    marks.all(Layer.CONTACTS).forEach(m -> out.add(marks.contact(m)));
    marks.all(Layer.AGREEMENTS).forEach(g -> out.add(marks.agreement(g)));
    marks.numbered(Layer.TIMES, Kind.TIME, FoundMarks::time, out);
    marks.numbered(Layer.DURATIONS, Kind.DURATION, FoundMarks::duration, out);
    marks.all(Layer.ACTORS).forEach(a -> out.add(actor(a)));
    marks.all(Layer.CLAIMS).forEach(k -> out.add(claim(k)));
    marks.all(Layer.AUTHOR_VOICE).forEach(v -> out.add(voice(v)));
    return List.copyOf(out);
  }

  private <T> List<T> all(Layer<List<T>> layer) {
    return reading.has(layer) ? reading.get(layer) : List.of();
  }

  /** What a layer holds without ids, numbered from 1. */
  private <T> void numbered(
      Layer<List<T>> layer, Kind kind, BiFunction<String, T, Marked> marked, List<Marked> out) {
    int number = 0;
    for (T each : all(layer)) {
      out.add(marked.apply(kind.letter() + "" + ++number, each));
    }
  }

  private Marked statement(Statement s) {
    boolean carried = s.sources().stream().anyMatch(source -> source.extent().isEmpty());
    return voiced(s.id(), s.form(), s.cueType(), s.factivity(), carried, s.cue(), s.content())
        .words(Role.SOURCE, sources(s))
        .words(Role.ADDRESSEE, nearest(s.addressees(), s.extent(), Extent.NONE))
        .say(Attribute.WITHIN, s.within())
        .say(Attribute.RULE, s.trace().rule())
        .build();
  }

  private static List<Extent> sources(Statement s) {
    return s.form() == Statement.Form.SCARE_QUOTE
        ? List.of()
        : s.sources().stream().map(Statement.Source::extent).toList();
  }

  private Marked attribution(String id, Attribution a) {
    boolean scare = a.form() == Statement.Form.SCARE_QUOTE;
    return voiced(id, a.form(), a.cueType(), a.factivity(), a.carried(), a.cue(), a.content())
        .words(Role.SOURCE, scare ? List.of() : a.sources())
        .words(Role.ADDRESSEE, a.addressees())
        .say(Attribute.RULE, a.trace().rule())
        .build();
  }

  private static MarkedBuilder voiced(
      String id,
      Statement.Form form,
      CueType type,
      Factivity factivity,
      boolean carried,
      Extent cue,
      Extent content) {
    boolean scare = form == Statement.Form.SCARE_QUOTE;
    MarkedBuilder marks = new MarkedBuilder(id, scare ? Kind.SCARE_QUOTE : Kind.STATEMENT);
    if (!scare) {
      marks.words(Role.CUE, cue);
    }
    return marks
        .words(scare ? Role.SCARE : Role.CONTENT, content)
        .say(Attribute.FORM, form)
        .say(Attribute.TYPE, type)
        .say(Attribute.FACTIVITY, factivity)
        .say(Attribute.CARRIED, carried);
  }

  private Marked event(Event e) {
    return new MarkedBuilder(e.id(), Kind.EVENT)
        .words(Role.TRIGGER, e.trigger())
        .words(Role.ACTOR, e.actorExtent())
        .words(Role.RECIPIENT, e.recipientExtent())
        .say(Attribute.PLOVER, e.type())
        .say(Attribute.CAMEO, e.cameo())
        .say(Attribute.MODE, e.mode())
        .say(Attribute.STATUS, e.status())
        .say(Attribute.ACCORDING_TO, e.accordingTo())
        .say(Attribute.FROM, e.when().toOptional().flatMap(w -> w.from().toOptional()))
        .say(Attribute.WHERE, e.where())
        .say(Attribute.AGAIN, e.sameAs().isPresent())
        .say(Attribute.RULE, e.trace().rule())
        .build();
  }

  private Marked commitment(Commitment c) {
    return new MarkedBuilder(c.id(), Kind.COMMITMENT)
        .words(Role.UNDERTAKING, c.act())
        .words(Role.BY, nearest(c.by(), c.act(), c.act()))
        .words(Role.TO, nearest(c.to(), c.act(), c.act()))
        .words(Role.CONDITION, c.condition())
        .words(Role.DUE, c.due().toOptional().map(When::extent).orElse(Extent.NONE))
        .say(Attribute.KIND, c.kind())
        .say(Attribute.STATUS, c.status())
        .say(Attribute.ACCORDING_TO, c.accordingTo())
        .say(Attribute.RULE, c.trace().rule())
        .build();
  }

  private Marked contact(Contact m) {
    List<Extent> askers =
        m.initiators().stream()
            .flatMap(i -> nearest(List.of(i.actor()), i.extent(), Extent.NONE).stream())
            .toList();
    List<Extent> planned =
        m.scheduled().stream()
            .map(s -> s.when().toOptional().map(When::extent).orElse(s.extent()))
            .toList();
    return new MarkedBuilder(m.id(), Kind.CONTACT)
        .words(Role.WORD, m.extent())
        .words(Role.PARTICIPANT, nearest(m.participants(), m.extent(), Extent.NONE))
        .words(Role.CONTACT_TIME, m.when().toOptional().map(When::extent).orElse(Extent.NONE))
        .words(
            Role.PLACE, m.where().toOptional().flatMap(w -> told(w, m.extent())).stream().toList())
        .words(Role.CONTACT_LASTED, m.lasted().stream().map(l -> l.duration().extent()).toList())
        .words(Role.ASKER, askers)
        .words(Role.PLANNED, planned)
        .say(Attribute.KIND, m.kind())
        .say(Attribute.STATUS, m.status())
        .say(
            Attribute.MINUTES,
            m.lasted().stream().map(l -> minutes(l.duration())).distinct().toList())
        .say(Attribute.APPROXIMATE, m.lasted().stream().anyMatch(l -> l.duration().approximate()))
        .say(Attribute.RULE, m.trace().rule())
        .build();
  }

  private Marked agreement(Agreement g) {
    MarkedBuilder marks =
        new MarkedBuilder(g.id(), Kind.AGREEMENT)
            .words(Role.NAME, g.extent())
            .words(Role.PARTY, nearest(g.parties(), g.extent(), g.extent()))
            .say(
                Attribute.SAID, g.said().stream().map(s -> s.what().toString()).distinct().toList())
            .say(
                Attribute.OF,
                g.said().stream().flatMap(s -> s.of().toOptional().stream()).distinct().toList())
            .say(
                Attribute.ACCORDING_TO,
                g.said().stream().flatMap(s -> s.accordingTo().stream()).distinct().toList())
            .say(Attribute.RULE, g.trace().rule());
    return g.year().isPresent()
        ? marks.say(Attribute.YEAR, "" + g.year().getAsInt()).build()
        : marks.build();
  }

  private static Marked time(String id, When when) {
    return new MarkedBuilder(id, Kind.TIME)
        .words(Role.TIME, when.extent())
        .say(Attribute.FROM, when.from())
        .say(Attribute.TO, when.to())
        .say(Attribute.PRECISION, when.precision())
        .say(Attribute.BASIS, when.basis())
        .build();
  }

  private static Marked duration(String id, Duration duration) {
    return new MarkedBuilder(id, Kind.DURATION)
        .words(Role.LASTED, duration.extent())
        .say(Attribute.MINUTES, minutes(duration))
        .say(Attribute.APPROXIMATE, duration.approximate())
        .build();
  }

  private static String minutes(Duration duration) {
    return BigDecimal.valueOf(duration.minutes()).stripTrailingZeros().toPlainString();
  }

  private static Marked actor(Actor a) {
    return new MarkedBuilder(a.id(), Kind.ACTOR)
        .words(Role.REFERENCE, a.mentions().stream().map(Extent::of).toList())
        .say(Attribute.KIND, a.kind())
        .say(Attribute.COUNTRY, a.country())
        .say(Attribute.CODE, a.code())
        .say(Attribute.SECTORS, a.sectors())
        .say(Attribute.ROLE, a.role())
        .say(Attribute.NAME, a.name())
        .build();
  }

  private static Marked claim(Claim k) {
    return new MarkedBuilder(k.id(), Kind.CLAIM)
        .words(Role.TELLING, k.tellings().stream().map(Extent::of).toList())
        .say(Attribute.RELATION, k.relation())
        .say(Attribute.RULE, k.trace().rule())
        .build();
  }

  private static Marked voice(AuthorVoice v) {
    return new MarkedBuilder(v.id(), Kind.AUTHOR_VOICE)
        .words(Role.VOICE, v.extent())
        .say(Attribute.WHY, v.why())
        .say(Attribute.RULE, v.trace().rule())
        .build();
  }

  /**
   * For each actor the mention that stands nearest to some words; one inside {@code beside} ("its
   * troops" in what Russia would do) only where there is no other.
   */
  private List<Extent> nearest(List<String> actors, Extent words, Extent beside) {
    if (words.isEmpty()) {
      return List.of();
    }
    return actors.stream()
        .flatMap(
            actor ->
                mentions.getOrDefault(actor, List.of()).stream()
                    .min(
                        Comparator.<Span, Boolean>comparing(beside::overlaps)
                            .thenComparingInt(m -> Math.abs(m.start() - words.start())))
                    .stream())
        .map(Extent::of)
        .toList();
  }

  /** Where a name that a finding gives stands in the text: the place nearest to it. */
  private Optional<Extent> told(String name, Extent near) {
    String all = text.toString();
    List<Span> places = new ArrayList<>();
    for (int at = all.indexOf(name); at >= 0 && !name.isEmpty(); at = all.indexOf(name, at + 1)) {
      places.add(text.fromChars(at, at + name.length()));
    }
    return places.stream()
        .min(Comparator.comparingInt(p -> Math.abs(p.start() - near.start())))
        .map(Extent::of);
  }
}
