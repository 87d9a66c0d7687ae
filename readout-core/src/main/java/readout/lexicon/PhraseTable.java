/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by their words, for finding them in a text: one step a word, however many there are.
 *
 * @param <T> what a phrase stands for; one phrase may stand for several
 */
final class PhraseTable<T> {
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Item<T>> items = new ArrayList<>();
  }

  private record Item<T>(List<Atom> phrase, T value) {}

  private final Node<T> root = new Node<>();

  /** One more phrase of the value. */
  void add(String phrase, T value) {
    List<Atom> atoms = Atom.of(List.of(phrase.split("\\s+")));
    Node<T> node = root;
    for (Atom atom : atoms) {
      node = node.next.computeIfAbsent(atom.key(), k -> new Node<>());
    }
    if (node != root) {
      node.items.add(new Item<>(atoms, value));
    }
  }

  boolean isEmpty() {
    return root.next.isEmpty();
  }

  /** The longest phrase that begins at an atom and holds whole words only. */
  Optional<Match<T>> at(List<Atom> text, int from) {
    Optional<Match<T>> found = Optional.empty();
    Node<T> node = root;
    int end = text.get(from).opens() ? text.size() : from;
    for (int i = from; i < end; i++) {
      Node<T> next = node.next.get(text.get(i).key());
      if (next == null) {
        break;
      }
      node = next;
      if (text.get(i).closes()) {
        List<T> values = values(node, text.subList(from, i + 1));
        if (!values.isEmpty()) {
          found = Optional.of(new Match<>(text.get(from).token(), text.get(i).token() + 1, values));
        }
      }
    }
    return found;
  }

  private static <T> List<T> values(Node<T> node, List<Atom> text) {
    List<T> values = new ArrayList<>();
    for (Item<T> item : node.items) {
      boolean allowed = true;
      for (int i = 0; i < text.size(); i++) {
        allowed &= item.phrase().get(i).allows(text.get(i), text.size() == 1);
      }
      if (allowed && !values.contains(item.value())) {
        values.add(item.value());
      }
    }
    return values;
  }
}
