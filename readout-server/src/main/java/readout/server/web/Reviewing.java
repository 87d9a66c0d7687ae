/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import readout.server.Library;
import readout.server.page.Card;
import readout.server.page.Entry;
import readout.server.page.ReadingPage;
import readout.server.page.ReviewPage;
import readout.server.record.CodedText;
import readout.store.Facet;
import readout.store.Found;
import readout.store.Judgement;
import readout.store.Kind;
import readout.store.Page;
import readout.store.Query;
import readout.store.QueryException;
import readout.store.Store;
import readout.text.Span;
import readout.text.Text;

/** Judging findings, one at a time. */
final class Reviewing {
  private static final String WHO = "workbench";
  private static final int AROUND = 400;

  private final Library library;
  private final Templates templates;

  Reviewing(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void show(Context request) {
    String kind = kind(Screens.parameter(request, "kind"));
    int skip = number(Screens.parameter(request, "skip"));
    String type = Screens.parameter(request, "type");
    ReviewPage sum = sum(kind);
    Page page = rows(kind, type, "none", skip + 1);
    Optional<Found> next =
        page.rows().size() > skip ? Optional.of(page.rows().get(skip)) : Optional.empty();
    Text text =
        next.flatMap(f -> library.text(f.source().key())).map(CodedText::text).orElse(Text.of(""));
    Optional<Card> card = next.flatMap(this::card);
    Span place = next.map(Found::place).orElse(new Span(0, 0));
    int end = Math.min(place.end(), text.length());
    int start = Math.min(place.start(), end);
    int from = paragraph(text, start, -1);
    int to = paragraph(text, end, 1);
    templates.show(
        request,
        "review",
        new ReviewPage(
            kind,
            next.map(Entry::of),
            card,
            text.words(new Span(from, start)),
            text.words(new Span(start, end)),
            text.words(new Span(end, to)),
            skip,
            next.map(f -> types(f.kind())).orElse(List.of()),
            Screens.parameter(request, "last"),
            sum.accepted(),
            sum.rejected(),
            sum.left()));
  }

  private static int paragraph(Text text, int at, int step) {
    int to = at;
    int far = 0;
    while (to > 0 && to < text.length() && far < AROUND) {
      if (text.at(step < 0 ? to - 1 : to) == '\n') {
        break;
      }
      to += step;
      far++;
    }
    return Math.max(0, Math.min(text.length(), to));
  }

  private Optional<Card> card(Found found) {
    return library
        .text(found.source().key())
        .flatMap(
            text ->
                ReadingPage.of(found.source().key(), text, List.of(), found.localId())
                    .cards()
                    .stream()
                    .filter(c -> c.id().equals(found.localId()))
                    .findFirst());
  }

  private List<String> types(Kind kind) {
    if (!kind.types().isEmpty()) {
      return kind.types().stream().limit(9).toList();
    }
    return library.store().facet(query("kind:" + kind.word()), Facet.TYPE, 9).stream()
        .map(Facet.Count::value)
        .toList();
  }

  /** How the findings of a kind have been judged so far. */
  ReviewPage sum(String kind) {
    Store store = library.store();
    long accepted = store.count(query("kind:%s verdict:accepted,edited".formatted(kind)));
    long rejected = store.count(query("kind:%s verdict:rejected".formatted(kind)));
    long left = store.count(query("kind:%s verdict:none".formatted(kind)));
    return new ReviewPage(
        kind,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        0,
        List.of(),
        "",
        accepted,
        rejected,
        left);
  }

  private Page rows(String kind, String type, String verdict, int most) {
    String typed = type.matches("[A-Za-z ]+") ? " type:\"" + type + "\"" : "";
    return library
        .store()
        .query(
            query("kind:%s verdict:%s%s".formatted(kind, verdict, typed)), Optional.empty(), most);
  }

  private static Query query(String written) {
    try {
      return Query.parse(written);
    } catch (QueryException wrong) {
      throw Screens.badQuery(wrong);
    }
  }

  static String kind(String asked) {
    return ReviewPage.kinds().contains(asked) ? asked : Kind.EVENT.word();
  }

  private static int number(String written) {
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  /** A verdict from the page; leads to the next finding. */
  void decide(Context request) {
    String id = form(request, "id");
    String kind = kind(form(request, "kind"));
    int skip = number(form(request, "skip"));
    judge(library.store(), id, form(request, "verdict"), form(request, "type"), "");
    String last = form(request, "verdict").equals("undo") ? "" : "&last=" + id;
    request.status(303).header("Location", "/review?kind=" + kind + "&skip=" + skip + last);
  }

  /**
   * @param verdict accept, reject, undo or type
   * @throws Problem when there is no such finding or verdict
   */
  static void judge(Store store, String id, String verdict, String type, String note) {
    if (!id.matches("[A-Za-z0-9:_-]{1,80}") || store.finding(id).isEmpty()) {
      throw new Problem(
          Problem.Code.BAD_REQUEST, "There is no finding of this id.", "Take an id from a query.");
    }
    Judgement judgement =
        switch (verdict) {
          case "accept" -> new Judgement.Accept(id);
          case "undo" -> new Judgement.Withdraw(id);
          case "reject" -> new Judgement.Reject(id);
          case "type" -> retyped(store.finding(id).orElseThrow(), type);
          default ->
              throw new Problem(
                  Problem.Code.BAD_REQUEST,
                  "There is no verdict \"" + verdict + "\".",
                  "Say accept, reject, undo or type.");
        };
    try {
      store.decide(WHO, judgement, note);
    } catch (IllegalArgumentException refused) {
      throw new Problem(
          Problem.Code.BAD_REQUEST, String.valueOf(refused.getMessage()), "Judge another.");
    }
  }

  private static Judgement retyped(Found found, String type) {
    String field =
        switch (found.kind()) {
          case EVENT -> "type";
          case STATEMENT -> "cueType";
          default -> "kind";
        };
    return new Judgement.Edit(found.id(), JsonNodeFactory.instance.objectNode().put(field, type));
  }

  private static String form(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("");
  }
}
