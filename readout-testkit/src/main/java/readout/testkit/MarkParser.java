/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.text.Nearest;
import readout.text.Span;

/** Takes the marks out of text, line by line, and remembers where they stood. */
final class MarkParser {
  private static final Pattern OPENING =
      Pattern.compile("\\[(~?)(?:([a-z]\\d+)\\.)?([a-z]+)(\\d*):");

  /** One mark: {@code number} is 1 for {@code src}, 2 for {@code src2}; the id may be empty. */
  record Mark(String finding, Role role, int number, boolean optional, Span span, int line) {}

  private record Open(
      String finding, Role role, int number, boolean optional, int start, int line) {}

  private final String file;
  private final Set<Kind> judged;
  private final StringBuilder clean = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Mark> marks = new ArrayList<>();
  private int length;

  /**
   * @param judged the kinds that a mark without an id is of, where its role alone does not tell
   */
  MarkParser(String file, Set<Kind> judged) {
    this.file = file;
    this.judged = judged;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Words between marks that no line of the fixture holds: a space, a paragraph break. */
  void join(String between) {
    clean.append(between);
    length += between.length();
  }

  void line(String text, int line) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at += 1;
        at += append(text.codePointAt(at));
      } else if (c == '[') {
        at = open(text, at, line);
      } else if (c == ']') {
        close(line);
        at += 1;
      } else {
        at += append(c);
      }
    }
  }

  private int append(int codePoint) {
    clean.appendCodePoint(codePoint);
    length++;
    return Character.charCount(codePoint);
  }

  private int open(String text, int at, int line) {
    Matcher m = OPENING.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      String shown = text.substring(at, Math.min(text.length(), at + 12));
      throw new FixtureException(
          file,
          line,
          "\"" + shown + "…\" opens no mark",
          "write [s1.src:…] or [src:…]; a bracket of the text itself is written \\[");
    }
    String finding = m.group(2) == null ? "" : m.group(2);
    Role role = role(m.group(3), finding, line);
    int number = m.group(4).isEmpty() ? 1 : Integer.parseInt(m.group(4));
    if (number != 1 && !role.many()) {
      throw new FixtureException(
          file,
          line,
          "a finding has one \"" + role + "\", not a second",
          "give the other " + role.kind() + " an id of its own; pieces of one are marked alike");
    }
    open.push(new Open(finding, role, number, !m.group(1).isEmpty(), length, line));
    return m.end();
  }

  /** The role that a mark names: the letter of its id tells of what kind. */
  private Role role(String word, String finding, int line) {
    List<Role> roles = Role.marked(word);
    if (roles.isEmpty()) {
      throw new FixtureException(
          file,
          line,
          "there is no role \"" + word + "\"",
          "did you mean "
              + Nearest.to(word, Role.marks()).orElse("")
              + "? "
              + "The roles are "
              + String.join(", ", Role.marks()));
    }
    if (finding.isEmpty()) {
      return untold(roles, line);
    }
    Optional<Kind> kind = Kind.lettered(finding.charAt(0));
    return kind.flatMap(k -> Role.marked(word, k))
        .orElseThrow(
            () ->
                new FixtureException(
                    file,
                    line,
                    "\""
                        + word
                        + "\" is no role of "
                        + kind.map(k -> k.one() + ", which " + finding + " is")
                            .orElse("any finding \"" + finding + "\""),
                    "give it an id of its own, such as " + roles.get(0).kind().letter() + "1"));
  }

  /** Of the roles that share a word, the one that a mark without an id means. */
  private Role untold(List<Role> roles, int line) {
    List<Role> meant =
        roles.size() == 1 ? roles : roles.stream().filter(r -> judged.contains(r.kind())).toList();
    if (meant.size() != 1) {
      throw new FixtureException(
          file,
          line,
          "\"" + roles.get(0) + "\" is a role of several kinds",
          "give it an id: "
              + roles.stream()
                  .map(r -> r.kind().letter() + "1." + r + " of " + r.kind().one())
                  .collect(Collectors.joining(", ")));
    }
    return meant.get(0);
  }

  private void close(int line) {
    if (open.isEmpty()) {
      throw new FixtureException(
          file, line, "\"]\" closes no mark", "a bracket of the text itself is written \\]");
    }
    Open mark = open.pop();
    Span span = new Span(mark.start(), length);
    if (span.length() == 0) {
      throw new FixtureException(
          file, line, "the mark \"" + mark.role() + "\" holds no words", "mark words or remove it");
    }
    marks.add(
        new Mark(mark.finding(), mark.role(), mark.number(), mark.optional(), span, mark.line()));
  }

  /** The text without its marks. */
  String text() {
    return clean.toString();
  }

  /** The marks in text order; of two that begin together, the outer first. */
  List<Mark> marks() {
    if (!open.isEmpty()) {
      Open left = open.getLast();
      throw new FixtureException(
          file, left.line(), "the mark \"" + left.role() + "\" is never closed", "add its \"]\"");
    }
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        java.util.Comparator.<Mark>comparingInt(m -> m.span().start())
            .thenComparingInt(m -> -m.span().end()));
    return sorted;
  }
}
