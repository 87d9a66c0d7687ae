/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.time;

import java.util.Optional;
import readout.lexicon.TimeWords.Meaning;
import readout.reading.Sentence;
import readout.reading.Token;

/** On which side of the report lies what a time belongs to, by the verb that governs it. */
enum Tense {
  PAST,
  COMING,
  /** The verb does not tell: a headline's present, no verb at all. */
  NONE;

  private static final int MAX_STEPS = 8;

  static Tense of(Line line, int at) {
    Sentence sentence = line.sentence();
    Optional<Token> up = Optional.of(line.token(at));
    for (int steps = 0; steps < MAX_STEPS && up.isPresent(); steps++) {
      Token token = up.get();
      boolean plans =
          line.words().word(i -> i == 0 ? token.lemma() : "", 0, Meaning.PLAN).isPresent();
      if (plans && token.index() != at) {
        return COMING;
      }
      boolean verbal = token.isVerb() || sentence.child(token, "cop").isPresent();
      Tense found = verbal ? ofVerb(line, token) : NONE;
      if (found != NONE || (token.isVerb() && !token.is("acl") && !isBareParticiple(line, token))) {
        return found;
      }
      up = sentence.head(token);
    }
    return NONE;
  }

  private static boolean isBareParticiple(Line line, Token verb) {
    return verb.tag().equals("VBG") && line.sentence().child(verb, "aux", "aux:pass").isEmpty();
  }

  private static Tense ofVerb(Line line, Token verb) {
    boolean past = verb.tag().equals("VBD");
    boolean present = false;
    boolean perfect = false;
    for (Token child : line.sentence().children(verb)) {
      if (child.index() < verb.index()
          && (child.is("aux") || child.is("cop") || child.is("mark"))) {
        String tag = child.tag();
        if (tag.equals("TO") && verb.is("advcl")) {
          return NONE; // "met to discuss the floods of January": a purpose may look back
        }
        if (tag.equals("MD") || tag.equals("TO")) {
          return COMING;
        }
        past |= tag.equals("VBD");
        present |= tag.equals("VBZ") || tag.equals("VBP");
        perfect |= child.lemma().equals("have");
      }
    }
    if (past || perfect || (verb.tag().equals("VBN") && !present)) {
      return PAST;
    }
    return present && verb.tag().equals("VBG") ? COMING : NONE;
  }
}
