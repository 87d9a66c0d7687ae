/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import readout.document.Document;
import readout.document.Rejected;

/** What comes out of a {@link Corpus}: a document, or the reason why there is none. */
public sealed interface Input {
  /**
   * A document, ready to be read.
   *
   * @param source file, as the user named it, that holds the document
   * @param offset line of that file where the document begins, from 1; -1 where it is the whole
   *     file
   */
  record Read(Document document, String source, long offset) implements Input {
    /** The same place, with a reason why nothing could be made of it after all. */
    public Refused refuse(String reason) {
      return new Refused(new Rejected(source, reason, offset));
    }
  }

  /**
   * Something that was not read: a file, a line, a row, or a part of the origin (a sidecar, a date)
   * without which the document that follows is read all the same. The reason says which.
   */
  record Refused(Rejected rejected) implements Input {}

  static Refused refused(String source, long offset, String reason) {
    return new Refused(new Rejected(source, reason, offset));
  }
}
