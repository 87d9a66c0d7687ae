/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.compare.Account;
import readout.compare.Aside;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Difference;
import readout.compare.Episode;
import readout.compare.Row;
import readout.document.PartialDate;
import readout.server.record.Phrases;
import readout.text.Span;
import readout.text.Text;

/**
 * The accounts of one happening side by side.
 *
 * @param keys the documents, as the address names them: {@code 3.4.5}
 * @param columns the accounts that have a column, four at most; the others are in {@code more}
 * @param filter agree, differ, one or all
 * @param counts rows that each filter shows
 */
public record ComparisonPage(
    String keys,
    String label,
    String when,
    List<Column> columns,
    List<Column> more,
    List<Line> lines,
    String filter,
    Map<String, Long> counts,
    List<Aside> aside) {
  private static final int COLUMNS = 4;
  private static final int AROUND = 110;

  /** An account at the head of its column. */
  public record Column(
      String id, String name, long key, String witness, boolean shared, boolean cut) {}

  /** A question with its answers, one a column. */
  public record Line(
      String question,
      String label,
      String difference,
      String told,
      String why,
      List<Answer> answers) {}

  /**
   * What one account says.
   *
   * @param words the shortest that answer; empty where it is silent
   * @param voices through whom; empty for the account itself
   * @param before the text that leads to the words, {@code after} what follows
   */
  public record Answer(
      String words,
      String voices,
      boolean restored,
      String before,
      String after,
      long key,
      int start) {
    public boolean silent() {
      return words.isEmpty();
    }
  }

  /**
   * @param keyOf the store's key of each document, by its id
   * @param episode which happening of the comparison, from 0
   */
  public static ComparisonPage of(
      String keys, Comparison comparison, int episode, Map<String, Long> keyOf, String filter) {
    Episode shown = comparison.episodes().get(episode);
    List<Column> all = columns(shown, keyOf);
    List<Column> first = all.subList(0, Math.min(COLUMNS, all.size()));
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("all", (long) shown.rows().size());
    for (String name : List.of("differ", "one", "agree")) {
      counts.put(
          name, shown.rows().stream().filter(r -> group(r.difference()).equals(name)).count());
    }
    List<Line> lines =
        shown.rows().stream()
            .filter(r -> filter.equals("all") || group(r.difference()).equals(filter))
            .map(r -> line(r, shown, first))
            .toList();
    List<Aside> aside = new ArrayList<>(comparison.otherEvents());
    aside.addAll(comparison.notRead());
    String when = shown.when().toOptional().map(PartialDate::toString).orElse("date not known");
    return new ComparisonPage(
        keys,
        label(shown),
        when,
        first,
        all.subList(first.size(), all.size()),
        lines,
        filter,
        counts,
        aside);
  }

  /** What it is; where the comparison has no words for it, who takes part. */
  private static String label(Episode episode) {
    if (!episode.label().isBlank()) {
      return Phrases.label(episode.label());
    }
    return episode.actors().isEmpty()
        ? "Accounts of one happening"
        : Phrases.series(episode.actors().stream().limit(3).toList());
  }

  private static List<Column> columns(Episode episode, Map<String, Long> keyOf) {
    List<Column> columns = new ArrayList<>();
    for (Account account : episode.accounts()) {
      String witness = account.witness().id();
      boolean shared =
          episode.accounts().stream().filter(a -> a.witness().id().equals(witness)).count() > 1;
      columns.add(
          new Column(
              account.id(),
              account.publisher().orElse(account.id()),
              keyOf.getOrDefault(account.id(), 0L),
              account.witness().why(),
              shared,
              account.cut()));
    }
    return columns;
  }

  private static Line line(Row row, Episode episode, List<Column> columns) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Account account = episode.accounts().get(i);
      long key = columns.get(i).key();
      answers.add(
          row.of(account)
              .map(cell -> answer(cell, account, key))
              .orElse(new Answer("", "", false, "", "", key, 0)));
    }
    String question = row.question().toString();
    return new Line(
        question,
        row.label(),
        row.difference().name().toLowerCase(Locale.ROOT),
        told(row.difference()),
        row.why(),
        answers);
  }

  private static Answer answer(Cell cell, Account account, long key) {
    Text text = account.reading().document().text();
    List<Span> spans = cell.extent().spans();
    int start = spans.stream().mapToInt(Span::start).min().orElse(0);
    int end = spans.stream().mapToInt(Span::end).max().orElse(start);
    String before = text.words(new Span(Math.max(0, start - AROUND), start));
    String after = text.words(new Span(end, Math.min(text.length(), end + AROUND)));
    return new Answer(
        cell.value(),
        String.join(" ← ", cell.accordingTo()),
        cell.restored(),
        tail(before),
        head(after),
        key,
        start);
  }

  private static String tail(String before) {
    int line = before.lastIndexOf('\n');
    String last = line < 0 ? before : before.substring(line + 1);
    int space = last.indexOf(' ');
    return line < 0 && last.length() >= AROUND && space > 0 ? "…" + last.substring(space) : last;
  }

  private static String head(String after) {
    int line = after.indexOf('\n');
    String first = line < 0 ? after : after.substring(0, line);
    int space = first.lastIndexOf(' ');
    return line < 0 && first.length() >= AROUND && space > 0
        ? first.substring(0, space) + " …"
        : first;
  }

  static String group(Difference difference) {
    return switch (difference) {
      case SAME, VAGUER -> "agree";
      case ONLY_ONE -> "one";
      case DIFFERENT, CONTRARY, UPDATED -> "differ";
    };
  }

  private static String told(Difference difference) {
    return switch (difference) {
      case SAME -> "agree";
      case VAGUER -> "one is vaguer";
      case ONLY_ONE -> "only one side";
      case DIFFERENT -> "differ";
      case CONTRARY -> "cannot both be true";
      case UPDATED -> "updated";
    };
  }

  /** The same with another filter. */
  public String filtered(String other) {
    return "/e/" + keys + (other.equals("all") ? "" : "?show=" + other);
  }

  public String as(String form) {
    return "/e/" + keys + "." + form + (filter.equals("all") ? "" : "?show=" + filter);
  }

  /** What a filter is called. */
  public static String name(String filter) {
    return switch (filter) {
      case "differ" -> "differ";
      case "one" -> "only one side";
      case "agree" -> "agree";
      default -> "all";
    };
  }

  /** As Markdown, what is shown. */
  public String markdown() {
    StringBuilder out = new StringBuilder("# " + plain(label) + " (" + when + ")\n\n| |");
    columns.forEach(c -> out.append(' ').append(plain(c.name())).append(" |"));
    out.append(" |\n|---|").append("---|".repeat(columns.size())).append("---|\n");
    for (Line line : lines) {
      out.append("| ").append(plain(Phrases.label(line.question()))).append(" |");
      for (Answer a : line.answers()) {
        String voices = a.voices().isEmpty() ? "" : " (" + a.voices() + ")";
        out.append(' ').append(a.silent() ? "*silent*" : plain(a.words() + voices)).append(" |");
      }
      out.append(' ').append(line.told()).append(" |\n");
    }
    return out.toString();
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("([\\\\|*_`\\[\\]<>#])", "\\\\$1");
  }

  /** The cells of a table, header first. */
  public List<List<String>> cells() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("question", "label", "difference"));
    columns.forEach(c -> head.add(c.name()));
    rows.add(head);
    for (Line line : lines) {
      List<String> row = new ArrayList<>(List.of(line.question(), line.label(), line.difference()));
      line.answers().forEach(a -> row.add(a.words()));
      rows.add(row);
    }
    return rows;
  }

  /** Witnesses among all accounts; empty words where each account is its own. */
  public Optional<String> witnesses() {
    List<String> shared =
        java.util.stream.Stream.concat(columns.stream(), more.stream())
            .filter(Column::shared)
            .map(Column::name)
            .toList();
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(Phrases.series(shared) + " do not all rest on witnesses of their own.");
  }
}
