/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a phrase that are its name, its title or its role itself, not what it belongs to.
 */
final class Own {
  private record Stretch(int from, int to) {}

  private final List<Stretch> stretches = new ArrayList<>();

  void add(int from, int to) {
    stretches.add(new Stretch(from, to));
  }

  boolean has(int word) {
    return stretches.stream().anyMatch(s -> s.from() <= word && word < s.to());
  }
}
