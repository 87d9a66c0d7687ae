/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.server.record.CodedText;
import readout.server.record.Phrases;
import readout.text.Span;

/** Makes the cards of a record, in text order. */
final class Cards {
  private static final int LONGEST = 280;

  private final CodedText coded;
  private final Phrases phrases;

  Cards(CodedText coded) {
    this.coded = coded;
    this.phrases = new Phrases(coded);
  }

  /** All of them; at one place the enclosing one first. */
  List<Card> all() {
    List<Card> cards = new ArrayList<>();
    coded.all("statements").forEach(f -> cards.add(statement(f)));
    coded.all("events").forEach(f -> cards.add(event(f)));
    coded.all("commitments").forEach(f -> cards.add(commitment(f)));
    coded.all("contacts").forEach(f -> cards.add(contact(f)));
    coded.all("agreements").forEach(f -> cards.add(agreement(f)));
    coded.all("claims").forEach(f -> cards.add(claim(f)));
    coded.all("authorVoice").forEach(f -> cards.add(voice(f)));
    cards.sort(Comparator.comparingInt(Card::start).thenComparingInt(Card::depth));
    return cards;
  }

  private Card statement(JsonNode s) {
    boolean scare = s.path("form").asText().equals("scare-quote");
    List<Span> content = coded.spans(s.path("content"));
    List<Fact> facts = new ArrayList<>();
    if (!scare && !s.path("cue").isEmpty()) {
      facts.add(Fact.of("cue", phrases.quoted(coded.spans(s.path("cue"))) + manner(s)));
    }
    if (!s.path("addressees").isEmpty()) {
      facts.add(Fact.of("to", phrases.names(s.path("addressees"), "")));
    }
    int start = first(coded.spans(s.path("cue")), content);
    for (JsonNode source : s.path("sources")) {
      start = Math.min(start, first(coded.spans(source.path("span")), List.of()));
    }
    return card(s, scare ? "scare" : "statement", scare ? "Scare quotes" : "Statement")
        .standing(scare ? "a distance kept" : form(s.path("form").asText()))
        .heading(scare ? "The writer’s marks" : phrases.chain(s))
        .words(Phrases.cut(coded.words(content), LONGEST))
        .facts(facts)
        .at(start == Integer.MAX_VALUE ? 0 : start, coded.chain(s).size());
  }

  private static String form(String form) {
    return switch (form) {
      case "direct" -> "quoted";
      case "mixed" -> "partly quoted";
      case "indirect" -> "in other words";
      default -> form;
    };
  }

  private static String manner(JsonNode s) {
    String type = s.path("cueType").asText("communication");
    String factivity = s.path("factivity").asText("neutral");
    return (type.equals("communication") ? "" : ", " + type)
        + switch (factivity) {
          case "factive" -> ", taken as fact";
          case "doubting" -> ", doubted";
          case "denying" -> ", denied";
          default -> "";
        };
  }

