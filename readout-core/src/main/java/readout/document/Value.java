/* SPDX-License-Identifier: Apache-2.0 */
package readout.document;

import java.util.Optional;

/**
 * Something that the text may or may not tell: known, or missing for a reason. The record writes a
 * missing value as {@code {"missing": "REASON"}}.
 */
public sealed interface Value<T> {
  record Known<T>(T value) implements Value<T> {}

  /**
   * @param reason why it is not known, in capitals with underscores, such as {@code NOT_STATED}
   */
  record Missing<T>(String reason) implements Value<T> {
    public Missing {
      if (!reason.matches("[A-Z][A-Z_]*")) {
        throw new IllegalArgumentException("a reason is written LIKE_THIS, not \"" + reason + "\"");
      }
    }
  }

  static <T> Value<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Value<T> missing(String reason) {
    return new Missing<>(reason);
  }

  /** Known when {@code value} is present, else missing for {@code reason}. */
  static <T> Value<T> of(Optional<T> value, String reason) {
    return value.<Value<T>>map(Known::new).orElseGet(() -> new Missing<>(reason));
  }

  default Optional<T> toOptional() {
    return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
  }
}
