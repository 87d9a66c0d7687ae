/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;

/** Which actors stand where: finds the mention that a token heads. Built once a stage. */
public final class Presence {
  private final Map<Long, Mention> byHead = new HashMap<>();

  private Presence(List<Mention> mentions) {
    for (Mention mention : mentions) {
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
    }
  }

  public static Presence of(Reading reading) {
    return new Presence(reading.get(Layer.MENTIONS));
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The mention headed by a token; empty when it heads none. */
  public Optional<Mention> at(int sentence, Token head) {
    return Optional.ofNullable(byHead.get(key(sentence, head.index())));
  }

  /**
   * The actors of a phrase and of those that "and" joins to it, in text order: "France and its two
   * allies". Empty when none of them is an actor.
   */
  public List<String> actors(int index, Sentence sentence, Token head) {
    Set<String> ids = new LinkedHashSet<>();
    for (Token member : members(sentence, head)) {
      at(index, member).ifPresent(m -> ids.addAll(m.actors()));
    }
    return List.copyOf(ids);
  }

  /** The head and what is joined to it by "and" or "or". */
  public static List<Token> members(Sentence sentence, Token head) {
    List<Token> all = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      Token next = open.pop();
      all.add(next);
      List<Token> children = sentence.children(next);
      for (int i = children.size() - 1; i >= 0; i--) {
        if (children.get(i).is("conj")) {
          open.push(children.get(i));
        }
      }
    }
    return all;
  }
}
