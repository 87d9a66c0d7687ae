/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.reading.Entity;
import readout.text.Nearest;
import readout.text.Span;
import readout.text.Text;

/**
 * Reads sentences with their names marked: {@code [PER Amina Yusuf] left the [ORG African Union] in
 * [LOC Addis Ababa].}
 *
 * <p>A file has one sentence a line. Blank lines and lines that begin with {@code #} are skipped;
 * among the latter are {@code # source: …}, {@code # licence: …} and {@code # version: …}, and one
 * that tells the format. A bracket or backslash of the text has a backslash before it. What counts
 * as a name, and of which kind, is written beside the files in {@code data/gold/names/README.md}.
 */
public final class NamedSentences {
  private static final List<String> REQUIRED = List.of("format", "source", "licence", "version");
  private static final Map<Entity.Kind, String> MARKS =
      new EnumMap<>(
          Map.of(Entity.Kind.PERSON, "PER", Entity.Kind.ORG, "ORG", Entity.Kind.PLACE, "LOC"));

  private NamedSentences() {}

  static String mark(Entity.Kind kind) {
    return MARKS.getOrDefault(kind, kind.name());
  }

  /**
   * The sentences of a file, or of every {@code .names} file that lies in a folder, in the order of
   * the files' names. Folders within the folder are left alone: what is held out lies in one, and
   * is asked for by its own path.
   *
   * @throws FixtureException at the first line that breaks the rules
   */
  public static List<NamedSentence> in(Path path) throws IOException {
    List<Path> files = List.of(path);
    if (Files.isDirectory(path)) {
      try (Stream<Path> inside = Files.list(path)) {
        files = inside.filter(f -> f.toString().endsWith(".names")).sorted().toList();
      }
    }
    List<NamedSentence> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    }
    return List.copyOf(all);
  }

  /** The sentences of one file's content; {@code file} is what messages call it. */
  public static List<NamedSentence> read(String file, String content) {
    List<String> lines = content.lines().toList();
    for (String name : REQUIRED) {
      if (lines.stream().noneMatch(line -> line.startsWith("# " + name + ":"))) {
        throw new FixtureException(
            file, 1, "the comment \"# " + name + ": …\" is missing", "add it at the top");
      }
    }
    List<NamedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(new Line(file, i + 1, line.strip()).sentence());
      }
    }
    return sentences;
  }

  /** Takes the marks out of one line. */
  private static final class Line {
    private final String file;
    private final int number;
    private final String marked;
    private final StringBuilder plain = new StringBuilder();
    private final List<NamedSentence.Name> names = new ArrayList<>();

    Line(String file, int number, String marked) {
      this.file = file;
      this.number = number;
      this.marked = marked;
    }

    NamedSentence sentence() {
      int at = words(0);
      while (at < marked.length()) {
        if (marked.charAt(at) == ']') {
          throw wrong("\"]\" closes no mark", "a bracket of the text itself is written \\]");
        }
        at = words(name(at));
      }
      return new NamedSentence(file, number, Text.of(plain.toString()), names);
    }

    /** Copies words up to the next bracket of a mark, and gives its place. */
    private int words(int from) {
      int at = from;
      while (at < marked.length() && marked.charAt(at) != '[' && marked.charAt(at) != ']') {
        if (marked.charAt(at) == '\\') {
          at++;
        }
        if (at == marked.length()) {
          throw wrong("the line ends in a backslash", "a backslash itself is written \\\\");
        }
        plain.append(marked.charAt(at));
        at++;
      }
      return at;
    }

    /** Copies the words of the mark that opens at {@code from}, and gives the place behind it. */
    private int name(int from) {
      int space = marked.indexOf(' ', from);
      int end = space < 0 ? marked.length() : space;
      String mark = marked.substring(from + 1, end);
      Entity.Kind kind = kind(mark);
      int start = length();
      int close = words(Math.min(end + 1, marked.length()));
      if (close == marked.length()) {
        throw wrong("the mark \"" + mark + "\" is never closed", "add its \"]\"");
      }
      if (marked.charAt(close) == '[') {
        throw wrong("a mark opens inside \"" + mark + "\"", "mark the longest name alone");
      }
      Span span = new Span(start, length());
      Text words = Text.of(plain.toString());
      if (span.length() == 0 || !words.trim(span).equals(span)) {
        throw wrong(
            "the name \"" + words.words(span) + "\" is empty or has space at its ends",
            "write [" + mark + " Name]");
      }
      names.add(new NamedSentence.Name(span, kind));
      return close + 1;
    }

    private Entity.Kind kind(String mark) {
      return MARKS.entrySet().stream()
          .filter(entry -> entry.getValue().equals(mark))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow(
              () ->
                  wrong(
                      "there is no mark \"" + mark + "\"",
                      "did you mean "
                          + Nearest.to(mark, MARKS.values()).orElse("another")
                          + "? The marks are "
                          + String.join(", ", MARKS.values())
                          + "; a bracket of the text itself is written \\["));
    }

    private int length() {
      return plain.codePointCount(0, plain.length());
    }

    private FixtureException wrong(String reason, String next) {
      return new FixtureException(file, number, reason, next);
    }
  }
}
