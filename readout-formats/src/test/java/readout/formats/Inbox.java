/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.document.Document;

/** Test files, and what a corpus makes of them. */
final class Inbox {
  private final Path folder;

  Inbox(Path folder) {
    this.folder = folder;
  }

  Inbox put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Inbox put(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent() == null ? folder : file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  /** What comes of the files, or of the whole folder. */
  List<Input> read(String... names) {
    List<String> inputs =
        names.length == 0
            ? List.of(folder.toString())
            : List.of(names).stream().map(n -> n.equals("-") ? n : path(n)).toList();
    return all(Corpus.of(inputs, InputStream.nullInputStream()));
  }

  static List<Input> piped(String text) {
    return all(
        Corpus.of(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  static List<Input> all(Corpus corpus) {
    try (corpus) {
      List<Input> inputs = new ArrayList<>();
      corpus.forEachRemaining(inputs::add);
      return inputs;
    }
  }

  static List<Document> documents(List<Input> inputs) {
    return inputs.stream()
        .filter(Input.Read.class::isInstance)
        .map(i -> ((Input.Read) i).document())
        .toList();
  }

  /** Ids of those read, and for those refused {@code file:line!}. */
  static List<String> gist(List<Input> inputs) {
    return inputs.stream()
        .map(
            input ->
                input instanceof Input.Read read
                    ? read.document().id()
                    : gist((Input.Refused) input))
        .toList();
  }

  private static String gist(Input.Refused refused) {
    String source = refused.rejected().source();
    long offset = refused.rejected().offset();
    return source.substring(source.lastIndexOf('/') + 1) + (offset < 0 ? "" : ":" + offset) + "!";
  }

  static String reason(Input input) {
    return ((Input.Refused) input).rejected().reason();
  }
}
