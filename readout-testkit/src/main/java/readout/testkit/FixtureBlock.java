/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readout.document.PartialDate;
import readout.text.Extent;
import readout.text.Nearest;
import readout.text.Text;

/** The lines of one fixture, as they are read, and the fixture that they make. */
final class FixtureBlock {
  private static final Pattern FIELD = Pattern.compile("([a-z]+):(?: (.*))?");
  private static final Pattern SAID = Pattern.compile("~?[a-z]\\d+(?:\\s.*)?");
  private static final List<String> FIELDS = List.of("id", "tags", "date");
  private static final String PARAGRAPH = "¶";

  private record Said(String finding, boolean optional, Map<Attribute, String> values, int line) {}

  private final String file;
  private final int line;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final MarkParser marks;
  private final List<Said> said = new ArrayList<>();
  private boolean started;
  private boolean fresh = true;

  FixtureBlock(String file, int line) {
    this.file = file;
    this.line = line;
    this.marks = new MarkParser(file);
  }

  /** One line of the fixture, whatever it is. */
  void add(String written, int at) {
    var field = FIELD.matcher(written);
    if (written.strip().equals(PARAGRAPH)) {
      marks.join(marks.isEmpty() ? "" : "\n\n");
      fresh = true;
    } else if (SAID.matcher(written).matches()) {
      said.add(said(written, at));
    } else if (field.matches() && (!started || FIELDS.contains(field.group(1)))) {
      field(field.group(1), field.group(2) == null ? "" : field.group(2).strip(), at);
    } else {
      text(written.strip(), at);
    }
  }

  /** A line of the text. */
  void text(String written, int at) {
    marks.join(fresh ? "" : " ");
    marks.line(written, at);
    fresh = false;
    started = true;
  }

  private void field(String name, String value, int at) {
    if (started) {
      throw problem(
          at, "\"" + name + ":\" stands under the text", "leave a blank line between two fixtures");
    }
    if (!FIELDS.contains(name)) {
      throw problem(
          at,
          "there is no field \"" + name + "\"",
          "did you mean "
              + Nearest.to(name, FIELDS).orElse("")
              + "? The fields are "
              + FIELDS
              + "; a text that begins so is written \\"
              + name
              + ":");
    }
    if (fields.putIfAbsent(name, value) != null) {
      throw problem(at, "a second \"" + name + ":\"", "leave a blank line between two fixtures");
    }
  }

