/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.reading.Reading;
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
    extents = Collections.unmodifiableMap(roles);
    Map<Attribute, String> said = new EnumMap<>(Attribute.class);
    said.putAll(attributes);
    attributes = Collections.unmodifiableMap(said);
  }

  /**
   * What a reading holds, as marks: every finding of every layer that it has. Where no stage has
   * written statements, its attributions stand for them, numbered from s1. What a reader claims
   * beyond the words - form, status, rule - are attributes.
   */
  public static List<Marked> of(Reading reading) {
    return FoundMarks.of(reading);
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
