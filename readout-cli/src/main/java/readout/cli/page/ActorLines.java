/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.ArrayList;
import java.util.List;
import readout.finding.Actor;
import readout.formats.Findings;

/** The actors of a document, a line each: code, name, role, how often. */
final class ActorLines {
  private static final int LONGEST_NAME = 34;

  private final Findings findings;

  ActorLines(Findings findings) {
    this.findings = findings;
  }

  void on(Paper paper) {
    List<Actor> actors = findings.actors();
    if (actors.isEmpty()) {
      return;
    }
    paper.blank();
    paper.flow("", "", List.of(new Piece("Actors", Style.HEADING)));
    int codes = actors.stream().mapToInt(a -> code(a).length()).max().orElse(0);
    int longest = actors.stream().mapToInt(a -> Width.of(a.name())).max().orElse(0);
    int room = Math.max(8, paper.width() - codes - 12);
    int names = Math.min(longest, Math.min(LONGEST_NAME, room));
    int column = 2 + 5 + codes + 2 + names + 2;
    for (Actor actor : actors) {
      paper.row(
          "  ",
          column > paper.width() - 20 ? 9 : column,
          List.of(
              Piece.faint(Width.padded(actor.id(), 5)),
              Piece.faint(Width.padded(code(actor), codes + 2)),
              new Piece(Width.shortened(actor.name(), names), Style.SOURCE)),
          List.of(Piece.of(what(actor) + ", "), Piece.faint(often(actor))));
    }
  }

  private static String code(Actor actor) {
    return actor.code().toOptional().orElse("–");
  }

  private static String what(Actor actor) {
    return actor
        .role()
        .toOptional()
        .map(role -> actor.kind() + ", " + role)
        .orElse("" + actor.kind());
  }

  private String often(Actor actor) {
    List<String> often = new ArrayList<>();
    often.add(Wording.count(actor.mentions().size(), "mention"));
    long said =
        findings.statements().stream()
            .filter(s -> s.sources().stream().anyMatch(x -> x.actor().equals(actor.id())))
            .count();
    long acts = findings.events().stream().filter(e -> e.actors().contains(actor.id())).count();
    if (said > 0) {
      often.add(Wording.count(said, "statement"));
    }
    if (acts > 0) {
      often.add(Wording.count(acts, "event"));
    }
    return String.join(", ", often);
  }
}
