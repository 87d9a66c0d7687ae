/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.text.Blocks;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Which readings, and which parts of them, tell of one happening. Two are kept apart where each has
 * a main party that the other hardly names, or where they tell of days far apart; else they go
 * together as their words do. A paragraph that only names others than the rest is another item of a
 * digest.
 */
final class Gathering {
  private static final double LIKE = 0.22;
  private static final int DAYS = 4;

  private final List<Reading> readings;
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Terms> terms = new ArrayList<>();
  private final List<List<Account>> episodes = new ArrayList<>();
  private final List<Aside> others = new ArrayList<>();

  private Gathering(List<Reading> readings, Figures figures) {
    this.readings = readings;
    for (Reading reading : readings) {
      Terms words = new Terms(reading, figures);
      terms.add(words);
      profiles.add(Profile.of(reading, words, whole(reading)));
    }
  }

  static Gathering of(List<Reading> readings, Figures figures) {
    Gathering gathering = new Gathering(readings, figures);
    List<List<Integer>> groups = gathering.groups();
    for (List<Integer> group : groups) {
      if (group.size() > 1) {
        gathering.episodes.add(group.stream().map(i -> gathering.account(i, group)).toList());
      } else {
        gathering.others.add(gathering.aside(group.get(0), groups));
      }
    }
    return gathering;
  }

  List<List<Account>> episodes() {
    return episodes;
  }

  List<Aside> others() {
    return others;
  }

  private static Extent whole(Reading reading) {
    return Extent.of(reading.document().text().span());
  }

  /** Joins, again and again, the two groups that are most alike, while they are alike enough. */
  private List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (boolean joined = true; joined; ) {
      joined = false;
      int one = -1;
      int other = -1;
      double best = LIKE;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double likeness = likeness(groups.get(i), groups.get(j));
          if (likeness >= best) {
            best = likeness;
            one = i;
            other = j;
            joined = true;
          }
        }
      }
      if (joined) {
        groups.get(one).addAll(groups.remove(other));
        groups.get(one).sort(Integer::compare);
      }
    }
    groups.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
    return groups;
  }

  private double likeness(List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        sum += isApart(i, j) ? 0 : profiles.get(i).likeness(profiles.get(j));
      }
    }
    return sum / (one.size() * other.size());
  }

  private boolean isApart(int i, int j) {
    Profile one = profiles.get(i);
    Profile other = profiles.get(j);
    return one.isOfOthersThan(other) || one.daysApart(other) > DAYS;
  }

  private Account account(int index, List<Integer> group) {
    Reading reading = readings.get(index);
    Extent extent = part(index, group);
    boolean all = extent.equals(whole(reading));
    String parties = String.join(" and ", common(group));
    return new Account(
        reading.document().id(),
        reading,
        extent,
        new Witness("", ""),
        (parties.isEmpty()
                ? "its words are those of the others"
                : "tells of " + parties + " as the others do")
            + (all ? "" : "; paragraphs that name others alone are left out"),
        Optional.empty(),
        isCut(reading));
  }

  /** The parties of whom most of a group speak. */
  private Set<String> common(List<Integer> group) {
    Map<String, Integer> in = Profile.documents(group.stream().map(profiles::get).toList());
    return in.entrySet().stream()
        .filter(e -> e.getValue() * 3 >= group.size() * 2)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The document without the paragraphs that name parties, and none whom the others name. */
  private Extent part(int index, List<Integer> group) {
    Reading reading = readings.get(index);
    Set<String> theirs =
        group.stream()
            .filter(i -> i != index)
            .flatMap(i -> profiles.get(i).parties().stream())
            .collect(Collectors.toSet());
    Extent extent = whole(reading);
    for (Span block : Blocks.of(reading.document().text())) {
      Set<String> named = Profile.of(reading, terms.get(index), Extent.of(block)).parties();
      if (named.stream().anyMatch(Gathering::isState)
          && named.stream().noneMatch(theirs::contains)) {
        extent = extent.minus(block);
      }
    }
    return extent.isEmpty() ? whole(reading) : extent;
  }

  private static boolean isState(String party) {
    return party.length() == 3 && party.equals(party.toUpperCase(java.util.Locale.ROOT));
  }

  /** Whether the text ends in the middle of a sentence. */
  private static boolean isCut(Reading reading) {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    Text text = reading.document().text();
    if (sentences.isEmpty()) {
      return false;
    }
    String last = text.words(sentences.get(sentences.size() - 1).span()).strip();
    return last.endsWith("...") || last.endsWith("…") || last.endsWith(",");
  }

  private Aside aside(int index, List<List<Integer>> groups) {
    String id = readings.get(index).document().id();
    Profile own = profiles.get(index);
    for (List<Integer> group : groups) {
      for (int other : group) {
        if (other != index) {
          Optional<String> ours = own.stranger(profiles.get(other));
          Optional<String> theirs = profiles.get(other).stranger(own);
          if (ours.isPresent() && theirs.isPresent()) {
            return new Aside(
                id,
                "another happening: it tells of "
                    + String.join(" and ", own.top())
                    + ", the others of "
                    + String.join(" and ", profiles.get(other).top()));
          }
          if (own.daysApart(profiles.get(other)) > DAYS) {
            return new Aside(id, "another happening: of another day");
          }
        }
      }
    }
    return new Aside(id, "no other text tells of the same: few of its words are theirs");
  }
}
