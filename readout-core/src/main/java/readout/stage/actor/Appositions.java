/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.finding.Actor;
import readout.reading.Token;

/**
 * Which phrases of a line stand beside each other for one actor: "Emil Varga, the ministry's
 * spokesman". A name behind "a spokesman for the ministry" is the spokesman's, though the grammar
 * may hang it on the ministry.
 */
final class Appositions {
  private final Map<Integer, List<Integer>> groups = new HashMap<>();

  static Appositions of(Line line, Map<Integer, Profile> profiles) {
    Appositions all = new Appositions();
    for (Token token : line.sentence().tokens()) {
      Profile profile = profiles.get(token.index());
      if (profile != null && token.is("appos")) {
        host(line, profiles, token, profile).ifPresent(h -> all.join(h, token.index()));
      }
    }
    return all;
  }

  private static Optional<Integer> host(
      Line line, Map<Integer, Profile> profiles, Token token, Profile profile) {
    Optional<Token> at = line.sentence().head(token);
    while (at.isPresent()) {
      Profile host = profiles.get(at.get().index());
      if (host != null && isOne(host, profile)) {
        return Optional.of(at.get().index());
      }
      boolean up = at.get().is("nmod") || at.get().is("appos");
      at = up && isPersonName(profile) ? line.sentence().head(at.get()) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isPersonName(Profile profile) {
    return profile.kind() == Actor.Kind.PERSON && profile.reference() == Profile.Reference.NAMED;
  }

  /** Whether two phrases may be one actor: one names, the other describes one of its kind. */
  private static boolean isOne(Profile host, Profile beside) {
    boolean hostNamed = host.reference() == Profile.Reference.NAMED;
    boolean besideNamed = beside.reference() == Profile.Reference.NAMED;
    if (host.isPerson() || beside.isPerson()) {
      return host.isPerson() && beside.isPerson() && !(hostNamed && besideNamed);
    }
    return host.plural() == beside.plural()
        && hostNamed != besideNamed
        && !isLand(host)
        && !isLand(beside);
  }

  private static boolean isLand(Profile profile) {
    return profile.kind() == Actor.Kind.COUNTRY && profile.nouns().isEmpty();
  }

  private void join(int host, int beside) {
    List<Integer> group = groups.getOrDefault(host, new ArrayList<>(List.of(host)));
    group.add(beside);
    groups.put(host, group);
    groups.put(beside, group);
  }

  /** Heads of the phrases that are one actor with this one, itself among them. */
  List<Integer> with(int head) {
    return groups.getOrDefault(head, List.of(head));
  }

  static List<Integer> namedFirst(List<Integer> group, Map<Integer, Profile> profiles) {
    List<Integer> order = new ArrayList<>(group);
    order.sort(
        java.util.Comparator.comparing(
            h ->
                profiles.containsKey(h) && profiles.get(h).reference() != Profile.Reference.NAMED));
    return order;
  }
}
