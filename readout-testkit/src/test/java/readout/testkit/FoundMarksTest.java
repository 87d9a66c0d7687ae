/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Duration;
import readout.finding.Event;
import readout.finding.Trace;
import readout.finding.When;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;

/** What a reading holds, in the shape that fixtures have. */
class FoundMarksTest {
  private static final String TEXT =
      "Peru spoke with Chile in Arica for about an hour on Friday. Peru promised to open its port"
          + " if Chile kept the treaty of 1929. The move was reckless.";
  private static final Trace TRACE = new Trace("stage", "rule", "");
  private static final Document DOCUMENT = Document.of("d", TEXT);

  private static Span at(String words) {
    int at = TEXT.indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return new Span(at, at + words.length());
  }

  private static Extent words(String words) {
    return Extent.of(at(words));
  }

  private static Actor actor(String id, String name, String code, Span... mentions) {
    return new Actor(
        id,
        name,
        Actor.Kind.COUNTRY,
        Value.known(code),
        List.of("GOV"),
        Value.known(code + "GOV"),
        Value.missing("NOT_STATED"),
        List.of(mentions),
        Actor.Via.REGISTRY);
  }

  private static final Span PERU_AGAIN =
      new Span(at("Peru promised").start(), at("Peru promised").start() + 4);
  private static final Span CHILE_AGAIN =
      new Span(at("Chile kept").start(), at("Chile kept").start() + 5);
  private static final When FRIDAY =
      new When(
          Value.of(PartialDate.parse("1994-07-01"), "UNREADABLE"),
          Value.missing("OPEN"),
          When.Precision.DAY,
          When.Basis.RELATIVE,
          words("on Friday"));
  private static final Duration HOUR = new Duration(60, true, words("about an hour"));

  private static final Event TALKED =
      new Event(
          "e1",
          "CONSULT",
          Value.missing("NOT_STATED"),
          List.of(),
          Value.known("041"),
          OptionalInt.of(1),
          OptionalDouble.empty(),
          List.of("a1"),
          List.of("a2"),
          words("Peru"),
          words("Chile"),
          words("spoke"),
          Event.Status.ASSERTED,
          Value.known(FRIDAY),
          Value.known("Arica"),
          Optional.empty(),
          Optional.empty(),
          0,
          1,
          TRACE);
  private static final Commitment PROMISE =
      new Commitment(
          "c1",
          Commitment.Kind.PROMISE,
          List.of("a1"),
          List.of("a2"),
          words("to open its port"),
          words("if Chile kept the treaty of 1929"),
          Value.missing("NOT_STATED"),
          Commitment.Status.OPEN,
          Optional.of("s1"),
          1,
          TRACE);
  private static final Contact CALL =
      new Contact(
          "m1",
          Contact.Kind.VIDEO_CALL,
          List.of("a1", "a2"),
          Value.known(FRIDAY),
          Value.known("Arica"),
          Contact.Status.HELD,
          List.of(new Contact.Lasted(HOUR, Optional.empty())),
          List.of(new Contact.Initiator("a2", Optional.empty(), words("spoke"))),
          List.of(),
          words("spoke"),
          TRACE);
  private static final Agreement TREATY =
      new Agreement(
          "g1",
          "treaty of 1929",
          OptionalInt.of(1929),
          List.of("a2"),
          words("the treaty of 1929"),
          List.of(
              new Agreement.Said(
                  Agreement.Keeping.NOT_ENFORCED, Value.known("a2"), Optional.of("s1"))),
          TRACE);

