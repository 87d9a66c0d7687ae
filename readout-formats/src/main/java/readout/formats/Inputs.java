/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files that the user's words stand for, in their order: a file is itself, {@code -} is
 * standard input, a folder is every file under it that some format knows by its ending, sorted by
 * name (by code unit, whatever the locale). Hidden files are passed over. Only the names of the
 * folders that are open are held.
 */
final class Inputs implements Iterator<Source> {
  private final Iterator<String> words;
  private final Set<String> all;
  private final InputStream standardInput;
  private final Predicate<String> known;
  private final String endings;

  private final Deque<Folder> open = new ArrayDeque<>();
  private boolean standardInputRead;
  private long found;
  private @Nullable Source next;

  /** A folder that is being walked. */
  private record Folder(String name, Path path, Path real, Iterator<String> files) {}

  /**
   * @param endings of files that are read
   */
  Inputs(List<String> words, InputStream standardInput, List<String> endings) {
    this.words = List.copyOf(words).iterator();
    this.all = new HashSet<>(words);
    this.standardInput = standardInput;
    this.known = endings::contains;
    this.endings = endings.stream().map(e -> "." + e).collect(Collectors.joining(" "));
  }

  @Override
  public boolean hasNext() {
    while (next == null && (!open.isEmpty() || words.hasNext())) {
      next = open.isEmpty() ? begin(words.next()) : walk(open.element());
    }
    return next != null;
  }

  @Override
  public Source next() {
    Source source = hasNext() ? next : null;
    if (source == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return source;
  }

  private @Nullable Source begin(String word) {
    if (word.equals("-")) {
      Source source =
          standardInputRead
              ? Source.unreadable(word, "standard input was read already - name it once")
              : Source.stream(word, standardInput);
      standardInputRead = true;
      return source;
    }
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        found = 0;
        enter(word, path);
        return null;
      }
      return file(word, path);
    } catch (InvalidPathException e) {
      return Source.unreadable(word, "is no name that a file can have - check how it is written");
    } catch (IOException e) {
      return Source.unreadable(word, "the folder cannot be listed: " + explain(e));
    }
  }

  private @Nullable Source file(String word, Path path) {
    if (!Files.exists(path)) {
      return Source.unreadable(
          word, "there is no such file or folder - check the name, or where you run the command");
    }
    if (Source.ending(path).equals("json") && !known.test("json")) {
      String text = word.substring(0, word.length() - "json".length()) + "txt";
      if (all.contains(text)) {
        return null; // it has its say beside its text
      }
      if (Files.exists(Path.of(text))) {
        return Source.unreadable(word, "tells the origin of " + text + " - name that file instead");
      }
    }
    return Source.file(word, path);
  }

  private @Nullable Source walk(Folder folder) {
    if (!folder.files().hasNext()) {
      open.remove();
      return open.isEmpty() && found == 0
          ? Source.unreadable(
              folder.name(), "the folder holds no file that can be read (" + endings + ")")
          : null;
    }
    String file = folder.files().next();
    Path path = folder.path().resolve(file);
    String name = folder.name() + (folder.name().endsWith("/") ? "" : "/") + file;
    try {
      if (Files.isDirectory(path)) {
        enter(name, path);
        return null;
      }
    } catch (IOException e) {
      found++;
      return Source.unreadable(name, "the folder cannot be listed: " + explain(e));
    }
    if (!known.test(Source.ending(path))) {
      return null;
    }
    found++;
    return Source.file(name, path);
  }

  /** A folder that a link leads back to is not entered again. */
  private void enter(String name, Path path) throws IOException {
    Path real = path.toRealPath();
    if (open.stream().noneMatch(f -> f.real().equals(real))) {
      open.push(new Folder(name, path, real, names(path).iterator()));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = Source.fileName(file);
        if (!name.startsWith(".")) {
          names.add(name);
        }
      }
    }
    names.sort(null);
    return names;
  }

  /** What went wrong with a file, in words for the user. */
  static String explain(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission is denied - change it with chmod, or leave it out";
    }
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "it is not there any more - run the command again";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
