/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.document.Document;
import readout.finding.Attribution;
import readout.finding.Statement;
import readout.finding.Trace;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.Reader;
import readout.stage.Stage;
import readout.testkit.Attribute;
import readout.testkit.Fixture;
import readout.testkit.Kind;
import readout.testkit.Marked;
import readout.testkit.Role;
import readout.testkit.Score;
import readout.testkit.Score.Division;
import readout.testkit.Tally;
import readout.text.Extent;
import readout.text.Span;

class EvaluationTest {
  private static final String TEXT =
      "“We will rebuild the bridge,” Ms Okafor said on Friday. Officials in Lomé denied that the"
          + " money was lost, and the union called the plan “a sad joke”. The harbour stayed shut.";

  private static Extent at(String words) {
    int at = TEXT.indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return Extent.of(new Span(at, at + words.length()));
  }

  private static Marked marked(int id, String source, String cue, String content) {
    return new Marked(
        "s" + id,
        Kind.STATEMENT,
        false,
        Map.of(
            Role.SOURCE,
            source.isEmpty() ? List.of() : List.of(at(source)),
            Role.CUE,
            List.of(at(cue)),
            Role.CONTENT,
            List.of(at(content))),
        Map.of());
  }

  private static final GoldText GOLD =
      GoldText.ofStatements(
          "gold.jsonl",
          1,
          Document.of("d", TEXT),
          List.of(
              marked(1, "Ms Okafor", "said", "“We will rebuild the bridge,”"),
              marked(2, "Officials in Lomé", "denied", "that the money was lost"),
              marked(3, "the union", "called", "the plan “a sad joke”")),
          Coverage.OUTERMOST);

  private static final List<Marked> FOUND =
      List.of(
          marked(1, "Okafor", "said", "We will rebuild the bridge"),
          marked(
              2,
              "Officials in Lomé",
              "denied",
              "that the money was lost, and the union called the plan"),
          marked(3, "Officials", "called", "the plan “a sad joke”"),
          marked(4, "", "stayed", "shut"));

  /** The figures that score_attribution.py, the corpus scorer, gives for the same two files. */
  @Test
  void agreesWithTheCorpusScorer() {
    Score score = Evaluation.of(List.of(GOLD), text -> FOUND).score();
    assertPercent(score.of(Division.MEASURE, "relation"), 25.0, 33.3, 28.6);
    assertPercent(score.of(Division.MEASURE, "relation+cue"), 25.0, 33.3, 28.6);
    assertPercent(score.of(Division.MEASURE, "full"), 0, 0, 0);
    assertPercent(score.of(Division.ROLE, "src"), 33.3, 33.3, 33.3);
    assertPercent(score.of(Division.ROLE, "cue"), 75.0, 100.0, 85.7);
    assertPercent(score.of(Division.ROLE, "con"), 50.0, 66.7, 57.1);
    assertPercent(score.of(Division.FORM, "direct"), 100, 100, 100);
    assertThat(score.of(Division.FORM, "indirect")).isEqualTo(new Tally(0, 2, 0, 1));
    assertThat(score.of(Division.FORM, "mixed")).isEqualTo(new Tally(0, 1, 0, 1));
  }

  private static void assertPercent(Tally tally, double precision, double recall, double f1) {
    assertThat(
            Stream.of(tally.precision(), tally.recall(), tally.f1())
                .map(share -> Math.round(1000 * share) / 10.0))
        .containsExactly(precision, recall, f1);
  }

  /** Finds one statement in every text: what it starts with. */
  private static final class FirstWords implements Stage {
    @Override
    public String name() {
      return "first words";
    }

    @Override
    public Set<Layer<?>> reads() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> writes() {
      return Set.of(Layer.ATTRIBUTIONS);
    }

