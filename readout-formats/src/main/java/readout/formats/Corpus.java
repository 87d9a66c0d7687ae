/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents that the user's inputs stand for, one at a time and in order, however many there
 * are: a file is opened when the one before it has been read.
 *
 * <p>What cannot be read (a file that is not there, a broken line), holds no text, or is not in
 * English comes as an {@link Input.Refused} in its place. For use by one thread; the documents may
 * go to any.
 */
public final class Corpus implements Iterator<Input>, AutoCloseable {
  private static final String ENGLISH_ONLY =
      " - Readout reads English; translate the text, or leave it out";

  /** Files that {@link #estimate()} looks at before it gives up. */
  private static final int MOST_FILES = 100_000;

  private final List<String> words;
  private final List<Format> formats;
  private final Iterator<Source> sources;
  private @Nullable Source source;
  private Iterator<Input> rows = Collections.emptyIterator();
  private @Nullable Input next;

  private Corpus(List<String> words, InputStream standardInput, List<Format> formats) {
    this.words = List.copyOf(words);
    this.formats = List.copyOf(formats);
    this.sources =
        new Inputs(
            words, standardInput, formats.stream().flatMap(f -> f.endings().stream()).toList());
  }

  /**
   * @param inputs files, folders, and {@code -} for standard input, as the user wrote them
   */
  public static Corpus of(List<String> inputs, InputStream standardInput) {
    return of(inputs, standardInput, Format.all());
  }

  /**
   * @param formats the first whose endings hold the file's is taken; for a stream or an unknown
   *     ending, the first that recognises its beginning
   */
  public static Corpus of(List<String> inputs, InputStream standardInput, List<Format> formats) {
    return new Corpus(inputs, standardInput, formats);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      next = advance();
      if (next == null && source == null && !sources.hasNext()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    Input input = hasNext() ? next : null;
    if (input == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return input;
  }

  /** One step: a row, or null where the step was to the next file. */
  private @Nullable Input advance() {
    Source current = source;
    try {
      if (current == null) {
        if (sources.hasNext()) {
          current = sources.next();
          source = current;
          rows = format(current).read(current);
        }
        return null;
      }
      if (rows.hasNext()) {
        return inEnglish(rows.next());
      }
      close();
      return null;
    } catch (IOException | RuntimeException e) {
      close();
      return Input.refused(current == null ? "-" : current.name(), -1, reason(e));
    }
  }

  private static String reason(Exception e) {
    if (e instanceof IOException io) {
      return Inputs.explain(io);
    }
    return e instanceof UncheckedIOException io && io.getCause() != null
        ? Inputs.explain(io.getCause())
        : "reading it failed: " + e + " - this is a fault of Readout; please report it";
  }

  private Format format(Source source) throws IOException {
    for (Format format : formats) {
      if (format.endings().contains(source.ending())) {
        return format;
      }
    }
    String head = Decoding.decode(source.head(), Optional.empty());
    return formats.stream()
        .filter(f -> f.recognises(head))
        .findFirst()
        .orElseThrow(() -> new IOException("is in no format that can be read here"));
  }

  private static Input inEnglish(Input input) {
    if (!(input instanceof Input.Read read)) {
      return input;
    }
    if (read.document().text().toString().isBlank()) {
      return read.refuse("holds no text - leave it out, or check how it was saved");
    }
    return Language.otherThanEnglish(read.document().text())
        .<Input>map(language -> read.refuse("text is in " + language.name() + ENGLISH_ONLY))
        .orElse(input);
  }

  /**
   * About how many inputs there will be, told from names and sizes alone: for progress only. Empty
   * when standard input is among them or there are too many files to look at.
   */
  public OptionalLong estimate() {
    if (words.contains("-")) {
      return OptionalLong.empty();
    }
    long documents = 0;
    for (String word : words) {
      try (Stream<Path> files = Files.walk(Path.of(word)).limit(MOST_FILES + 1L)) {
        long seen = 0;
        for (Path file : (Iterable<Path>) files::iterator) {
          if (++seen > MOST_FILES) {
            return OptionalLong.empty();
          }
          documents += estimate(file);
        }
      } catch (IOException | RuntimeException notThere) {
        documents++; // it will be refused
      }
    }
    return OptionalLong.of(documents);
  }

  private long estimate(Path file) throws IOException {
    for (Format format : formats) {
      if (format.endings().contains(Source.ending(file)) && Files.isRegularFile(file)) {
        return format.estimate(file);
      }
    }
    return 0;
  }

  /** Lets go of the file that is open. */
  @Override
  public void close() {
    rows = Collections.emptyIterator();
    Source current = source;
    source = null;
    if (current != null) {
      try {
        current.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
