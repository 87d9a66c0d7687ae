/* SPDX-License-Identifier: Apache-2.0 */
package readout.server;

import java.util.List;
import java.util.Optional;
import readout.server.record.CodedText;

/** Where the documents stand that pages can show. Thread-safe. */
public interface Shelf {
  /** Keeps it; a document with the same key is replaced. */
  void put(CodedText text);

  /**
   * @param key as {@link CodedText#key()} makes it
   */
  Optional<CodedText> get(String key);

  /** The last that came, newest first. */
  List<Entry> newest(int most);

  /** One document, without its text. */
  record Entry(String key, String title, String publisher, String published) {
    static Entry of(CodedText text) {
      return new Entry(
          text.key(),
          text.title(),
          text.stated("publisher").orElse(""),
          text.stated("published").orElse(""));
    }
  }
}
