/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.document.PartialDate;
import readout.lexicon.Holders;
import readout.lexicon.Term;
import readout.text.Span;
import readout.text.Text;

/**
 * People whom records name with their first name, their country and an office, and whom a registry
 * does not know: what a corpus teaches. Former holders are left out, for their days of office are
 * not those of the text.
 */
public final class StatedOffices {
  /** Above the rows of a list of actors: what it is, in the form that {@code --actors} takes. */
  public static final String HEAD =
      "# People with the offices that texts state; from and to are the first and the last day of\n"
          + "# such a text, not of the office: correct them, and delete what is wrong.\n"
          + "name\tcountry\tsectors\trole\tfrom\tto\tdocuments\tsentence\n";

  /** What one name is said to be. */
  private record Office(String name, String country, String sectors, String role)
      implements Comparable<Office> {
    @Override
    public int compareTo(Office other) {
      return Comparator.comparing(Office::country)
          .thenComparing(Office::role)
          .thenComparing(Office::name)
          .thenComparing(Office::sectors)
          .compare(this, other);
    }
  }

  private static final class Seen {
    private final List<String> dates = new ArrayList<>();
    private String sentence = "";
    private int documents;
  }

  private final Holders known;
  private final Map<Office, Seen> offices = new TreeMap<>();

  public StatedOffices(Holders known) {
    this.known = known;
  }

  public void add(RecordLines lines, List<String> files) throws IOException {
    lines.records(files, this::add);
  }

  private void add(JsonNode record) {
    JsonNode document = record.path("document");
    String published =
        document.path("published").isTextual() ? document.path("published").asText() : "";
    Text text = Text.of(document.path("text").asText());
    for (JsonNode actor : record.path("actors")) {
      office(actor, published).ifPresent(o -> see(o, actor, published, text));
    }
  }

  private Optional<Office> office(JsonNode actor, String published) {
    String name = actor.path("name").asText();
    String role = actor.path("role").asText("").toLowerCase(Locale.ROOT);
    List<String> sectors = new ArrayList<>();
    actor.path("sectors").forEach(s -> sectors.add(s.asText()));
    boolean stated =
        actor.path("kind").asText().equals("person")
            && name.contains(" ")
            && !name.contains("\t")
            && actor.path("country").isTextual()
            && actor.path("role").isTextual()
            && role.matches("[\\p{L} '’-]{3,60}")
            && !name.toLowerCase(Locale.ROOT).contains(role)
            && !sectors.isEmpty()
            && !sectors.contains("ELI");
    Optional<Term> date = PartialDate.parse(published).flatMap(Term::of);
    if (!stated
        || known.named(name, date).isPresent()
        || known.named(name, Optional.empty()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Office(name, actor.path("country").asText(), String.join("|", sectors), role));
  }

  private void see(Office office, JsonNode actor, String published, Text text) {
    Seen seen = offices.computeIfAbsent(office, o -> new Seen());
    seen.documents++;
    if (PartialDate.parse(published).isPresent()) {
      seen.dates.add(published);
    }
    if (seen.sentence.isEmpty()) {
      JsonNode first = actor.path("mentions").path(0);
      seen.sentence =
          Passage.of(text, List.of(new Span(first.path(0).asInt(), first.path(1).asInt())));
    }
  }

  /** The rows, by country, office and name, each with its line end. */
  public String rows() {
    return offices.entrySet().stream()
        .map(e -> row(e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }

  public int size() {
    return offices.size();
  }

  private static String row(Office office, Seen seen) {
    List<String> dates = seen.dates.stream().sorted().toList();
    return String.join(
            "\t",
            office.name(),
            office.country(),
            office.sectors(),
            office.role(),
            dates.isEmpty() ? "-" : dates.get(0),
            dates.isEmpty() ? "-" : dates.get(dates.size() - 1),
            "" + seen.documents,
            seen.sentence)
        + "\n";
  }
}
