/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import readout.document.Document;
import readout.document.Origin;
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
import readout.finding.Statement;
import readout.finding.Trace;
import readout.finding.When;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.stage.DatelineStage;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/** A reading made by hand, with one finding of each kind and every field of them filled once. */
public final class OneOfEach {
  static final String TEXT =
      "ACCRA, March 3 -- Envoy Ama Boadu said Togo's minister called her for about 90 minutes."
          + " \"We will reply by Friday if asked,\" she added."
          + " The reckless 1998 river accord is not enforced.";

  private static final Text WORDS = Text.of(TEXT);
  private static final Trace TRACE = new Trace("events", "active", "frames.tsv#call/V");

  private OneOfEach() {}

  public static Reading reading() {
    Origin origin =
        new Origin(
            Optional.of("https://news.example/1"),
            Optional.of("The Courier"),
            Optional.empty(),
            PartialDate.parse("2019-03-03"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document =
        new Document("a", WORDS, origin, Map.of("z", List.of(1, "x"), "a", Map.of("k", true)));
    return new DatelineStage()
        .apply(Reading.of(document))
        .with(Layer.SENTENCES, sentences())
        .with(Layer.ACTORS, List.of(envoy(), minister()))
        .with(Layer.STATEMENTS, List.of(said(), added()))
        .with(Layer.EVENTS, List.of(event()))
        .with(Layer.COMMITMENTS, List.of(commitment()))
        .with(Layer.CONTACTS, List.of(contact()))
        .with(Layer.AGREEMENTS, List.of(agreement()))
        .with(
            Layer.CLAIMS,
            List.of(
                new Claim(
                    "k1",
                    List.of(span("called her"), span("she added")),
                    Claim.Relation.SAME,
                    TRACE)))
        .with(
            Layer.AUTHOR_VOICE,
            List.of(
                new AuthorVoice(
                    "v1",
                    span("The reckless 1998 river accord is not enforced."),
                    AuthorVoice.Why.EVALUATIVE,
                    TRACE)));
  }

  /** The words at places written as a table writes them: {@code 3-5;8-9}. */
  public static String wordsAt(String places) {
    List<String> words = new ArrayList<>();
    for (String place : places.split(";")) {
      if (!place.isEmpty()) {
        String[] ends = place.split("-");
        words.add(WORDS.words(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
      }
    }
    return String.join(";", words);
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return WORDS.fromChars(start, start + words.length());
  }

  static Extent at(String words) {
    return Extent.of(span(words));
  }

  private static List<Sentence> sentences() {
    return List.of(
        new Sentence(
            span("Envoy Ama Boadu said Togo's minister called her for about 90 minutes."),
            List.of(),
            List.of()),
        new Sentence(
            span("\"We will reply by Friday if asked,\" she added."), List.of(), List.of()),
        new Sentence(
            span("The reckless 1998 river accord is not enforced."), List.of(), List.of()));
  }

  private static Actor envoy() {
    return new Actor(
        "a1",
        "Ama Boadu",
        Actor.Kind.PERSON,
        Value.known("GHA"),
        List.of("GOV"),
        Value.known("GHAGOV"),
        Value.known("Envoy"),
        List.of(span("Envoy Ama Boadu"), span("her"), span("she")),
        Actor.Via.TEXT);
  }

  private static Actor minister() {
    return new Actor(
        "a2",
        "Togo's minister",
        Actor.Kind.PERSON,
        Value.missing("NOT_RESOLVED"),
        List.of(),
        Value.missing("NOT_RESOLVED"),
        Value.missing("NOT_STATED"),
        List.of(span("Togo's minister")),
        Actor.Via.TEXT);
  }

  private static Statement said() {
    return new Statement(
        "s1",
        List.of(new Statement.Source("a1", at("Envoy Ama Boadu"))),
        at("said"),
        "say",
        CueType.COMMUNICATION,
        Factivity.NEUTRAL,
        at("Togo's minister called her for about 90 minutes"),
        Statement.Form.INDIRECT,
        List.of(),
        Optional.empty(),
        0.9,
        new Trace("attributions", "clause-after", "cues.tsv#say/V"));
  }

  private static Statement added() {
    return new Statement(
        "s2",
        List.of(new Statement.Source("a1", Extent.NONE)),
        at("added"),
        "add",
        CueType.COMMUNICATION,
        Factivity.NEUTRAL,
        at("\"We will reply by Friday if asked,\""),
        Statement.Form.DIRECT,
        List.of("a2"),
        Optional.of("s1"),
        1,
        new Trace("attributions", "quotation", ""));
  }

  private static Event event() {
    return new Event(
        "e1",
        "CONSULT",
        Value.known("phone"),
        List.of("diplomatic"),
        Value.known("041"),
        OptionalInt.of(1),
        OptionalDouble.of(1.5),
        List.of("a2", "a1"),
        List.of("a1"),
        at("Togo's minister"),
        at("her"),
        at("called"),
        Event.Status.ASSERTED,
        Value.known(day("2019-03-03", When.Basis.DATELINE, Extent.NONE)),
        Value.missing("NOT_STATED"),
        Optional.of("s1"),
        Optional.empty(),
        0,
        0.75,
        TRACE);
  }

  private static When day(String date, When.Basis basis, Extent extent) {
    Value<PartialDate> day = Value.known(PartialDate.parse(date).orElseThrow());
    return new When(day, day, When.Precision.DAY, basis, extent);
  }

  private static Commitment commitment() {
    return new Commitment(
        "c1",
        Commitment.Kind.PROMISE,
        List.of("a1"),
        List.of(),
        at("reply"),
        at("if asked"),
        Value.known(day("2019-03-08", When.Basis.RELATIVE, at("by Friday"))),
        Commitment.Status.OPEN,
        Optional.of("s2"),
        0.5,
        TRACE);
  }

  private static Contact contact() {
    return new Contact(
        "m1",
        Contact.Kind.CALL,
        List.of("a2", "a1"),
        Value.missing("NOT_STATED"),
        Value.missing("NOT_STATED"),
        Contact.Status.HELD,
        List.of(
            new Contact.Lasted(new Duration(90, true, at("about 90 minutes")), Optional.of("s1"))),
        List.of(new Contact.Initiator("a2", Optional.of("s1"), at("Togo's minister called"))),
        List.of(new Contact.Scheduled(Value.missing("VAGUE"), Optional.empty(), at("called"))),
        at("called"),
        TRACE);
  }

  private static Agreement agreement() {
    return new Agreement(
        "g1",
        "1998 river accord",
        OptionalInt.of(1998),
        List.of(),
        at("1998 river accord"),
        List.of(
            new Agreement.Said(
                Agreement.Keeping.NOT_ENFORCED, Value.missing("NOT_STATED"), Optional.empty())),
        TRACE);
  }
}
