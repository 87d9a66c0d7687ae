/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.finding.Actor;
import readout.finding.Attribution;
import readout.finding.Statement;
import readout.finding.Statement.Form;
import readout.lexicon.CueType;
import readout.lexicon.Factivity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Extent;
import readout.text.Span;

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
   * What a reading holds, as marks: its statements, or, where no stage has written those, its
   * attributions, numbered from s1. What a reader claims beyond the words - form, rule - are
   * attributes.
   */
  public static List<Marked> of(Reading reading) {
    if (reading.has(Layer.STATEMENTS)) {
      List<Actor> actors = reading.has(Layer.ACTORS) ? reading.get(Layer.ACTORS) : List.of();
      return reading.get(Layer.STATEMENTS).stream().map(s -> of(s, actors)).toList();
    }
    List<Marked> out = new ArrayList<>();
    if (reading.has(Layer.ATTRIBUTIONS)) {
      for (Attribution attribution : reading.get(Layer.ATTRIBUTIONS)) {
        out.add(of("s" + (out.size() + 1), attribution));
      }
    }
    return List.copyOf(out);
  }

  private static Marked of(Statement s, List<Actor> actors) {
    Map<Attribute, String> said =
        said(s.form(), s.cueType(), s.factivity(), s.sources().stream().anyMatch(Marked::carried));
    said.put(Attribute.WITHIN, s.within().orElse("-"));
    said.put(Attribute.RULE, s.trace().rule());
    List<Extent> sources = s.sources().stream().map(Statement.Source::extent).toList();
    List<Extent> addressees =
        actors.stream()
            .filter(a -> s.addressees().contains(a.id()))
            .flatMap(a -> nearest(a.mentions(), s.extent()).stream())
            .toList();
    return of(s.id(), s.form(), said, List.of(sources, addressees), s.cue(), s.content());
  }

  private static Marked of(String id, Attribution a) {
    Map<Attribute, String> said = said(a.form(), a.cueType(), a.factivity(), a.carried());
    said.put(Attribute.RULE, a.trace().rule());
    return of(id, a.form(), said, List.of(a.sources(), a.addressees()), a.cue(), a.content());
  }

  private static boolean carried(Statement.Source source) {
    return source.extent().isEmpty();
  }

  private static Map<Attribute, String> said(
      Form form, CueType type, Factivity factivity, boolean carried) {
    Map<Attribute, String> said = new EnumMap<>(Attribute.class);
    said.put(Attribute.FORM, form.toString());
    said.put(Attribute.TYPE, type.toString());
    said.put(Attribute.FACTIVITY, factivity.toString());
    said.put(Attribute.CARRIED, carried ? "yes" : "no");
    return said;
  }

  /** The mention that stands nearest to the finding. */
  private static Optional<Extent> nearest(List<Span> mentions, Extent extent) {
    return mentions.stream()
        .min(Comparator.comparingInt(m -> Math.abs(m.start() - extent.start())))
        .map(Extent::of);
  }

  /**
   * @param sides sources and addressees
   */
  private static Marked of(
      String id,
      Form form,
      Map<Attribute, String> said,
      List<List<Extent>> sides,
      Extent cue,
      Extent content) {
    Map<Role, List<Extent>> roles = new EnumMap<>(Role.class);
    if (form == Form.SCARE_QUOTE) {
      put(roles, Role.SCARE, List.of(content));
      return new Marked(id, Kind.SCARE_QUOTE, false, roles, said);
    }
    put(roles, Role.SOURCE, sides.get(0));
    put(roles, Role.ADDRESSEE, sides.get(1));
    put(roles, Role.CUE, List.of(cue));
    put(roles, Role.CONTENT, List.of(content));
    return new Marked(id, Kind.STATEMENT, false, roles, said);
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
