/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.List;
import java.util.Optional;
import readout.finding.Statement;

/**
 * Through whom the words at a place are told: the innermost statement whose content holds them, or
 * no one but the document itself. Scare quotes carry nothing.
 */
public final class Voices {
  private final List<Statement> statements;

  private Voices(List<Statement> statements) {
    this.statements = statements;
  }

  public static Voices of(List<Statement> statements) {
    return new Voices(
        statements.stream()
            .filter(s -> s.form() != Statement.Form.SCARE_QUOTE && !s.content().isEmpty())
            .toList());
  }

  /**
   * The statement that carries the code point at {@code offset}; empty for the document's voice.
   */
  public Optional<Statement> at(int offset) {
    Optional<Statement> found = Optional.empty();
    for (Statement statement : statements) {
      boolean smaller =
          found.map(f -> statement.content().length() < f.content().length()).orElse(true);
      if (smaller && statement.content().contains(offset)) {
        found = Optional.of(statement);
      }
    }
    return found;
  }

  /** Its id: what a record writes as {@code accordingTo}. */
  public Optional<String> accordingTo(int offset) {
    return at(offset).map(Statement::id);
  }
}
