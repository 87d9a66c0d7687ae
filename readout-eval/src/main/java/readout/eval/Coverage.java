/* SPDX-License-Identifier: Apache-2.0 */
package readout.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.testkit.Attribute;
import readout.testkit.Kind;
import readout.testkit.Marked;
import readout.testkit.Role;

/** What a gold text has marked, and so what it can judge. */
public enum Coverage {
  /** Everything: what is found beside it is invented. */
  ALL,
  /** Everything but scare quotes. */
  STATEMENTS,
  /**
   * Statements with a cue, and of nested ones only the outermost. A statement counts as outermost
   * too when it shares its cue with the one around it ("Peskov told the agency") or when that one
   * has no cue (a communiqué).
   */
  OUTERMOST;

  /** Of what was found, that which the gold can judge. */
  List<Marked> of(List<Marked> found) {
    if (this == ALL) {
      return found;
    }
    List<Marked> statements = found.stream().filter(m -> m.kind() == Kind.STATEMENT).toList();
    if (this == STATEMENTS) {
      return statements;
    }
    Map<String, Marked> byId =
        statements.stream().collect(Collectors.toMap(Marked::id, m -> m, (a, b) -> a));
    return statements.stream()
        .filter(m -> !m.extent(Role.CUE).isEmpty())
        .filter(m -> outermost(m, Optional.ofNullable(byId.get(outer(m)))))
        .toList();
  }

  private static String outer(Marked finding) {
    return finding.attribute(Attribute.WITHIN).orElse("-");
  }

  private static boolean outermost(Marked inner, Optional<Marked> outer) {
    return outer
        .map(o -> o.extent(Role.CUE))
        .map(cue -> cue.isEmpty() || cue.equals(inner.extent(Role.CUE)))
        .orElse(true);
  }
}
