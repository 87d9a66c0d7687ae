/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;
import readout.reading.Token;

/**
 * One phrase for several actors: "French and Dutch troops", "the presidents of Peru and Chile". A
 * list stays a list.
 */
final class Several {
  private Several() {}

  static List<Profile> in(Profile profile, NounPhrase phrase, Scene scene) {
    List<Ties.Land> lands = profile.ties().lands();
    boolean joined =
        phrase.isPlural()
            && lands.size() > 1
            && lands.stream().skip(1).allMatch(l -> isJoined(phrase, l));
    long countries = lands.stream().map(l -> l.entry().key()).distinct().count();
    if (!joined || countries < lands.size()) {
      return List.of(profile);
    }
    List<Profile> all = new ArrayList<>();
    for (Ties.Land land : lands) {
      all.add(profile.oneOf(words(phrase, scene, land), land.entry().country().orElse("")));
    }
    return all;
  }

  private static boolean isJoined(NounPhrase phrase, Ties.Land land) {
    for (int i = land.from(); i < land.to(); i++) {
      Token token = phrase.line().token(i);
      if (token.is("conj")) {
        return true;
      }
    }
    return land.from() > 0 && phrase.line().token(land.from() - 1).is("cc");
  }

  /** The words for one of them: what stands before and behind all lands, and this land's own. */
  private static String words(NounPhrase phrase, Scene scene, Ties.Land land) {
    Line line = phrase.line();
    String own = scene.words(line, land.from(), land.to());
    boolean behind = land.from() > phrase.head().index();
    int from = RoleWords.begin(phrase, scene, phrase.head().index());
    String head = scene.words(line, Math.max(from, firstNoun(phrase)), phrase.head().index() + 1);
    return behind ? head + " of " + own : own + " " + head;
  }

  /**
   * Index of the first word of the noun with its compounds, behind the lands and what joins them.
   */
  private static int firstNoun(NounPhrase phrase) {
    int at = phrase.head().index();
    Line line = phrase.line();
    while (at > phrase.from()
        && line.name(at - 1).isEmpty()
        && (line.token(at - 1).is("compound") || line.token(at - 1).is("amod"))) {
      at--;
    }
    return at;
  }
}
