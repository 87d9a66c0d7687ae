/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.text.Extent;

/**
 * How alike two findings of one text are, and whether they are the same one:
 *
 * <ul>
 *   <li>by its key role: contents, agreements, times, durations, actors and the author's voice
 *       share half of their words (Jaccard), undertakings four tenths, the words that tell of an
 *       event or a contact one; each telling of a claim meets one of the other;
 *   <li>by its type, where it is said: an event's PLOVER type, the kind of a commitment or contact;
 *   <li>by its parties: sources, and where they are marked actors and recipients, who would act,
 *       who takes part, have a word in common that is more than a function word.
 * </ul>
 */
final class Likeness {
  /** The measures beyond the kind's own, by kind, as reports name them. */
  static final Map<Kind, List<String>> MEASURES =
      Map.of(
          Kind.STATEMENT, List.of("relation", "relation+cue", "full"),
          Kind.EVENT, List.of("event type", "event pair"),
          Kind.CONTACT, List.of("contact participants"));

  private final Words words;
  private final IdentityHashMap<Marked, Map<Role, BitSet>> sets = new IdentityHashMap<>();

  Likeness(Words words) {
    this.words = words;
  }

  /** The words of a role, worked out once; not to be changed. */
  BitSet of(Marked finding, Role role) {
    return sets.computeIfAbsent(finding, f -> new EnumMap<>(Role.class))
        .computeIfAbsent(role, r -> words.of(finding.extent(r)));
  }

  /** 0 where the two can have nothing to do with each other. */
  double of(Marked wanted, Marked got) {
    Kind kind = wanted.kind();
    if (kind != got.kind()) {
      return 0;
    }
    BitSet key = of(wanted, kind.key());
    BitSet otherKey = of(got, kind.key());
    if (!key.intersects(otherKey) && !(kind == Kind.STATEMENT && touch(wanted, got))) {
      return 0;
    }
    double keys = key.isEmpty() && otherKey.isEmpty() ? 0 : Words.overlap(key, otherKey);
    double rest = 0;
    for (Role role : kind == Kind.STATEMENT ? List.of(Role.SOURCE, Role.CUE) : kind.parties()) {
      rest += Words.overlap(of(wanted, role), of(got, role));
    }
    boolean typed = kind.type().isPresent() && typesAgree(wanted, got);
    return keys + rest / 4 + (typed ? 1 : 0);
  }

  /** Whether content or cue of one meets content or cue of the other. */
  private boolean touch(Marked a, Marked b) {
    return List.of(Role.CONTENT, Role.CUE).stream()
        .anyMatch(
            role ->
                of(a, role).intersects(of(b, Role.CONTENT))
                    || of(a, role).intersects(of(b, Role.CUE)));
  }

  /** Whether what is found is what was wanted. */
  boolean same(Marked wanted, Marked got) {
    return keysMeet(wanted, got) && typesAgree(wanted, got) && partiesMeet(wanted, got);
  }

  boolean keysMeet(Marked wanted, Marked got) {
    Kind kind = wanted.kind();
    BitSet key = of(wanted, kind.key());
    BitSet otherKey = of(got, kind.key());
    return !key.isEmpty()
        && switch (kind) {
          case EVENT, CONTACT -> key.intersects(otherKey);
          case COMMITMENT -> Words.overlap(key, otherKey) >= .4;
          case CLAIM -> eachMeets(wanted.each(kind.key()), got.each(kind.key()));
          default -> Words.overlap(key, otherKey) >= .5;
        };
  }

  /** Whether each of some stretches meets one of others, no two the same. */
  private boolean eachMeets(List<Extent> wanted, List<Extent> got) {
    Set<Extent> taken = new HashSet<>();
    return wanted.stream()
        .allMatch(
            w ->
                got.stream().filter(g -> words.of(g).intersects(words.of(w))).anyMatch(taken::add));
  }

  private static boolean typesAgree(Marked wanted, Marked got) {
    Optional<Attribute> type = wanted.kind().type();
    Optional<String> said = type.flatMap(wanted::attribute);
    return said.isEmpty() || said.equals(type.flatMap(got::attribute));
  }

  private boolean partiesMeet(Marked wanted, Marked got) {
    if (wanted.kind() == Kind.STATEMENT) {
      return words.sameSource(of(wanted, Role.SOURCE), of(got, Role.SOURCE));
    }
    return wanted.kind().parties().stream()
        .filter(role -> !wanted.each(role).isEmpty())
        .allMatch(role -> words.sameSource(of(wanted, role), of(got, role)));
  }

  /** The measures that a pair reaches. */
  Set<String> measures(Marked wanted, Marked got) {
    Set<String> reached = new HashSet<>();
    boolean same = same(wanted, got);
    switch (wanted.kind()) {
      case STATEMENT -> {
        add(reached, "relation", same);
        boolean cues = of(wanted, Role.CUE).intersects(of(got, Role.CUE));
        add(reached, "relation+cue", same && cues);
        add(reached, "full", same && exact(wanted, got));
      }
      case EVENT -> {
        boolean typed = keysMeet(wanted, got) && typesAgree(wanted, got);
        add(reached, "event type", typed);
        boolean pair =
            Kind.EVENT.parties().stream()
                .allMatch(role -> words.sameSource(of(wanted, role), of(got, role)));
        add(reached, "event pair", typed && pair);
      }
      case CONTACT -> add(reached, "contact participants", same && everyone(wanted, got));
      default -> {}
    }
    return reached;
  }

  private static void add(Set<String> reached, String measure, boolean holds) {
    if (holds) {
      reached.add(measure);
    }
  }

  private boolean exact(Marked wanted, Marked got) {
    return List.of(Role.SOURCE, Role.CUE, Role.CONTENT).stream()
        .allMatch(role -> of(wanted, role).equals(of(got, role)));
  }

  /** Whether all who are wanted are there, and no one else. */
  private boolean everyone(Marked wanted, Marked got) {
    List<Extent> all = wanted.each(Role.PARTICIPANT);
    List<Extent> there = got.each(Role.PARTICIPANT);
    return all.size() == there.size() && eachMeets(all, there);
  }
}