  private Said said(String written, int at) {
    String[] words = written.strip().split("\\s+");
    boolean optional = words[0].startsWith("~");
    Map<Attribute, String> values = new EnumMap<>(Attribute.class);
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String name = equals < 0 ? words[i] : words[i].substring(0, equals);
      String value = equals < 0 ? "yes" : words[i].substring(equals + 1);
      Attribute attribute =
          Attribute.named(name)
              .orElseThrow(
                  () ->
                      problem(
                          at,
                          "there is no attribute \"" + name + "\"",
                          "did you mean "
                              + Nearest.to(name, Attribute.names()).orElse("")
                              + "? The attributes are "
                              + Attribute.names()));
      List<String> possible = attribute.possible();
      if (!possible.isEmpty() && !possible.contains(value)) {
        throw problem(
            at,
            "\"" + value + "\" is no " + attribute,
            "use one of " + String.join(", ", possible));
      }
      if (values.put(attribute, value) != null) {
        throw problem(at, "\"" + attribute + "\" is said twice", "say it once");
      }
    }
    return new Said(optional ? words[0].substring(1) : words[0], optional, values, at);
  }

  Fixture build() {
    Text text = Text.of(marks.text());
    if (text.length() == 0) {
      throw problem(line, "a fixture without text", "write its sentence");
    }
    Optional<PartialDate> date =
        Optional.ofNullable(fields.get("date"))
            .map(
                d ->
                    PartialDate.parse(d)
                        .orElseThrow(
                            () -> problem(line, "\"" + d + "\" is no date", "write 1994-07-03")));
    String id = fields.getOrDefault("id", file.substring(file.lastIndexOf('/') + 1) + ":" + line);
    List<String> tags =
        List.of(fields.getOrDefault("tags", "").strip().split("\\s+")).stream()
            .filter(t -> !t.isEmpty())
            .toList();
    return new Fixture(id, file, line, text, findings(text), tags, date);
  }

  private List<Marked> findings(Text text) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (MarkParser.Mark mark : named(marks.marks())) {
      Draft draft = drafts.computeIfAbsent(mark.finding(), id -> new Draft(id, mark.role().kind()));
      if (mark.role().kind() != draft.kind) {
        throw problem(
            mark.line(),
            "\"" + mark.role() + "\" is no role of a " + draft.kind + ", which " + draft.id + " is",
            "give it an id of its own, such as " + mark.role().kind().letter() + "1");
      }
      draft.add(mark);
    }
    for (Said each : said) {
      Draft draft = drafts.get(each.finding());
      if (draft == null) {
        throw problem(
            each.line(),
            "nothing is marked \"" + each.finding() + "\"",
            drafts.isEmpty() ? "mark it in the text" : "the marked ones are " + drafts.keySet());
      }
      draft.say(each);
    }
    drafts.values().forEach(d -> d.check(drafts));
    List<Marked> plain = drafts.values().stream().map(d -> d.build(text)).toList();
    return plain.stream().map(m -> enclosed(m, plain)).toList();
  }

  /** Gives marks of the short form their ids: one statement is s1, each scare quote its own. */
  private List<MarkParser.Mark> named(List<MarkParser.Mark> found) {
    List<MarkParser.Mark> out = new ArrayList<>();
    int scares = 0;
    for (MarkParser.Mark mark : found) {
      String id = mark.finding();
      if (id.isEmpty()) {
        Kind kind = mark.role().kind();
        if (found.stream().anyMatch(m -> !m.finding().isEmpty() && m.role().kind() == kind)) {
          throw problem(
              mark.line(),
              "the mark \"" + mark.role() + "\" has no id beside others that have one",
              "with more than one " + kind + ", each mark names its own: s1." + mark.role());
        }
        id = kind == Kind.SCARE_QUOTE ? "x" + ++scares : kind.letter() + "1";
      }
      out.add(
          new MarkParser.Mark(
              id, mark.role(), mark.number(), mark.optional(), mark.span(), mark.line()));
    }
    return out;
  }

  private static Extent trimmed(Extent extent, Text text) {
    return Extent.of(extent.spans().stream().map(text::trim).toList());
  }

  /**
   * A statement whose words all lie in the content of another stands within it, unless the fixture
   * says otherwise.
   */
  private static Marked enclosed(Marked inner, List<Marked> all) {
    if (inner.kind() != Kind.STATEMENT || inner.attribute(Attribute.WITHIN).isPresent()) {
      return inner;
    }
    Optional<Marked> outer =
        all.stream()
            .filter(o -> !o.id().equals(inner.id()) && o.kind() == Kind.STATEMENT)
            .filter(o -> o.extent(Role.CONTENT).contains(inner.extent()))
            .min(java.util.Comparator.comparingInt(o -> o.extent(Role.CONTENT).length()));
    if (outer.isEmpty()) {
      return inner;
    }
    Map<Attribute, String> more = new EnumMap<>(Attribute.class);
    more.putAll(inner.attributes());
    more.put(Attribute.WITHIN, outer.get().id());
    return new Marked(inner.id(), inner.kind(), inner.optional(), inner.extents(), more);
  }

  private FixtureException problem(int at, String reason, String next) {
    return new FixtureException(file, at, reason, next);
  }

  /** A finding while its marks come in. */
  private final class Draft {
    private final String id;
    private final Kind kind;
    private final Map<Role, TreeMap<Integer, Extent>> extents = new EnumMap<>(Role.class);
    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private boolean optional;
    private int lastLine;

    Draft(String id, Kind kind) {
      this.id = id;
      this.kind = kind;
    }

    void add(MarkParser.Mark mark) {
      extents
          .computeIfAbsent(mark.role(), r -> new TreeMap<>())
          .merge(mark.number(), Extent.of(mark.span()), Extent::plus);
      optional |= mark.optional();
      lastLine = mark.line();
    }

    void say(Said more) {
      optional |= more.optional();
      more.values()
          .forEach(
              (attribute, value) -> {
                if (attributes.put(attribute, value) != null) {
                  throw problem(
                      more.line(), attribute + " of " + id + " is said twice", "say it once");
                }
              });
      lastLine = more.line();
    }

    void check(Map<String, Draft> all) {
      if (!extents.containsKey(kind.key())) {
        throw problem(
            lastLine,
            "the " + kind + " " + id + " has no \"" + kind.key() + "\"",
            "mark its words [" + id + "." + kind.key() + ":…]");
      }
      String within = attributes.getOrDefault(Attribute.WITHIN, "-");
      if (!within.equals("-") && (within.equals(id) || !all.containsKey(within))) {
        throw problem(
            lastLine,
            id + " cannot stand within \"" + within + "\"",
            "name another marked finding");
      }
    }

    Marked build(Text text) {
      Map<Role, List<Extent>> roles = new EnumMap<>(Role.class);
      extents.forEach(
          (role, numbered) ->
              roles.put(role, numbered.values().stream().map(e -> trimmed(e, text)).toList()));
      return new Marked(id, kind, optional, roles, attributes);
    }
  }
}
