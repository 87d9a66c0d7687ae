/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import readout.document.Document;
import readout.document.Rejected;

sealed interface Input {
  record Read(Document document) implements Input {}

  record Refused(Rejected rejected) implements Input {}
}
