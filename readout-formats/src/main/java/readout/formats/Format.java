/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file format that documents are read from.
 *
 * <p>To add one, implement this and name the class in {@code
 * META-INF/services/readout.formats.Format}. A format keeps four promises, which the contract tests
 * of this package check:
 *
 * <ul>
 *   <li>it reads lazily, so that memory is bounded by the largest document, not by the file;
 *   <li>what it cannot read is a {@link Input.Refused}, and it goes on behind it if the format lets
 *       it;
 *   <li>it keeps the decoded text character for character, unless the format is mark-up, from which
 *       the text must be taken out first;
 *   <li>it guesses nothing about the origin that the file does not say.
 * </ul>
 */
public interface Format {
  /** Short name, such as {@code html}. */
  String name();

  /** Endings of file names, lower case and without the dot: {@code html}, {@code htm}. */
  Set<String> endings();

  /**
   * Whether a stream without a name may be in this format.
   *
   * @param head how it begins, decoded, at most {@value Source#HEAD} bytes of it
   */
  boolean recognises(String head);

  /**
   * The documents of one source, in order. The caller closes the source.
   *
   * @throws IOException when nothing at all can be read; the message is for the user: what is wrong
   *     and what to do next. An {@link java.io.UncheckedIOException} from the iterator means the
   *     same for the rest of the source.
   */
  Iterator<Input> read(Source source) throws IOException;

  /** About how many documents the file holds, told cheaply: for progress only. */
  default long estimate(Path file) throws IOException {
    return 1;
  }

  /** Formats that come with Readout, then those found on the class path. */
  static List<Format> all() {
    return Stream.concat(
            Stream.of(new HtmlFormat(), new JsonLinesFormat(), new CsvFormat(), new TextFormat()),
            ServiceLoader.load(Format.class).stream().map(ServiceLoader.Provider::get))
        .toList();
  }
}
