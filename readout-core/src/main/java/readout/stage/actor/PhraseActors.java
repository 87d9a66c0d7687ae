/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/**
 * Which actors a stretch of a reading's text means: those of the phrase that heads it, and those
 * that "and" or a comma joins to it, inside the stretch and beyond: "Peru" in "Peru, Chile and
 * Bolivia" means all three.
 */
public final class PhraseActors {
  private PhraseActors() {}

  /** Ids of the actors, that of the phrase's own head first; none where no actor is named. */
  public static List<String> in(Reading reading, Span words) {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    Optional<SourceHeads.Word> head = new SourceHeads(sentences).head(Extent.of(words));
    if (head.isEmpty()) {
      return List.of();
    }
    Sentence sentence = sentences.get(head.get().sentence());
    Token top = name(sentence, sentence.token(head.get().token()));
    Set<String> ids = new LinkedHashSet<>();
    List<Mention> here =
        reading.get(Layer.MENTIONS).stream()
            .filter(m -> m.sentence() == head.get().sentence())
            .toList();
    for (Token each : joined(sentence, top)) {
      at(here, each).ifPresent(m -> ids.addAll(m.actors()));
    }
    if (ids.isEmpty()) {
      here.stream()
          .filter(m -> words.contains(m.span()) || m.span().contains(words))
          .min(Comparator.comparingInt(m -> -m.span().length()))
          .ifPresent(m -> ids.addAll(m.actors()));
    }
    return List.copyOf(ids);
  }

  /** The noun that a name or title inside its phrase belongs to. */
  private static Token name(Sentence sentence, Token word) {
    Token at = word;
    while (at.head() >= 0 && (at.is("flat") || at.is("compound") || at.is("appos"))) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static Optional<Mention> at(List<Mention> mentions, Token head) {
    return mentions.stream().filter(m -> m.head() == head.index()).findFirst();
  }

  /** A word with those that are joined to it, in text order; itself first. */
  private static List<Token> joined(Sentence sentence, Token word) {
    Token first = word;
    while (first.is("conj") && first.head() >= 0) {
      first = sentence.token(first.head());
    }
    List<Token> all = new ArrayList<>(List.of(word));
    if (first.index() != word.index()) {
      all.add(first);
    }
    for (Token child : sentence.children(first)) {
      if (child.is("conj") && child.index() != word.index()) {
        all.add(child);
      }
    }
    return all;
  }
}
