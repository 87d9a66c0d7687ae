/* SPDX-License-Identifier: Apache-2.0 */
package readout.view;

import java.util.ArrayList;
import java.util.List;
import readout.compare.Account;
import readout.compare.Aside;
import readout.compare.Cell;
import readout.compare.Comparison;
import readout.compare.Episode;
import readout.compare.Row;
import readout.text.Extent;
import readout.text.Span;

/**
 * A comparison as one page of HTML that needs nothing else: no script, no style or font from
 * elsewhere. Each quotation is a link to its place in the full text below. Everything that comes
 * from a text is escaped.
 */
public final class ComparisonHtml {
  private final StringBuilder out = new StringBuilder();

  private ComparisonHtml() {}

  public static String of(Comparison comparison) {
    ComparisonHtml page = new ComparisonHtml();
    page.head(comparison);
    comparison.episodes().forEach(page::episode);
    page.asides("Other happenings", comparison.otherEvents());
    page.asides("Not read", comparison.notRead());
    comparison.episodes().forEach(page::texts);
    page.out.append(
        "<footer>Made by Readout. It sets accounts side by side and does not say who is"
            + " right.</footer>\n</main>\n</body>\n</html>\n");
    return page.out.toString();
  }

  private void head(Comparison comparison) {
    String title =
        comparison.episodes().stream().map(Episode::label).findFirst().orElse("Accounts compared");
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(ComparisonStyle.CSS)
        .append("</style>\n</head>\n<body>\n<main>\n");
  }

  private void episode(Episode episode) {
    out.append("<section>\n<h1>").append(escaped(episode.label())).append("</h1>\n<p class=sum>");
    out.append(Plain.day(episode)).append(" · ").append(Plain.counts(episode)).append("</p>\n");
    out.append("<ul class=accounts>\n");
    for (Account account : episode.accounts()) {
      out.append("<li><a href=\"#")
          .append(id(episode, account))
          .append("\">")
          .append(escaped(Plain.account(account)))
          .append("</a> <span class=why>")
          .append(escaped(account.why()))
          .append("</span></li>\n");
    }
    Plain.ties(episode).forEach(t -> out.append("<li>").append(escaped(t)).append("</li>\n"));
    out.append("</ul>\n<div class=wide><table>\n<thead><tr><th scope=col>Question</th>");
    episode
        .accounts()
        .forEach(
            a ->
                out.append("<th scope=col>")
                    .append(escaped(a.publisher().orElse(a.id())))
                    .append(a.side().map(s -> " <small>" + escaped(s) + "</small>").orElse(""))
                    .append("</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    episode.rows().forEach(r -> row(episode, r));
    out.append("</tbody>\n</table></div>\n</section>\n");
  }

  private void row(Episode episode, Row row) {
    String kind = row.difference().name().toLowerCase(java.util.Locale.ROOT);
    out.append("<tr class=").append(kind).append("><th scope=row><span class=question>");
    out.append(row.question()).append("</span> ").append(escaped(row.label()));
    out.append("<br><span class=difference title=\"").append(escaped(row.why())).append("\">");
    out.append(Plain.difference(row.difference())).append("</span></th>");
    for (Account account : episode.accounts()) {
      if (row.of(account).isPresent()) {
        cell(episode, account, row.of(account).get());
      } else {
        out.append("<td class=silent>").append(account.cut() ? "silent; may be cut" : "–");
        out.append("</td>");
      }
    }
    out.append("</tr>\n");
  }

  private void cell(Episode episode, Account account, Cell cell) {
    out.append("<td><a href=\"#").append(id(episode, account)).append('-');
    out.append(cell.extent().start()).append("\">").append(escaped(cell.value())).append("</a>");
    String voices = Plain.voices(cell);
    if (!voices.isEmpty()) {
      out.append(" <span class=voices>").append(escaped(voices)).append("</span>");
    }
    out.append("</td>");
  }

  private void asides(String title, List<Aside> asides) {
    if (!asides.isEmpty()) {
      out.append("<section>\n<h2>").append(title).append("</h2>\n<ul>\n");
      asides.forEach(
          a ->
              out.append("<li><b>")
                  .append(escaped(a.id()))
                  .append("</b>: ")
                  .append(escaped(a.why()))
                  .append("</li>\n"));
      out.append("</ul>\n</section>\n");
    }
  }

  private void texts(Episode episode) {
    out.append("<section class=texts>\n<h2>The full texts</h2>\n");
    for (Account account : episode.accounts()) {
      out.append("<article id=\"").append(id(episode, account)).append("\">\n<h3>");
      out.append(escaped(account.publisher().orElse(account.id()))).append("</h3>\n<p>");
      marked(episode, account);
      out.append("</p>\n</article>\n");
    }
    out.append("</section>\n");
  }

  /** The text, with a mark at each place that a cell quotes, each named by where it begins. */
  private void marked(Episode episode, Account account) {
    List<Span> spans = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Row row : episode.rows()) {
      row.of(account)
          .ifPresent(
              c -> {
                spans.addAll(c.extent().spans());
                starts.add(c.extent().start());
              });
    }
    readout.text.Text text = account.reading().document().text();
    Span all = text.span();
    int at = all.start();
    for (Span told : Extent.of(spans).spans()) {
      words(text, at, told.start());
      out.append("<mark>");
      int from = told.start();
      for (int start : starts.stream().filter(told::contains).distinct().sorted().toList()) {
        words(text, from, start);
        out.append("<a id=\"").append(id(episode, account)).append('-').append(start);
        out.append("\"></a>");
        from = start;
      }
      words(text, from, told.end());
      out.append("</mark>");
      at = told.end();
    }
    words(text, at, all.end());
  }

  private void words(readout.text.Text text, int from, int to) {
    if (from < to) {
      out.append(escaped(text.words(new Span(from, to))).replaceAll("\\R\\s*\\R", "</p><p>"));
    }
  }

  private static String id(Episode episode, Account account) {
    return episode.id() + "-" + episode.accounts().indexOf(account);
  }

  /** Words of a text as words, whatever they hold. */
  static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isHeld(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isHeld(int codePoint) {
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean control =
        codePoint < ' ' && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
    return !surrogate && !control;
  }
}
