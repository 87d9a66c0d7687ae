/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;
import readout.formats.RecordJson;
import readout.reading.Reading;

/** What {@code code} can write. */
enum OutputFormat {
  /** The whole record, a line a document. */
  JSONL;

  /** The document's part of the output, line ends included; called on many threads at once. */
  String rows(Reading reading) {
    return switch (this) {
      case JSONL -> RecordJson.line(reading);
    };
  }

  /** The format that a person calls so. */
  static OutputFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"%s\" is no format - use one of %s"
                        .formatted(name, Arrays.toString(values()))));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
