/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.finding.Statement;
import readout.text.Span;

/**
 * Through whom the words at a place are told: the innermost statement whose content holds them, or
 * no one but the document itself. Scare quotes carry nothing.
 */
public final class Voices {
  /** From each place where the voice changes, the voice up to the next. */
  private final TreeMap<Integer, Optional<Statement>> from = new TreeMap<>();

  private Voices() {
    from.put(0, Optional.empty());
  }

  /** Of two contents of one length the first in the list is the inner one. */
  public static Voices of(List<Statement> statements) {
    Voices voices = new Voices();
    List<Statement> inner = new ArrayList<>(statements);
    inner.removeIf(s -> s.form() == Statement.Form.SCARE_QUOTE || s.content().isEmpty());
    Collections.reverse(inner);
    inner.sort(Comparator.comparingInt(s -> -s.content().length()));
    inner.forEach(voices::lay);
    return voices;
  }

  private void lay(Statement statement) {
    for (Span span : statement.content().spans()) {
      Optional<Statement> behind = at(span.end());
      from.subMap(span.start(), span.end()).clear();
      from.put(span.start(), Optional.of(statement));
      from.put(span.end(), behind);
    }
  }

  /**
   * The statement that carries the code point at {@code offset}; empty for the document's voice.
   */
  public Optional<Statement> at(int offset) {
    Map.Entry<Integer, Optional<Statement>> voice = from.floorEntry(offset);
    return voice == null ? Optional.empty() : voice.getValue();
  }

  /** Its id: what a record writes as {@code accordingTo}. */
  public Optional<String> accordingTo(int offset) {
    return at(offset).map(Statement::id);
  }
}