  private static final Reading READING =
      Reading.of(DOCUMENT)
          .with(
              Layer.ACTORS,
              List.of(
                  actor("a1", "Peru", "PER", at("Peru"), PERU_AGAIN, at("its")),
                  actor("a2", "Chile", "CHL", at("Chile"), CHILE_AGAIN)))
          .with(
              Layer.MENTIONS,
              List.of(
                  new Mention(at("Peru"), 0, 0, List.of("a1")),
                  new Mention(at("Chile"), 0, 3, List.of("a2")),
                  new Mention(PERU_AGAIN, 1, 0, List.of("a1")),
                  new Mention(at("its"), 1, 4, List.of("a1")),
                  new Mention(CHILE_AGAIN, 1, 7, List.of("a2"))))
          .with(Layer.EVENTS, List.of(TALKED))
          .with(Layer.COMMITMENTS, List.of(PROMISE))
          .with(Layer.CONTACTS, List.of(CALL))
          .with(Layer.AGREEMENTS, List.of(TREATY))
          .with(Layer.TIMES, List.of(FRIDAY))
          .with(Layer.DURATIONS, List.of(HOUR))
          .with(
              Layer.CLAIMS,
              List.of(
                  new Claim(
                      "k1",
                      List.of(at("Peru spoke with Chile"), at("The move was reckless")),
                      Claim.Relation.CONFLICT,
                      TRACE)))
          .with(
              Layer.AUTHOR_VOICE,
              List.of(
                  new AuthorVoice(
                      "v1", at("The move was reckless"), AuthorVoice.Why.EVALUATIVE, TRACE)));

  private static Marked found(String id) {
    return Marked.of(READING).stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private static Span place(String id, Role role) {
    return found(id).extent(role).hull();
  }

  private static String said(String id, Attribute attribute) {
    return found(id).attribute(attribute).orElse("not said");
  }

  @Test
  void eachKindOfEachLayerIsThere() {
    assertThat(Marked.of(READING))
        .extracting(Marked::id)
        .containsExactly("e1", "c1", "m1", "g1", "t1", "d1", "a1", "a2", "k1", "v1");
    Marked.of(READING).forEach(m -> assertThat(m.each(m.kind().key())).as(m.id()).isNotEmpty());
  }

  @Test
  void eventsHaveTheirOwnWords() {
    assertThat(place("e1", Role.ACTOR)).isEqualTo(at("Peru"));
    assertThat(place("e1", Role.RECIPIENT)).isEqualTo(at("Chile"));
    assertThat(said("e1", Attribute.CAMEO)).isEqualTo("041");
    assertThat(said("e1", Attribute.MODE)).isEqualTo("-");
    assertThat(said("e1", Attribute.ACCORDING_TO)).isEqualTo("-");
    assertThat(said("e1", Attribute.RULE)).isEqualTo("rule");
  }

  @Test
  void whoWouldActIsNamedOutsideTheActAndNearIt() {
    assertThat(place("c1", Role.BY)).isEqualTo(PERU_AGAIN);
    assertThat(place("c1", Role.TO)).isEqualTo(CHILE_AGAIN);
    assertThat(said("c1", Attribute.ACCORDING_TO)).isEqualTo("s1");
    assertThat(found("c1").each(Role.DUE)).isEmpty();
  }

  @Test
  void aContactTellsWhereHowLongAndWhoAsked() {
    assertThat(found("m1").each(Role.PARTICIPANT)).containsExactly(words("Peru"), words("Chile"));
    assertThat(place("m1", Role.PLACE)).isEqualTo(at("Arica"));
    assertThat(place("m1", Role.CONTACT_LASTED)).isEqualTo(at("about an hour"));
    assertThat(place("m1", Role.ASKER)).isEqualTo(at("Chile"));
    assertThat(said("m1", Attribute.KIND)).isEqualTo("video-call");
    assertThat(said("m1", Attribute.MINUTES)).isEqualTo("60");
    assertThat(said("m1", Attribute.APPROXIMATE)).isEqualTo("yes");
  }

  @Test
  void valuesThatAreMissingAreADash() {
    assertThat(said("t1", Attribute.FROM)).isEqualTo("1994-07-01");
    assertThat(said("t1", Attribute.TO)).isEqualTo("-");
    assertThat(said("t1", Attribute.BASIS)).isEqualTo("relative");
    assertThat(said("d1", Attribute.MINUTES)).isEqualTo("60");
    assertThat(said("a1", Attribute.ROLE)).isEqualTo("-");
    assertThat(said("a1", Attribute.CODE)).isEqualTo("PERGOV");
    assertThat(found("a1").each(Role.REFERENCE)).hasSize(3);
    assertThat(said("g1", Attribute.SAID)).isEqualTo("not-enforced");
    assertThat(said("g1", Attribute.OF)).isEqualTo("a2");
    assertThat(said("g1", Attribute.YEAR)).isEqualTo("1929");
  }
}
