/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.document.PartialDate;
import readout.finding.Contact;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.text.Extent;

/** What a reading is about, in counts: its terms, and how often it speaks of each party. */
final class Profile {
  private static final int FEWEST = 2;

  private final Map<String, Integer> terms = new TreeMap<>();
  private final Map<String, Integer> parties = new TreeMap<>();
  private final Optional<LocalDate> day;
  private final Optional<LocalDate> published;

  private Profile(Reading reading, Terms words, Extent extent) {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!extent.overlaps(sentence.span())) {
        continue;
      }
      BitSet all = new BitSet();
      all.set(0, sentence.size());
      words.of(i, sentence, all).forEach(t -> terms.merge(t, 1, Integer::sum));
    }
    terms.forEach(
        (term, n) -> {
          if (term.startsWith("@") && term.indexOf(':') < 0) {
            parties.put(term.substring(1), n);
          }
        });
    day =
        reading.get(Layer.CONTACTS).stream()
            .filter(c -> c.status() == Contact.Status.HELD)
            .flatMap(c -> Scene.day(c).stream())
            .findFirst();
    published = reading.document().origin().published().flatMap(PartialDate::toLocalDate);
  }

  static Profile of(Reading reading, Terms words, Extent extent) {
    return new Profile(reading, words, extent);
  }

  /** The two of whom it speaks most; one or none where it speaks of no more. */
  Set<String> top() {
    Set<String> top = new LinkedHashSet<>();
    parties.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(2)
        .forEach(e -> top.add(e.getKey()));
    return top;
  }

  Set<String> parties() {
    return parties.keySet();
  }

  int times(String party) {
    return parties.getOrDefault(party, 0);
  }

  /** Cosine of the two readings' counts, each as 1 + ln n: 0 nothing in common, 1 the same. */
  double likeness(Profile other) {
    double both = 0;
    for (Map.Entry<String, Integer> entry : terms.entrySet()) {
      Integer n = other.terms.get(entry.getKey());
      if (n != null) {
        both += weight(entry.getValue()) * weight(n);
      }
    }
    double lengths = Math.sqrt(norm() * other.norm());
    return lengths == 0 ? 0 : both / lengths;
  }

  private double norm() {
    return terms.values().stream().mapToDouble(n -> weight(n) * weight(n)).sum();
  }

  private static double weight(int n) {
    return 1 + Math.log(n);
  }

  /** Each speaks much of a party of whom the other hardly speaks. */
  boolean isOfOthersThan(Profile other) {
    return stranger(other).isPresent() && other.stranger(this).isPresent();
  }

  /** A main party of ours of whom the other hardly speaks. */
  Optional<String> stranger(Profile other) {
    return top().stream()
        .filter(
            p -> times(p) >= FEWEST && other.times(p) * 4 <= times(p) && other.times(p) < FEWEST)
        .findFirst();
  }

  /** Days between what the two tell of, as far as both are known; published far apart as well. */
  long daysApart(Profile other) {
    long told = apart(day, other.day);
    long printed = apart(published, other.published);
    return Math.min(told, printed);
  }

  private static long apart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Math.abs(one.get().toEpochDay() - other.get().toEpochDay())
        : 0;
  }

  static Map<String, Integer> documents(List<Profile> profiles) {
    Map<String, Integer> in = new HashMap<>();
    profiles.forEach(p -> p.parties.keySet().forEach(x -> in.merge(x, 1, Integer::sum)));
    return in;
  }
}
