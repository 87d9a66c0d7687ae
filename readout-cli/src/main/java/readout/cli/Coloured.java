/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import readout.text.Nearest;

/** When a page has colours. */
enum Coloured {
  /** On a terminal whose owner does not ask for none. */
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Screen screen) {
    return this == ALWAYS || (this == AUTO && screen.terminal() && !screen.colourless());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static final class Converter implements ITypeConverter<Coloured> {
    @Override
    public Coloured convert(String typed) {
      List<String> names = Arrays.stream(values()).map(Coloured::toString).toList();
      if (!names.contains(typed)) {
        throw new TypeConversionException(
            "--color cannot be \"%s\" - did you mean %s?"
                .formatted(typed, Nearest.to(typed, names).orElseThrow()));
      }
      return valueOf(typed.toUpperCase(Locale.ROOT));
    }
  }
}