  private Card event(JsonNode e) {
    JsonNode mode = e.path("mode");
    String type =
        Phrases.label(e.path("type").asText().toLowerCase(java.util.Locale.ROOT))
            + (mode.isTextual() ? ", " + mode.asText() : "");
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            "type",
            type + (e.path("cameo").isTextual() ? " · CAMEO " + e.path("cameo").asText() : "")));
    facts.add(Fact.of("when", e.path("when"), phrases.when(e.path("when"))));
    facts.add(Fact.of("where", e.path("where"), Phrases.value(e.path("where"))));
    facts.add(Fact.of("told by", phrases.voice(e.path("accordingTo"))));
    if (e.path("sameAs").isTextual()) {
      facts.add(Fact.of("same as", e.path("sameAs").asText()));
    }
    List<Span> trigger = coded.spans(e.path("trigger"));
    return card(e, "event", "Event")
        .standing(e.path("status").asText())
        .heading(parties(e.path("actors"), e.path("recipients")))
        .words(phrases.quoted(trigger))
        .facts(facts)
        .at(start(trigger), 0);
  }

  private String parties(JsonNode by, JsonNode to) {
    String actors = phrases.names(by, "someone not named");
    return to.isEmpty() ? actors : actors + " → " + phrases.names(to, "");
  }

  private Card commitment(JsonNode c) {
    List<Fact> facts = new ArrayList<>();
    List<Span> condition = coded.spans(c.path("condition"));
    facts.add(
        condition.isEmpty()
            ? Fact.unknown("condition", "none stated")
            : Fact.of("condition", phrases.quoted(condition)));
    facts.add(Fact.of("due", c.path("due"), phrases.when(c.path("due"))));
    facts.add(Fact.of("told by", phrases.voice(c.path("accordingTo"))));
    List<Span> act = coded.spans(c.path("act"));
    return card(c, "commitment", Phrases.label(c.path("kind").asText()))
        .standing(c.path("status").asText().replace('-', ' '))
        .heading(parties(c.path("by"), c.path("to")))
        .words(phrases.quoted(act))
        .facts(facts)
        .at(start(act), 0);
  }

  private Card contact(JsonNode m) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("when", m.path("when"), phrases.when(m.path("when"))));
    facts.add(Fact.of("where", m.path("where"), Phrases.value(m.path("where"))));
    tellings(facts, "lasted", m.path("durationMinutes"), Phrases::minutes);
    tellings(
        facts,
        "asked for",
        m.path("initiator"),
        i -> "by " + phrases.name(i.path("actor").asText()));
    if (!m.path("scheduled").isEmpty()) {
      tellings(facts, "planned", m.path("scheduled"), s -> phrases.when(s.path("when")));
    }
    List<Span> spans = coded.spans(m.path("spans"));
    return card(m, "contact", Phrases.label(m.path("kind").asText()))
        .standing(m.path("status").asText())
        .heading(phrases.names(m.path("participants"), "no one named"))
        .words("")
        .facts(facts)
        .at(start(spans), 0);
  }

  /** A fact for each telling, with whose word it is. */
  private void tellings(
      List<Fact> facts,
      String name,
      JsonNode all,
      java.util.function.Function<JsonNode, String> say) {
    if (all.isEmpty()) {
      facts.add(Fact.unknown(name, "not stated"));
    }
    all.forEach(
        one ->
            facts.add(
                Fact.of(
                    name, say.apply(one) + ", says " + phrases.voice(one.path("accordingTo")))));
  }

  private Card agreement(JsonNode g) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("year", g.path("year"), Phrases.value(g.path("year"))));
    facts.add(
        g.path("parties").isEmpty()
            ? Fact.unknown("parties", "not stated")
            : Fact.of("parties", phrases.names(g.path("parties"), "")));
    for (JsonNode said : g.path("said")) {
      JsonNode of = said.path("of");
      String by = of.isTextual() ? " by " + phrases.name(of.asText()) : "";
      facts.add(
          Fact.of(
              said.path("what").asText().replace('-', ' '),
              (by + ", says " + phrases.voice(said.path("accordingTo")))
                  .strip()
                  .replaceFirst("^, ", "")));
    }
    return card(g, "agreement", "Agreement")
        .standing("")
        .heading(g.path("name").asText())
        .words("")
        .facts(facts)
        .at(start(coded.spans(g.path("spans"))), 0);
  }

  private Card claim(JsonNode k) {
    boolean same = k.path("relation").asText().equals("same");
    List<Span> tellings = coded.spans(k.path("spans"));
    String each =
        tellings.stream()
            .map(span -> phrases.quoted(List.of(span)))
            .collect(Collectors.joining(same ? " — and again: " : " — but also: "));
    return card(k, "claim", same ? "Told twice" : "Against itself")
        .standing("")
        .heading(same ? "The same in other words" : "Cannot both be true")
        .words(each)
        .facts(List.of())
        .at(start(tellings), 0);
  }

  private Card voice(JsonNode v) {
    List<Span> span = coded.spans(v.path("span"));
    String why =
        switch (v.path("why").asText()) {
          case "evaluative" -> "it judges";
          case "contested" -> "it takes a side in what others dispute";
          case "attribution-lost" -> "it repeats what someone said, without saying so";
          default -> v.path("why").asText();
        };
    return card(v, "voice", "Author’s voice")
        .standing("")
        .heading("No one is named: " + why)
        .words(Phrases.cut(coded.words(span), LONGEST))
        .facts(List.of())
        .at(start(span), 0);
  }

  private static int start(List<Span> spans) {
    return spans.isEmpty() ? 0 : spans.get(0).start();
  }

  private static int first(List<Span> some, List<Span> others) {
    return Math.min(
        some.isEmpty() ? Integer.MAX_VALUE : start(some),
        others.isEmpty() ? Integer.MAX_VALUE : start(others));
  }

  private static Draft card(JsonNode finding, String kind, String label) {
    return new Draft(finding, kind, label);
  }

  /** A card on its way. */
  private static final class Draft {
    private final JsonNode finding;
    private final String kind;
    private final String label;
    private String standing = "";
    private String heading = "";
    private String words = "";
    private List<Fact> facts = List.of();

    Draft(JsonNode finding, String kind, String label) {
      this.finding = finding;
      this.kind = kind;
      this.label = label;
    }

    Draft standing(String is) {
      standing = is;
      return this;
    }

    Draft heading(String is) {
      heading = is;
      return this;
    }

    Draft words(String are) {
      words = are;
      return this;
    }

    Draft facts(List<Fact> are) {
      facts = are;
      return this;
    }

    Card at(int start, int depth) {
      JsonNode sure = finding.path("confidence");
      return new Card(
          finding.path("id").asText(),
          kind,
          label,
          standing,
          heading,
          words,
          facts,
          Why.of(finding.path("trace")),
          start,
          depth,
          sure.isNumber() ? Optional.of(sure.asDouble()) : Optional.empty());
    }
  }
}
