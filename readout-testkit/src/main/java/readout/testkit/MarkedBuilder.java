/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.document.Value;
import readout.text.Extent;

/** Collects the marks of one finding that was found; a role without words is left out. */
final class MarkedBuilder {
  private final String id;
  private final Kind kind;
  private final Map<Role, List<Extent>> roles = new EnumMap<>(Role.class);
  private final Map<Attribute, String> said = new EnumMap<>(Attribute.class);

  MarkedBuilder(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  MarkedBuilder words(Role role, Extent extent) {
    return words(role, List.of(extent));
  }

  MarkedBuilder words(Role role, List<Extent> extents) {
    List<Extent> worded = extents.stream().filter(e -> !e.isEmpty()).toList();
    if (!worded.isEmpty()) {
      roles.put(role, worded);
    }
    return this;
  }

  MarkedBuilder say(Attribute attribute, Enum<?> value) {
    return say(attribute, Attribute.word(value));
  }

  MarkedBuilder say(Attribute attribute, String value) {
    said.put(attribute, value);
    return this;
  }

  MarkedBuilder say(Attribute attribute, boolean holds) {
    return say(attribute, holds ? "yes" : "no");
  }

  MarkedBuilder say(Attribute attribute, Optional<?> value) {
    return say(attribute, value.map(Object::toString).orElse(Attribute.NONE));
  }

  MarkedBuilder say(Attribute attribute, Value<?> value) {
    return say(attribute, value.toOptional());
  }

  /** Several values with commas between. */
  MarkedBuilder say(Attribute attribute, Collection<String> values) {
    return say(attribute, values.isEmpty() ? Attribute.NONE : String.join(",", values));
  }

  Marked build() {
    return new Marked(id, kind, false, roles, said);
  }
}
