/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.server.record.CodedText;
import readout.server.record.Phrases;

/**
 * One document with what was found in it.
 *
 * @param key the document in addresses
 * @param facts where it comes from: publisher, day, dateline
 * @param layers what can be shown or hidden
 * @param at id of the card that is chosen; empty for none
 */
public record ReadingPage(
    long key,
    String id,
    String title,
    List<Fact> facts,
    List<Piece.Paragraph> paragraphs,
    List<Card> cards,
    List<Layer> layers,
    String at) {
  private static final List<String> KINDS =
      List.of(
          "statement", "event", "commitment", "contact", "agreement", "claim", "voice", "scare");

  public ReadingPage {
    facts = List.copyOf(facts);
    paragraphs = List.copyOf(paragraphs);
    cards = List.copyOf(cards);
    layers = List.copyOf(layers);
  }

  /**
   * A kind of finding that can be switched on and off.
   *
   * @param name statement, event, commitment, contact, agreement, claim, voice or scare
   * @param label for people
   */
  public record Layer(String name, String label, long count, boolean shown) {}

  /**
   * @param hidden the layers not to show, by name; unknown ones are passed over
   * @param at id of the card that is chosen
   */
  public static ReadingPage of(long key, CodedText coded, List<String> hidden, String at) {
    List<Card> cards = new Cards(coded).all();
    Map<String, Long> counts =
        cards.stream()
            .collect(Collectors.groupingBy(Card::kind, TreeMap::new, Collectors.counting()));
    List<Layer> layers =
        KINDS.stream()
            .filter(counts::containsKey)
            .map(k -> new Layer(k, name(k), counts.getOrDefault(k, 0L), !hidden.contains(k)))
            .toList();
    return new ReadingPage(
        key,
        coded.id(),
        coded.title(),
        origin(coded),
        new Pieces(coded, cards).paragraphs(),
        cards,
        layers,
        coded.finding(at).isPresent() ? at : "");
  }

  private static String name(String kind) {
    return switch (kind) {
      case "voice" -> "Author’s voice";
      case "scare" -> "Scare quotes";
      default -> Phrases.label(kind) + "s";
    };
  }

  private static List<Fact> origin(CodedText coded) {
    List<Fact> facts = new ArrayList<>();
    Optional<String> publisher = coded.stated("publisher");
    facts.add(
        publisher
            .map(p -> Fact.of("publisher", p))
            .orElse(Fact.unknown("publisher", "publisher not stated")));
    facts.add(
        coded
            .stated("published")
            .map(d -> Fact.of("published", d))
            .orElse(Fact.unknown("published", "date not stated")));
    List<String> dateline = new ArrayList<>();
    coded.document().path("dateline").path("places").forEach(p -> dateline.add(p.asText()));
    if (coded.document().path("dateline").path("date").isTextual()) {
      dateline.add(coded.document().path("dateline").path("date").asText());
    }
    facts.add(
        dateline.isEmpty()
            ? Fact.unknown("dateline", "no dateline")
            : Fact.of("dateline", "dateline " + String.join(", ", dateline)));
    return facts;
  }

  /** Names of the layers that are not shown, for the page's own address. */
  public String hidden() {
    return layers.stream()
        .filter(l -> !l.shown())
        .map(Layer::name)
        .collect(Collectors.joining(" "));
  }

  /** "25 statements, 10 events, 6 commitments". */
  public String sum() {
    return layers.stream()
        .limit(4)
        .map(l -> String.format("%,d %s", l.count(), l.label().toLowerCase(java.util.Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }
}
