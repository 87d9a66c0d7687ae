/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.lexicon.Pronouns;
import readout.lexicon.SourceNouns;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.text.Extent;

/** One sentence as the sieves see it: its grammar, and who is known to act in it. */
final class Scene {
  private static final Pronouns PRONOUNS = Pronouns.english();
  private static final SourceNouns NOUNS = SourceNouns.english();

  private final int index;
  private final Sentence sentence;
  private final Roles roles;
  private final Presence presence;

  Scene(int index, Sentence sentence, Presence presence) {
    this.index = index;
    this.sentence = sentence;
    this.roles = new Roles(sentence);
    this.presence = presence;
  }

  /** Of its sentence in the document, from 0. */
  int index() {
    return index;
  }

  Sentence sentence() {
    return sentence;
  }

  Roles roles() {
    return roles;
  }

  /**
   * Whether the word heads a phrase that can act in politics: a known actor, a name, a pronoun for
   * people, a noun for people or bodies.
   */
  boolean isActor(Token head) {
    return presence.at(index, head).isPresent()
        || sentence.entityAt(head.index()).isPresent()
        || PRONOUNS.isThird(head.word())
        || PRONOUNS.isSpeakerOrAddressee(head.word())
        || NOUNS
            .kind(head.lemma().toLowerCase(Locale.ROOT))
            .filter(k -> !k.equals("document"))
            .isPresent();
  }

  /** Whether the word heads or ends a name of a place. */
  boolean isPlace(Token head) {
    return sentence.entityAt(head.index()).filter(e -> e.kind() == Entity.Kind.PLACE).isPresent();
  }

  /** Ids of the actors of a phrase and of what is joined to it; empty when none is known. */
  List<String> actors(Token head) {
    Set<String> ids = new LinkedHashSet<>();
    for (Token member : roles.members(head)) {
      presence.at(index, member).ifPresent(m -> ids.addAll(m.actors()));
    }
    return List.copyOf(ids);
  }

  /** The words of a phrase and of what is joined to it, one span for each. */
  Extent extent(Token head) {
    Extent all = Extent.NONE;
    for (Token member : roles.members(head)) {
      all = all.plus(sentence.extent(roles.phrase(member)));
    }
    return all;
  }

  Extent words(BitSet tokens) {
    return sentence.extent(tokens);
  }
}
