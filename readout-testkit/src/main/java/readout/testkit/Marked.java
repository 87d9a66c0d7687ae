/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.finding.Finding;
import readout.finding.Statement;
import readout.text.Extent;

/**
 * A finding as its marks: which words play which role, and what else is said of it. What a fixture
 * expects and what a reader found take the same shape here, so that they can be compared, and
 * printed one under the other.
 *
 * @param id {@code s1}
 * @param optional neither rewarded nor punished; written {@code ~s1}
 * @param extents the words of each role; several extents where several play it (two sources)
 * @param attributes what is known of it beyond its words; absent is not said, not "no"
 */
public record Marked(
    String id,
    Kind kind,
    boolean optional,
    Map<Role, List<Extent>> extents,
    Map<Attribute, String> attributes) {
  public Marked {
    Map<Role, List<Extent>> roles = new EnumMap<>(Role.class);
    extents.forEach((role, list) -> roles.put(role, List.copyOf(list)));
    extents = java.util.Collections.unmodifiableMap(roles);
    Map<Attribute, String> said = new EnumMap<>(Attribute.class);
    said.putAll(attributes);
    attributes = java.util.Collections.unmodifiableMap(said);
  }

  /** A reader's finding as marks. Its rule and everything else that it claims are attributes. */
  public static Marked of(Finding finding) {
    if (finding instanceof Statement statement) {
      return of(statement);
    }
    throw new IllegalArgumentException("fixtures cannot mark a " + finding.getClass());
  }

  private static Marked of(Statement statement) {
    Map<Attribute, String> said = new LinkedHashMap<>();
    said.put(Attribute.FORM, statement.form().toString());
    said.put(Attribute.TYPE, statement.cueType().toString());
    said.put(Attribute.FACTIVITY, statement.factivity().toString());
    said.put(Attribute.WITHIN, statement.within().orElse("-"));
    said.put(
        Attribute.CARRIED,
        statement.sources().stream().anyMatch(s -> s.extent().isEmpty()) ? "yes" : "no");
    said.put(Attribute.RULE, statement.trace().rule());
    Map<Role, List<Extent>> roles = new EnumMap<>(Role.class);
    if (statement.form() == Statement.Form.SCARE_QUOTE) {
      put(roles, Role.SCARE, List.of(statement.content()));
      return new Marked(statement.id(), Kind.SCARE_QUOTE, false, roles, said);
    }
    put(roles, Role.SOURCE, statement.sources().stream().map(Statement.Source::extent).toList());
    put(roles, Role.CUE, List.of(statement.cue()));
    put(roles, Role.CONTENT, List.of(statement.content()));
    return new Marked(statement.id(), Kind.STATEMENT, false, roles, said);
  }

  private static void put(Map<Role, List<Extent>> roles, Role role, List<Extent> extents) {
    List<Extent> worded = extents.stream().filter(e -> !e.isEmpty()).toList();
    if (!worded.isEmpty()) {
      roles.put(role, worded);
    }
  }

  /** The extents of a role, one for each that plays it; empty when none does. */
  public List<Extent> each(Role role) {
    return extents.getOrDefault(role, List.of());
  }

  /** All words of a role together. */
  public Extent extent(Role role) {
    return each(role).stream().reduce(Extent.NONE, Extent::plus);
  }

  /** All words of the finding. */
  public Extent extent() {
    return extents.keySet().stream().map(this::extent).reduce(Extent.NONE, Extent::plus);
  }

  public Optional<String> attribute(Attribute attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }
}
