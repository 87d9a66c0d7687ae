/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.Locale;
import readout.reading.Reading;

/** What {@code code} can write. */
enum Format {
  /** The whole record, a line a document. */
  JSONL;

  /** The document's part of the output, line ends included; called on many threads at once. */
  String rows(Reading reading) {
    return switch (this) {
      case JSONL -> reading.document().text() + "\n";
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
