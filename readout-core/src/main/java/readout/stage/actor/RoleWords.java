/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Entry;
import readout.lexicon.Match;
import readout.lexicon.Role;
import readout.reading.Token;

/** What role nouns and the ties around them come to. */
final class RoleWords {
  private RoleWords() {}

  /** Sectors of a role with its ties, main one first; ELI alone for one whose time is over. */
  static List<String> sectors(List<Role> nouns, Ties ties) {
    boolean people = nouns.isEmpty() || nouns.get(0).kind() == Role.Kind.PERSON;
    if (ties.former() && people) {
      return List.of("ELI");
    }
    List<String> own = nouns.isEmpty() ? List.of() : nouns.get(0).sectors();
    boolean belongs = nouns.isEmpty() || nouns.get(0).belongs() || ties.group() || own.isEmpty();
    List<String> all = new ArrayList<>(belongs ? ties.sectors() : own);
    if (belongs) {
      boolean filler = !ties.sectors().isEmpty() && !nouns.isEmpty() && nouns.get(0).belongs();
      all.addAll(filler ? List.of() : own);
    } else {
      all.addAll(ties.sectors().stream().filter(s -> !s.equals("IGO")).toList());
    }
    boolean leader =
        all.isEmpty() && ties.country().isPresent() && nouns.stream().anyMatch(Role::leads);
    return leader ? List.of("GOV") : all.stream().distinct().toList();
  }

  /**
   * Index of the first word that tells the role: behind determiner, number, nationality and a
   * country's possessive, which the record holds elsewhere.
   */
  static int begin(NounPhrase phrase, Scene scene, int end) {
    Line line = phrase.line();
    int at = phrase.from();
    boolean moved = true;
    while (moved && at < end) {
      Token token = line.token(at);
      Optional<Match<Entry>> name = line.name(at);
      boolean land = name.flatMap(scene::entry).filter(Entry::isLand).isPresent();
      boolean frame =
          token.tag().equals("DT")
              || token.tag().equals("CD")
              || token.tag().equals("POS")
              || token.tag().equals("PRP$");
      moved = land || frame;
      at = land ? name.get().to() : frame ? at + 1 : at;
    }
    return Math.min(at, end);
  }
}
