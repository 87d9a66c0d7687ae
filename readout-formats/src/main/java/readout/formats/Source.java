/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file or stream of the input, opened when it is first asked for bytes. One that cannot be
 * opened (it is not there) is a source all the same; it fails with its reason where it is read.
 */
public final class Source implements Closeable {
  /** Bytes that a format may look at before it decides: 64 KiB. */
  public static final int HEAD = 64 * 1024;

  /** Bytes that one document may have: 64 MiB, some ten million words. */
  public static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

  private final String name;
  private final Optional<Path> path;
  private final Opening opening;
  private @Nullable BufferedInputStream open;

  private interface Opening {
    InputStream open() throws IOException;
  }

  private Source(String name, Optional<Path> path, Opening opening) {
    this.name = name;
    this.path = path;
    this.opening = opening;
  }

  /**
   * @param name as the user wrote it, or as found under a folder that the user wrote
   */
  public static Source file(String name, Path path) {
    return new Source(name, Optional.of(path), () -> Files.newInputStream(path));
  }

  public static Source stream(String name, InputStream in) {
    return new Source(name, Optional.empty(), () -> in);
  }

  /** What was asked for and is not there; {@code reason} also says what to do next. */
  static Source unreadable(String name, String reason) {
    return new Source(
        name,
        Optional.empty(),
        () -> {
          throw new IOException(reason);
        });
  }

  /** As the user knows it; {@code -} for standard input. */
  public String name() {
    return name;
  }

  public Optional<Path> path() {
    return path;
  }

  /** Id of a document that is given none: the file's name without its ending. */
  public String id() {
    String file = path.map(Source::fileName).orElse(name.equals("-") ? "stdin" : name);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** What follows the last dot of the file's name, in lower case; empty where there is none. */
  public String ending() {
    return path.map(Source::ending).orElse("");
  }

  static String ending(Path path) {
    String file = fileName(path);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  static String fileName(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /** The bytes, from wherever reading has come to. */
  public InputStream bytes() throws IOException {
    BufferedInputStream in = open;
    if (in == null) {
      in = new BufferedInputStream(opening.open(), HEAD);
      open = in;
    }
    return in;
  }

  /** The first bytes, at most {@link #HEAD}; they will be read again. Call it before any other. */
  public byte[] head() throws IOException {
    InputStream in = bytes();
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  /**
   * Everything, as one text ({@link Decoding}).
   *
   * @param declared charset that the transport or the file itself declares
   * @throws IOException also when it is larger than {@link #LARGEST_DOCUMENT}, or no text
   */
  public String text(Optional<String> declared) throws IOException {
    return Decoding.decode(all(), declared);
  }

  byte[] all() throws IOException {
    byte[] all = bytes().readNBytes(LARGEST_DOCUMENT + 1);
    if (all.length > LARGEST_DOCUMENT) {
      throw new IOException(
          "is larger than "
              + LARGEST_DOCUMENT / (1024 * 1024)
              + " MiB, too much for one document - split it, or write it as JSON Lines");
    }
    return all;
  }

  /** Everything, line by line. */
  public Lines lines() throws IOException {
    byte[] head = head();
    Decoding.refuseBinary(Arrays.copyOf(head, head.length));
    return new Lines(Decoding.asciiCompatible(bytes(), head));
  }

  @Override
  public void close() throws IOException {
    // Standard input stays open: it is not ours.
    if (open != null && path.isPresent()) {
      open.close();
    }
  }
}
