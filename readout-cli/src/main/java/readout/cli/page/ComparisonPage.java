/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.ArrayList;
import java.util.List;
import readout.compare.Account;
import readout.compare.Aside;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Difference;
import readout.compare.Episode;
import readout.compare.Row;
import readout.view.Plain;

/**
 * A comparison for a terminal: for each happening its accounts by number, then row by row what each
 * of them tells, who is silent, and how the sides differ.
 */
public final class ComparisonPage {
  private static final int LABEL = 6;

  private final Paper paper;

  private ComparisonPage(Paper paper) {
    this.paper = paper;
  }

  /**
   * @param width columns of the terminal, 20 or more
   * @param coloured whether it shows colours; without them the page says the same
   */
  public static String of(Comparison comparison, int width, boolean coloured) {
    Paper paper = new Paper(width, coloured);
    ComparisonPage page = new ComparisonPage(paper);
    comparison.episodes().forEach(page::episode);
    if (comparison.episodes().isEmpty()) {
      page.say("No two of the texts tell of one happening.");
    }
    page.asides("Other happenings", comparison.otherEvents());
    page.asides("Not read", comparison.notRead());
    return paper.toString();
  }

  private void say(String words) {
    paper.flow("", "", List.of(new Piece(words, Style.PLAIN)));
  }

  private void episode(Episode episode) {
    paper.flow("", "", List.of(new Piece(episode.label(), Style.HEADING)));
    String sum = Plain.day(episode) + " · " + Plain.counts(episode);
    paper.flow("", "", List.of(Piece.faint(sum)));
    for (int i = 0; i < episode.accounts().size(); i++) {
      Account account = episode.accounts().get(i);
      paper.row("  ", LABEL, number(i), List.of(new Piece(Plain.account(account), Style.PLAIN)));
    }
    Plain.ties(episode).forEach(t -> paper.flow("  ", "  ", List.of(Piece.faint(t))));
    for (Row row : episode.rows()) {
      row(episode, row);
    }
    paper.blank();
  }

  private static List<Piece> number(int index) {
    return List.of(new Piece((index + 1) + ".", Style.HEADING));
  }

  private void row(Episode episode, Row row) {
    paper.blank();
    paper.flow(
        "",
        "",
        List.of(
            new Piece(row.question() + " ", Style.HEADING),
            new Piece(row.label() + " ", Style.PLAIN),
            new Piece("[" + Plain.difference(row.difference()) + "] ", style(row.difference())),
            Piece.faint(row.why())));
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < episode.accounts().size(); i++) {
      Account account = episode.accounts().get(i);
      if (row.of(account).isPresent()) {
        paper.row("  ", LABEL, number(i), cell(row.of(account).get()));
      } else {
        silent.add((i + 1) + (account.cut() ? " (may be cut)" : ""));
      }
    }
    if (!silent.isEmpty()) {
      paper.flow("  ", "  ", List.of(Piece.faint("silent: " + String.join(", ", silent))));
    }
  }

  private static Style style(Difference difference) {
    return switch (difference) {
      case SAME, VAGUER -> Style.FAINT;
      default -> Style.HEADING;
    };
  }

  private static List<Piece> cell(Cell cell) {
    String words = cell.value().replaceAll("\\s+", " ") + " ";
    return List.of(new Piece(words, Style.PLAIN), Piece.faint(Plain.voices(cell)));
  }

  private void asides(String title, List<Aside> asides) {
    if (asides.isEmpty()) {
      return;
    }
    paper.flow("", "", List.of(new Piece(title, Style.HEADING)));
    asides.forEach(a -> say("  " + a.id() + ": " + a.why()));
  }
}
