/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import readout.document.PartialDate;

/**
 * Events counted by pair of countries and stretch of time. An event with two actors and three
 * recipients stands in six pairs; what has no date as fine as the period, no recipient, or a party
 * whose country is not known stands in none, and is told.
 */
public final class DyadPanel {
  public static final List<String> HEADINGS =
      List.of(
          "period",
          "begins",
          "actor",
          "actor_cow",
          "recipient",
          "recipient_cow",
          "counted",
          "n",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict",
          "score_sum",
          "score_mean");

  /** What is counted. */
  public enum Count {
    /** Every place of a text that tells an event. */
    MENTIONS,
    /** Every event of a document once, however often it is told there. */
    EVENTS,
    /** One a day: of one type between one pair at one date, whatever the number of documents. */
    DAYS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Cell(LocalDate begin, String actor, String recipient) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int pair = (actor + " " + recipient).compareTo(other.actor + " " + other.recipient);
      return pair != 0 ? pair : begin.compareTo(other.begin);
    }
  }

  private static final class Tally {
    private final int[] quads = new int[5];
    private int count;
    private double score;
  }

  private final Period period;
  private final Count count;
  private final boolean byDocument;
  private final Map<Cell, Tally> cells = new TreeMap<>();
  private final Set<String> days = new HashSet<>();
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private int taken;

  /**
   * @param byDocument whether an event without a date of its own is counted at the document's
   */
  public DyadPanel(Period period, Count count, boolean byDocument) {
    this.period = period;
    this.count = count;
    this.byDocument = byDocument;
  }

  /** Counts one event, or notes why not. */
  public void add(CodedEvent event) {
    if (count != Count.MENTIONS && event.sameAs().isPresent()) {
      leave("told again");
      return;
    }
    Set<String> actors = countries(event.actors());
    Set<String> recipients = countries(event.recipients());
    if (event.actors().isEmpty() || event.recipients().isEmpty()) {
      leave(event.actors().isEmpty() ? "no actor" : "no recipient");
      return;
    }
    if (actors.isEmpty() || recipients.isEmpty()) {
      leave("country not known");
      return;
    }
    Optional<PartialDate> date = date(event);
    Optional<LocalDate> begin = date.flatMap(period::begin);
    if (begin.isEmpty()) {
      leave(date.isEmpty() ? "no date" : "date coarser than a " + period);
      return;
    }
    taken++;
    for (String actor : actors) {
      for (String recipient : recipients) {
        count(event, new Cell(begin.get(), actor, recipient), date.get());
      }
    }
  }

  private void count(CodedEvent event, Cell cell, PartialDate date) {
    String day = String.join(" ", cell.actor(), cell.recipient(), event.type(), date.toString());
    if (count == Count.DAYS && !days.add(day)) {
      return;
    }
    Tally tally = cells.computeIfAbsent(cell, c -> new Tally());
    tally.count++;
    tally.score += event.score();
    tally.quads[Math.max(0, Math.min(4, event.quad()))]++;
  }

  private Optional<PartialDate> date(CodedEvent event) {
    return event.when().isPresent() || !byDocument
        ? event.when()
        : event.published().flatMap(PartialDate::parse);
  }

  private static Set<String> countries(List<CodedEvent.Party> parties) {
    Set<String> countries = new java.util.TreeSet<>();
    parties.stream().map(DyadPanel::country).filter(c -> !c.isEmpty()).forEach(countries::add);
    return countries;
  }

  /** A body across borders goes by its own code: IGOUNO. */
  private static String country(CodedEvent.Party party) {
    boolean body = party.country().equals("IGO") || party.country().equals("NGO");
    return body || party.country().isEmpty() ? party.code() : party.country();
  }

  private void leave(String why) {
    leftOut.merge(why, 1, Integer::sum);
  }

  /** How many events stand in a cell at least. */
  public int taken() {
    return taken;
  }

  /** How many do not, by reason. */
  public Map<String, Integer> leftOut() {
    return leftOut;
  }

  /**
   * The rows under {@link #HEADINGS}, by pair, then by time.
   *
   * @param cow a country's Correlates of War number, or empty
   * @param zeros whether a pair that occurs has a row for every period from the panel's first to
   *     its last
   */
  public List<List<String>> rows(UnaryOperator<String> cow, boolean zeros) {
    List<List<String>> rows = new ArrayList<>();
    Map<Cell, Tally> all = new TreeMap<>(cells);
    if (zeros) {
      fill(all);
    }
    all.forEach((cell, tally) -> rows.add(row(cell, tally, cow)));
    return rows;
  }

  private void fill(Map<Cell, Tally> all) {
    Optional<LocalDate> first = cells.keySet().stream().map(Cell::begin).min(LocalDate::compareTo);
    Optional<LocalDate> last = cells.keySet().stream().map(Cell::begin).max(LocalDate::compareTo);
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    for (Cell cell : cells.keySet()) {
      for (LocalDate at = first.get(); !at.isAfter(last.get()); at = period.next(at)) {
        all.putIfAbsent(new Cell(at, cell.actor(), cell.recipient()), new Tally());
      }
    }
  }

  private List<String> row(Cell cell, Tally tally, UnaryOperator<String> cow) {
    List<String> row = new ArrayList<>();
    row.add(period.name(cell.begin()));
    row.add(cell.begin().toString());
    row.add(cell.actor());
    row.add(cow.apply(cell.actor()));
    row.add(cell.recipient());
    row.add(cow.apply(cell.recipient()));
    row.add(count.toString());
    row.add("" + tally.count);
    for (int quad = 1; quad <= 4; quad++) {
      row.add("" + tally.quads[quad]);
    }
    row.add(number(tally.score));
    row.add(tally.count == 0 ? "" : number(tally.score / tally.count));
    return row;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value + 0.0);
  }
}
