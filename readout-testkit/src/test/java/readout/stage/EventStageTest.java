/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.document.Document;
import readout.finding.Event;
import readout.reading.Layer;
import readout.testkit.StoredParses;
import readout.text.Extent;
import readout.text.Text;

/**
 * One sentence for each construction in which an event hides. Marked are who acts, what tells it,
 * who is acted on; beside it stand type, status and the sieve. The parses are kept with the test.
 */
class EventStageTest {
  private static final Path PARSES =
      Path.of("src", "test", "resources", "readout", "stage", "events.conllu");

  private static List<Event> found(String text) throws IOException, InterruptedException {
    return EnglishReader.of(StoredParses.load(PARSES))
        .read(Document.of("sample", text))
        .get(Layer.EVENTS);
  }

  private static String words(Extent extent, Text text) {
    return extent.words(text).replace(" … ", " ");
  }

  private static String marked(String sentence, String role) {
    return String.join(" ", Sample.marked(sentence, role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // verbs
        "[act:The rebels] [trg:attacked] [rec:the fort].|ASSAULT|asserted|verb",
        "[rec:The fort] was [trg:attacked] by [act:the rebels].|ASSAULT|asserted|verb",
        "[rec:The mayor] was [trg:arrested] in March.|COERCE|asserted|verb",
        "[act:Police] arrested the editor and [trg:closed] [rec:the newspaper].|COERCE|asserted|verb",
        "Lima urged [act:Quito] to [trg:release] [rec:the hostages].|RETREAT|requested|verb",
        "Cairo called on [act:Israel] to [trg:withdraw].|RETREAT|requested|verb",
        "[act:Cairo] [trg:called on] [rec:Israel] to withdraw.|REQUEST|asserted|verb",
        "[act:Rome] agreed to [trg:send tents] to [rec:Tunis].|AID|planned|verb",
        "Police fired on [act:the marchers] who [trg:blocked] the [trg:road].|PROTEST|asserted|verb",
        "[rec:The planes] that [act:Libya] [trg:shot down] carried food.|ASSAULT|asserted|verb",
        "[act:The premier] [trg:met] [rec:the king] in Oslo.|CONSULT|asserted|verb",
        "[act:The ministers] [trg:met] in Oslo.|CONSULT|asserted|verb",
        "[act:Russian tanks] [trg:shelled] [rec:the village].|ASSAULT|asserted|verb",
        "[act:Malta] [trg:imposed] a [trg:ban] on [rec:the party].|COERCE|asserted|verb",
        "[act:Chad] was [trg:critical] of [rec:the plan].|ACCUSE|asserted|adjective",
        // nouns
        "[rec:The port] [trg:came under attack] from [act:rebels].|ASSAULT|asserted|light-verb",
        "[act:Peru's] [trg:attack] on [rec:the fort] killed nine soldiers.|ASSAULT|asserted|noun",
        "[trg:Talks] between [act:India] and [act:Pakistan] opened in Lahore.|CONSULT|asserted|noun",
        "[act:India]-[act:Pakistan] [trg:talks] opened in Lahore on Monday.|CONSULT|asserted|noun",
        "[act:US]-[act:China] trade [trg:talks] resumed in Geneva.|CONSULT|asserted|noun",
        // how it is presented
        "[act:Peru] will [trg:withdraw] its [trg:troops].|RETREAT|planned|verb",
        "[act:The army] might [trg:attack] [rec:the port].|ASSAULT|hypothetical|verb",
        "[act:The army] did not [trg:attack] [rec:the port].|ASSAULT|denied|verb",
        "If [act:Chad] [trg:attacks] [rec:the port], Niger will send troops.|ASSAULT|hypothetical|verb",
        "If Chad attacks the port, [act:Niger] will [trg:send troops].|MOBILIZE|conditional|verb",
        "Oslo demanded that [act:Lima] [trg:release] [rec:the hostages].|RETREAT|requested|verb",
        "It is feared that [act:rebels] [trg:attacked] [rec:the town].|ASSAULT|hypothetical|verb",
        "Officials told reporters that [act:gunmen] [trg:attacked] [rec:a bus] on Monday.|ASSAULT|asserted|verb",
        "Ankara said [act:Athens] would [trg:expel] [rec:the ambassador].|SANCTION|planned|verb",
        // what is announced
        "[act:Rome] [trg:said] it would send tents to [rec:Tunis].|AGREE|asserted|announced",
        "[act:Ankara] [trg:said] it would expel [rec:the ambassador].|THREATEN|asserted|announced",
        "[act:Rome] [trg:said] it would not meet [rec:the rebels].|REJECT|asserted|announced",
        "[act:Lima] [trg:said] [rec:Quito] must release the hostages.|REQUEST|asserted|announced",
        "[act:Oslo] [trg:vowed] to attack [rec:the rebels].|THREATEN|asserted|verb",
        "[act:Oslo] [trg:vowed] to release [rec:the hostages].|AGREE|asserted|verb",
      })
  void finds(String sentence, String type, String status, String rule)
      throws IOException, InterruptedException {
    String plain = Sample.plain(sentence);
    Text text = Text.of(plain);
    List<Event> all = found(plain);
    Event event =
        all.stream()
            .filter(e -> words(e.trigger(), text).equals(marked(sentence, "trg")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such trigger: " + all));
    assertThat(event.type()).isEqualTo(type);
    assertThat(event.status()).hasToString(status);
    assertThat(words(event.actorExtent(), text)).isEqualTo(marked(sentence, "act"));
    assertThat(words(event.recipientExtent(), text)).isEqualTo(marked(sentence, "rec"));
    assertThat(event.trace().rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "It was proposed that Chad withdraw from the strip.",
    "It was agreed that the troops would leave.",
    "It is feared that rebels attacked the town.",
  })
  void anItThatHoldsThePlaceOfAClauseIsNoOne(String text) throws IOException, InterruptedException {
    assertThat(found(text))
        .isNotEmpty()
        .allMatch(e -> !words(e.extent(), Text.of(text)).startsWith("It"));
  }

  @ParameterizedTest
  @CsvSource({
    "The jockey was injured in a fall.",
    "She turned down the heat.",
    "The thumb opposes the fingers.",
    "Rain demonstrates the need for a roof.",
    "The essay criticizes the painting.",
    "Experts agree that the vase is old.",
  })
  void whatIsNoPoliticsIsNoEvent(String text) throws IOException, InterruptedException {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void whoSpeaksIsNotTheOneWhoDoesIt() throws IOException, InterruptedException {
    String text = "Officials said rebels attacked the town and killed ten soldiers.";
    assertThat(found(text))
        .hasSize(2)
        .allMatch(e -> words(e.actorExtent(), Text.of(text)).equals("rebels"))
        .allMatch(e -> e.accordingTo().isPresent());
  }

  @Test
  void anotherOnesDeedIsNoPromise() throws IOException, InterruptedException {
    assertThat(found("Ankara said Athens would expel the ambassador."))
        .extracting(Event::type)
        .containsExactly("SANCTION");
  }

  @Test
  void anAnnouncementHasACodeOfItsOwn() throws IOException, InterruptedException {
    List<Event> events = found("Rome said it would send tents to Tunis.");
    assertThat(events)
        .extracting(e -> e.cameo().toOptional().orElse(""))
        .containsExactly("0333", "073");
    assertThat(events).extracting(Event::actors).containsOnly(events.get(0).actors());
    assertThat(events.get(0).accordingTo()).isEmpty();
    assertThat(events.get(1).accordingTo()).isPresent();
  }
}
