/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names are of one person: those that share a part of the surname, however it is spelt -
 * "Leonor Macaraeg-Uy", "Macaraeg Uy" and "Macaraeg" -, and a part that stands alone with the only
 * longer name that begins with it: "Xi" and "Xi Jinping".
 */
final class Surnames {
  private final Map<String, String> above = new HashMap<>();

  /**
   * @param names of persons, as texts write them
   */
  static Surnames of(List<String> names) {
    Surnames surnames = new Surnames();
    Map<String, Set<String>> byFirst = new HashMap<>();
    Set<String> alone = new HashSet<>();
    for (String name : names) {
      List<String> all = Spellings.parts(name);
      List<String> parts = parts(all);
      parts.forEach(p -> surnames.join(parts.get(0), p));
      if (all.size() > 1) {
        byFirst.computeIfAbsent(all.get(0), k -> new HashSet<>()).add(parts.get(0));
      } else {
        alone.addAll(parts);
      }
    }
    for (String part : alone) {
      Set<String> longer = byFirst.getOrDefault(part, Set.of());
      if (longer.stream().map(surnames::top).distinct().count() == 1) {
        longer.forEach(l -> surnames.join(l, part));
      }
    }
    return surnames;
  }

  /** The last two parts; of a name of two parts the last. */
  private static List<String> parts(List<String> all) {
    return all.subList(Math.max(all.size() > 1 ? 1 : 0, all.size() - 2), all.size());
  }

  private void join(String one, String other) {
    String first = top(one);
    String second = top(other);
    if (!first.equals(second)) {
      above.put(second, first);
    }
  }

  private String top(String part) {
    String at = part;
    List<String> seen = new ArrayList<>();
    while (above.containsKey(at) && !seen.contains(at)) {
      seen.add(at);
      at = above.getOrDefault(at, at);
    }
    return at;
  }

  /** The same for all names of one person. */
  String key(String name) {
    List<String> all = Spellings.parts(name);
    return all.isEmpty() ? name : top(parts(all).get(parts(all).size() - 1));
  }
}