    @Override
    public Reading apply(Reading reading) {
      Attribution first =
          new Attribution(
              List.of(at("Ms Okafor")),
              at("said"),
              "say",
              CueType.COMMUNICATION,
              Factivity.NEUTRAL,
              at("“We will rebuild the bridge,”"),
              Statement.Form.DIRECT,
              List.of(),
              false,
              Extent.NONE,
              1,
              new Trace("attributions", "quote-before", "cues.tsv#say"));
      return reading.with(Layer.ATTRIBUTIONS, List.of(first));
    }
  }

  private static final Reader READER = Reader.of(List.of(new FirstWords()));

  @Test
  void runsAReaderOnAnyNumberOfThreads() throws InterruptedException {
    List<GoldText> gold = List.of(GOLD, GOLD, GOLD);
    Evaluation one = Evaluation.of(READER, gold, 1);
    assertThat(one.report().json()).isEqualTo(Evaluation.of(READER, gold, 2).report().json());
    assertPercent(one.score().of(Division.KIND, "statement"), 100, 33.3, 50);
    assertThat(one.score().of(Division.RULE, "quote-before")).isEqualTo(new Tally(3, 3, 3, 9));
    assertThat(one.failures()).contains("gold.jsonl:1 (d)").contains("missed    s3");
  }

  @Test
  void theTableIsAligned() throws InterruptedException {
    String table = Evaluation.of(READER, List.of(GOLD), 1).report().table();
    assertThat(table)
        .startsWith("1 texts, 0 of them read as the gold has them, to the word\n")
        .contains("by kind                  P         R        F1     found  expected\n")
        .contains("statement            100.0      33.3      50.0         1         3\n")
        .contains("mixed                    -       0.0         -         0         1\n")
        .contains("by rule                  P     share               found     right\n")
        .contains("quote-before         100.0      33.3                   1         1\n");
    assertThat(table.lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void theSameAsJson() throws InterruptedException, IOException {
    JsonNode json =
        new ObjectMapper().readTree(Evaluation.of(READER, List.of(GOLD), 1).report().json());
    assertThat(json.path("texts").asInt()).isEqualTo(1);
    JsonNode statement = json.path("by").path("kind").path("statement");
    assertThat(statement.path("f1").asDouble()).isEqualTo(50);
    assertThat(statement.path("recall").asDouble()).isEqualTo(33.33);
    assertThat(statement.path("expected").asInt()).isEqualTo(3);
  }

  @Test
  void statusesOfEventsStandUnderTheFigures() throws IOException {
    Fixture wanted = Fixture.of("x", 1, "The harbour [e1.trg:shut].");
    Marked planned =
        new Marked(
            "e1",
            Kind.EVENT,
            false,
            wanted.findings().get(0).extents(),
            Map.of(Attribute.STATUS, "planned"));
    GoldText gold =
        new GoldText("x", 1, wanted.document(), List.of(planned), Set.of(Kind.EVENT), Coverage.ALL);
    Marked asserted =
        new Marked(
            "e7", Kind.EVENT, false, planned.extents(), Map.of(Attribute.STATUS, "asserted"));
    ScoreReport report = Evaluation.of(List.of(gold), text -> List.of(asserted)).report();
    assertThat(report.table())
        .contains("event                100.0     100.0     100.0         1         1\n")
        .endsWith("\nevent status  asserted\nplanned              1\n");
    JsonNode json = new ObjectMapper().readTree(report.json());
    assertThat(json.at("/confusion/event status/planned/asserted").asInt()).isEqualTo(1);
    assertThat(json.at("/by/attribute/event status/recall").asInt()).isZero();
  }

  @Test
  void stagesAreTimedByTheToken() throws InterruptedException {
    Document document = GOLD.document();
    StageTimes times = StageTimes.of(READER, List.of(document, document, document), 1);
    assertThat(times.texts()).isEqualTo(2);
    assertThat(times.tokens()).isEqualTo(2 * 32);
    assertThat(times.perToken("first words")).isPositive();
    assertThat(times.table()).contains("2 texts, 64 tokens,").contains("µs a token");
    assertThat(StageTimes.of(READER, List.of(), 0).table()).contains("0 texts, 0 tokens");
  }
}
