/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readout.document.PartialDate;
import readout.text.Extent;
import readout.text.Nearest;
import readout.text.Text;

/** The lines of one fixture, as they are read, and the fixture that they make. */
final class FixtureBlock {
  private static final Pattern FIELD = Pattern.compile("([a-z]+):(?: (.*))?");
  private static final List<String> FIELDS = List.of("id", "tags", "date");
  private static final String PARAGRAPH = "¶";

  private final String file;
  private final int line;
  private final Set<Kind> judges;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final MarkParser marks;
  private final List<AttributeLine> said = new ArrayList<>();
  private boolean started;
  private boolean fresh = true;

  /**
   * @param judges the kinds that its file judges; an empty set for those that it marks
   */
  FixtureBlock(String file, int line, Set<Kind> judges) {
    this.file = file;
    this.line = line;
    this.judges = judges;
    this.marks = new MarkParser(file, judges);
  }

  /** One line of the fixture, whatever it is. */
  void add(String written, int at) {
    var field = FIELD.matcher(written);
    if (written.strip().equals(PARAGRAPH)) {
      marks.join(marks.isEmpty() ? "" : "\n\n");
      fresh = true;
    } else if (AttributeLine.matches(written)) {
      said.add(AttributeLine.read(file, written, at));
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
    List<Marked> findings = findings(text);
    return new Fixture(id, file, line, text, findings, judged(findings), tags, date);
  }

  private Set<Kind> judged(List<Marked> findings) {
    if (!judges.isEmpty()) {
      return judges;
    }
    Set<Kind> marked = EnumSet.copyOf(Kind.UNTOLD);
    findings.forEach(finding -> marked.add(finding.kind()));
    return marked;
  }

  private List<Marked> findings(Text text) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (MarkParser.Mark mark : named(marks.marks())) {
      Draft draft = drafts.computeIfAbsent(mark.finding(), id -> new Draft(id, mark.role().kind()));
      draft.add(mark);
    }
    for (AttributeLine each : said) {
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

  /** Gives marks of the short form their ids: one statement is s1, each bare finding its own. */
  private List<MarkParser.Mark> named(List<MarkParser.Mark> found) {
    List<MarkParser.Mark> out = new ArrayList<>();
    Map<Kind, Integer> bare = new EnumMap<>(Kind.class);
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
        id = kind.letter() + "" + (kind.isBare() ? bare.merge(kind, 1, Integer::sum) : 1);
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

    void say(AttributeLine more) {
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
      attributes.forEach(
          (attribute, value) -> {
            if (attribute.isReference() && !value.equals(Attribute.NONE)) {
              List.of(value.split(",")).forEach(other -> refer(attribute, other, all));
            }
          });
      if (kind == Kind.CLAIM && extents.get(kind.key()).size() < 2) {
        throw problem(
            lastLine, "the claim " + id + " is told once", "mark its other telling told2");
      }
    }

    private void refer(Attribute attribute, String other, Map<String, Draft> all) {
      Draft target = all.get(other);
      Kind wanted = attribute == Attribute.OF ? Kind.ACTOR : Kind.STATEMENT;
      if (other.equals(id) || target == null) {
        String how =
            switch (attribute) {
              case WITHIN -> " cannot stand within \"";
              case OF -> " cannot be kept by \"";
              default -> " cannot be according to \"";
            };
        throw problem(lastLine, id + how + other + "\"", "name another marked finding");
      }
      if (target.kind != wanted && target.kind != Kind.SCARE_QUOTE) {
        throw problem(
            lastLine,
            attribute + " of " + id + " names " + target.kind.one(),
            "name " + wanted.one() + " that is marked");
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
