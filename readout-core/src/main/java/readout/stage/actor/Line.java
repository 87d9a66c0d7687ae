/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Entry;
import readout.lexicon.Match;
import readout.lexicon.Registry;
import readout.lexicon.Role;
import readout.lexicon.Roles;
import readout.lexicon.Titles;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * A sentence with everything that the lexicon knows of its words, looked up once.
 *
 * @param index of the sentence in its document
 */
record Line(
    int index,
    Sentence sentence,
    List<String> words,
    List<Optional<Match<Entry>>> names,
    List<Optional<Match<Role>>> roles,
    List<Optional<Match<Titles.Title>>> titles,
    List<Optional<Entity>> entities,
    boolean shouted) {

  static Line of(int index, Sentence sentence, Registry registry) {
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    boolean shouted =
        words.size() > 3
            && words.stream().noneMatch(w -> w.chars().anyMatch(Character::isLowerCase));
    return new Line(
        index,
        sentence,
        words,
        registry.cover(words),
        Roles.english().cover(words),
        Titles.english().cover(words),
        entities(sentence),
        shouted);
  }

  private static List<Optional<Entity>> entities(Sentence sentence) {
    List<Optional<Entity>> all = new ArrayList<>();
    sentence.tokens().forEach(t -> all.add(Optional.empty()));
    for (Entity entity : sentence.entities()) {
      for (int i = entity.from(); i < entity.to(); i++) {
        all.set(i, Optional.of(entity));
      }
    }
    return all;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /**
   * The registry's name that covers a word. A part of a longer personal name is none ("Jordan
   * Mills") but for its end where a user's list has it, nor is a short word in a line that is all
   * capitals, nor "US$".
   */
  Optional<Match<Entry>> name(int word) {
    return names
        .get(word)
        .filter(m -> !isInPerson(m) && !isShoutedWord(m) && !token(word).tag().equals("$"));
  }

  private boolean isInPerson(Match<Entry> match) {
    return entities
        .get(match.from())
        .filter(e -> e.kind() == Entity.Kind.PERSON && e.to() - e.from() > match.length())
        .filter(e -> match.values().stream().noneMatch(Entry::users) || e.to() != match.to())
        .isPresent();
  }

  private boolean isShoutedWord(Match<Entry> match) {
    return shouted
        && match.length() == 1
        && words.get(match.from()).length() < 4
        && !token(match.from()).tag().startsWith("NNP");
  }

  Optional<Match<Role>> role(int word) {
    return roles.get(word);
  }

  /** The personal name that covers a word. */
  Optional<Entity> person(int word) {
    return entities.get(word).filter(e -> e.kind() == Entity.Kind.PERSON);
  }

  /** Words from {@code from} until {@code to}, as they stand in the list. */
  List<String> words(int from, int to) {
    return words.subList(Math.max(0, from), Math.max(from, to));
  }
}
