/* SPDX-License-Identifier: Apache-2.0 */
package readout.view;

import java.util.List;
import readout.compare.Account;
import readout.compare.Aside;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Episode;
import readout.compare.Row;

/**
 * A comparison as Markdown: for each happening its accounts, then a table with a column an account.
 */
public final class ComparisonMarkdown {
  private final StringBuilder out = new StringBuilder();

  private ComparisonMarkdown() {}

  public static String of(Comparison comparison) {
    ComparisonMarkdown page = new ComparisonMarkdown();
    comparison.episodes().forEach(page::episode);
    page.asides("Other happenings", comparison.otherEvents());
    page.asides("Not read", comparison.notRead());
    return page.out.toString();
  }

  private void episode(Episode episode) {
    out.append("# ").append(escaped(episode.label())).append("\n\n");
    out.append(Plain.day(episode)).append(" · ").append(Plain.counts(episode)).append("\n\n");
    for (Account account : episode.accounts()) {
      out.append("- ").append(escaped(Plain.account(account))).append('\n');
    }
    Plain.ties(episode).forEach(t -> out.append("- ").append(escaped(t)).append('\n'));
    out.append("\n| | difference |");
    episode.accounts().forEach(a -> out.append(' ').append(escaped(a.id())).append(" |"));
    out.append("\n|---|---|").append("---|".repeat(episode.accounts().size())).append('\n');
    episode.rows().forEach(r -> row(episode, r));
    out.append('\n');
  }

  private void row(Episode episode, Row row) {
    out.append("| **")
        .append(row.question())
        .append("** ")
        .append(escaped(row.label()))
        .append(" | ")
        .append(Plain.difference(row.difference()))
        .append(": ")
        .append(escaped(row.why()))
        .append(" |");
    for (Account account : episode.accounts()) {
      out.append(' ')
          .append(row.of(account).map(ComparisonMarkdown::cell).orElse("–"))
          .append(" |");
    }
    out.append('\n');
  }

  private static String cell(Cell cell) {
    String voices = Plain.voices(cell);
    return escaped(cell.value()) + (voices.isEmpty() ? "" : " *(" + escaped(voices) + ")*");
  }

  private void asides(String title, List<Aside> asides) {
    if (!asides.isEmpty()) {
      out.append("## ").append(title).append("\n\n");
      asides.forEach(
          a ->
              out.append("- ")
                  .append(escaped(a.id()))
                  .append(": ")
                  .append(escaped(a.why()))
                  .append('\n'));
      out.append('\n');
    }
  }

  /** Words of a text as words, whatever marks they hold; on one line. */
  static String escaped(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
