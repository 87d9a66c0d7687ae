/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.Arrays;
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

/** An invented report on a ferry line, read by hand: every kind of finding, several of some. */
public final class Ferry {
  private static final String TEXT =
      """
      VALLETTA, May 6 (Harbour News) -- Malta's transport minister, Carmen Zerafa, spoke by phone on Tuesday with her Tunisian counterpart, Slim Karoui, about the ferry that Tunis suspended in March.

      The call lasted about 40 minutes and had been requested by Malta, Radio Zitouna reported, quoting Karoui's office. Karoui warned that Tunisia would close the port of La Goulette to Maltese vessels if the arrears were not paid by June 1.

      "We have paid what we owe," Zerafa said. She denied that her ministry had threatened to leave the 2011 seaways accord, which Tunisian papers say Malta breaks.

      The so-called "debt" may yet lead to a boycott. No serious proof of it was ever shown.
      """;

  private static final Text WORDS = Text.of(TEXT);

  private Ferry() {}

  /** The reading, layer by layer as the stages would have written it. */
  public static Reading reading() {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.of("Harbour News"),
            Optional.of("Malta, Tunisia speak over ferry arrears"),
            PartialDate.parse("2014-05-06"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new DatelineStage()
        .apply(Reading.of(new Document("ferry", WORDS, origin, Map.of())))
        .with(Layer.SENTENCES, sentences())
        .with(Layer.ACTORS, actors())
        .with(Layer.STATEMENTS, statements())
        .with(Layer.EVENTS, events())
        .with(Layer.COMMITMENTS, commitments())
        .with(Layer.CONTACTS, List.of(call()))
        .with(Layer.AGREEMENTS, List.of(accord()))
        .with(Layer.CLAIMS, List.of(claim()))
        .with(Layer.AUTHOR_VOICE, List.of(voice()));
  }

  private static Extent at(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return Extent.of(WORDS.fromChars(start, start + words.length()));
  }

  private static Extent at(String... words) {
    return Arrays.stream(words).map(Ferry::at).reduce(Extent.NONE, Extent::plus);
  }

  private static List<Sentence> sentences() {
    return MarkedText.paragraphs(WORDS).stream()
        .map(span -> new Sentence(span, List.of(), List.of()))
        .toList();
  }

  private static Trace trace(String stage) {
    return new Trace(stage, "by-hand", "");
  }

  private static Actor actor(
      String id, String name, Actor.Kind kind, String code, String role, String... mentions) {
    return new Actor(
        id,
        name,
        kind,
        Value.missing("NOT_RESOLVED"),
        List.of(),
        code.isEmpty() ? Value.missing("NOT_RESOLVED") : Value.known(code),
        role.isEmpty() ? Value.missing("NOT_STATED") : Value.known(role),
        Arrays.stream(mentions).map(m -> at(m).hull()).toList(),
        Actor.Via.TEXT);
  }

  private static List<Actor> actors() {
    return List.of(
        actor(
            "a1",
            "Carmen Zerafa",
            Actor.Kind.PERSON,
            "MLTGOV",
            "transport minister",
            "Malta's transport minister, Carmen Zerafa",
            "Zerafa said",
            "She"),
        actor("a2", "Slim Karoui", Actor.Kind.PERSON, "TUNGOV", "counterpart", "Slim Karoui"),
        actor("a3", "Malta", Actor.Kind.COUNTRY, "MLT", "", "Malta", "Malta breaks"),
        actor("a4", "Radio Zitouna", Actor.Kind.OUTLET, "MED", "", "Radio Zitouna"),
        actor("a5", "Karoui's office", Actor.Kind.GOVERNMENT, "TUNGOV", "", "Karoui's office"),
        actor("a6", "Tunisia", Actor.Kind.COUNTRY, "TUN", "", "Tunis suspended", "Tunisia would"),
        actor("a7", "Tunisian papers", Actor.Kind.OUTLET, "", "", "Tunisian papers"));
  }

  private static Statement said(
      String id,
      String actor,
      Extent source,
      String cue,
      Factivity factivity,
      Extent content,
      Statement.Form form,
      Optional<String> within) {
    return new Statement(
        id,
        actor.isEmpty() ? List.of() : List.of(new Statement.Source(actor, source)),
        cue.isEmpty() ? Extent.NONE : at(cue),
        cue,
        cue.isEmpty() ? CueType.HEDGE : CueType.COMMUNICATION,
        factivity,
        content,
        form,
        List.of(),
        within,
        0.9,
        trace("attributions"));
  }

  private static List<Statement> statements() {
    Extent call = at("The call lasted about 40 minutes and had been requested by Malta");
    Extent threat =
        at(
            "that Tunisia would close the port of La Goulette to Maltese vessels if the arrears"
                + " were not paid by June 1");
    Statement.Form indirect = Statement.Form.INDIRECT;
    return List.of(
        said(
            "s1",
            "a4",
            at("Radio Zitouna"),
            "reported",
            Factivity.NEUTRAL,
            call,
            indirect,
            Optional.empty()),
        said(
            "s2",
            "a5",
            at("Karoui's office"),
            "quoting",
            Factivity.NEUTRAL,
            call,
            indirect,
            Optional.of("s1")),
        said(
            "s3",
            "a2",
            at("Karoui"),
            "warned",
            Factivity.FACTIVE,
            threat,
            indirect,
            Optional.empty()),
        said(
            "s4",
            "a1",
            at("Zerafa"),
            "said",
            Factivity.NEUTRAL,
            at("\"We have paid what we owe,\""),
            Statement.Form.DIRECT,
            Optional.empty()),
        said(
            "s5",
            "a1",
            Extent.NONE,
            "denied",
            Factivity.DENYING,
            at("that her ministry had threatened to leave the 2011 seaways accord"),
            indirect,
            Optional.empty()),
        said(
            "s6",
            "a7",
            at("Tunisian papers"),
            "say",
            Factivity.NEUTRAL,
            at("which", "Malta breaks"),
            indirect,
            Optional.empty()),
        said(
            "s7",
            "",
            Extent.NONE,
            "",
            Factivity.DOUBTING,
            at("\"debt\""),
            Statement.Form.SCARE_QUOTE,
            Optional.empty()));
  }

  private static When day(String date, When.Basis basis, Extent extent) {
    Value<PartialDate> day = Value.known(PartialDate.parse(date).orElseThrow());
    return new When(day, day, When.Precision.DAY, basis, extent);
  }

  private static Event event(
      String id,
      String type,
      String trigger,
      List<String> actors,
      List<String> recipients,
      Event.Status status,
      Value<When> when,
      String accordingTo) {
    return new Event(
        id,
        type,
        type.equals("CONSULT") ? Value.known("phone") : Value.missing("NO_MODE"),
        List.of(),
        Value.missing("NOT_CODED"),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        actors,
        recipients,
        Extent.NONE,
        Extent.NONE,
        at(trigger),
        status,
        when,
        Value.missing("NOT_STATED"),
        accordingTo.isEmpty() ? Optional.empty() : Optional.of(accordingTo),
        Optional.empty(),
        0,
        0.8,
        trace("events"));
  }

  private static List<Event> events() {
    Value<When> notStated = Value.missing("NOT_STATED");
    Value<When> tuesday = Value.known(day("2014-05-06", When.Basis.RELATIVE, at("on Tuesday")));
    Value<PartialDate> march = Value.known(PartialDate.parse("2014-03").orElseThrow());
    Value<When> inMarch =
        Value.known(
            new When(march, march, When.Precision.MONTH, When.Basis.RELATIVE, at("in March")));
    return List.of(
        event(
            "e1",
            "CONSULT",
            "spoke",
            List.of("a1"),
            List.of("a2"),
            Event.Status.ASSERTED,
            tuesday,
            ""),
        event(
            "e2",
            "SANCTION",
            "suspended",
            List.of("a6"),
            List.of(),
            Event.Status.ASSERTED,
            inMarch,
            ""),
        event(
            "e3",
            "SANCTION",
            "close",
            List.of("a6"),
            List.of("a3"),
            Event.Status.CONDITIONAL,
            notStated,
            "s3"),
        event(
            "e4",
            "THREATEN",
            "threatened",
            List.of("a1"),
            List.of(),
            Event.Status.DENIED,
            notStated,
            "s5"),
        event(
            "e5",
            "PROTEST",
            "boycott",
            List.of(),
            List.of(),
            Event.Status.HYPOTHETICAL,
            notStated,
            ""));
  }

  private static List<Commitment> commitments() {
    return List.of(
        new Commitment(
            "c1",
            Commitment.Kind.THREAT,
            List.of("a6"),
            List.of("a3"),
            at("close the port of La Goulette to Maltese vessels"),
            at("if the arrears were not paid"),
            Value.known(day("2014-06-01", When.Basis.STATED, at("by June 1"))),
            Commitment.Status.OPEN,
            Optional.of("s3"),
            0.8,
            trace("commitments")));
  }

  private static Contact call() {
    return new Contact(
        "m1",
        Contact.Kind.CALL,
        List.of("a1", "a2"),
        Value.known(day("2014-05-06", When.Basis.RELATIVE, at("on Tuesday"))),
        Value.missing("NOT_STATED"),
        Contact.Status.HELD,
        List.of(
            new Contact.Lasted(new Duration(40, true, at("about 40 minutes")), Optional.of("s2"))),
        List.of(new Contact.Initiator("a3", Optional.of("s2"), at("requested by Malta"))),
        List.of(),
        at("spoke by phone", "call"),
        trace("contacts"));
  }

  private static Agreement accord() {
    return new Agreement(
        "g1",
        "seaways accord",
        OptionalInt.of(2011),
        List.of("a3"),
        at("2011 seaways accord"),
        List.of(new Agreement.Said(Agreement.Keeping.BROKEN, Value.known("a3"), Optional.of("s6"))),
        trace("agreements"));
  }

  private static Claim claim() {
    List<Span> tellings =
        List.of(at("the arrears were not paid").hull(), at("We have paid what we owe").hull());
    return new Claim("k1", tellings, Claim.Relation.CONFLICT, trace("claims"));
  }

  private static AuthorVoice voice() {
    return new AuthorVoice(
        "v1",
        at("No serious proof of it was ever shown").hull(),
        AuthorVoice.Why.CONTESTED,
        trace("author voice"));
  }
}
