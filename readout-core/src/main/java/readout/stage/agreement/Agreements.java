/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.finding.Agreement;
import readout.finding.Agreement.Said;
import readout.finding.Trace;
import readout.finding.When;
import readout.lexicon.AgreementWords;
import readout.lexicon.AgreementWords.Meaning;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.ByPlace;
import readout.stage.Presence;
import readout.stage.Voices;
import readout.text.Extent;

/** The agreements of one document: what names the same one, or points back to it, is one. */
public final class Agreements {
  /** Agreements that a later place may still name: so many of the latest. */
  private static final int MOST_OPEN = 32;

  private final AgreementWords words;
  private final Reading reading;
  private final List<Gathered> all = new ArrayList<>();

  private Agreements(AgreementWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
  }

  /**
   * @throws InterruptedException when the thread was interrupted
   */
  public static List<Agreement> of(AgreementWords words, Reading reading)
      throws InterruptedException {
    return new Agreements(words, reading).all();
  }

  /** One agreement while its places are being gathered. */
  private static final class Gathered {
    private final Set<String> key = new LinkedHashSet<>();
    private final List<Sight> sights = new ArrayList<>();

    OptionalInt year() {
      return sights.stream()
          .map(Sight::year)
          .filter(OptionalInt::isPresent)
          .findFirst()
          .orElse(OptionalInt.empty());
    }

    boolean isOf(Sight sight) {
      boolean years = year().isEmpty() || sight.year().isEmpty() || year().equals(sight.year());
      boolean same = !sight.key().isEmpty() && key.containsAll(sight.key());
      boolean more = !key.isEmpty() && sight.key().containsAll(key);
      boolean sort = sort() == sight.sort();
      boolean back = sight.key().isEmpty() && sight.points();
      return years && sort && (same || more && sight.points() || back);
    }

    Meaning sort() {
      return sights.get(0).sort();
    }

    Agreement agreement(String id) {
      Sight best = sights.stream().filter(Sight::named).findFirst().orElse(sights.get(0));
      Extent extent = Extent.NONE;
      Set<String> parties = new LinkedHashSet<>();
      List<Said> said = new ArrayList<>();
      for (Sight sight : sights) {
        extent = extent.plus(sight.extent());
        parties.addAll(sight.parties());
        said.addAll(sight.said());
      }
      Trace trace = new Trace("agreements", best.named() ? "name" : "phrase", best.row());
      return new Agreement(
          id,
          best.name(),
          year(),
          List.copyOf(parties),
          extent,
          said.stream().distinct().toList(),
          trace);
    }
  }

  private List<Agreement> all() throws InterruptedException {
    Presence presence = Presence.of(reading);
    Voices voices = Voices.of(reading.get(Layer.STATEMENTS));
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    ByPlace<When> times = ByPlace.of(reading.get(Layer.TIMES), When::extent);
    for (int index = 0; index < sentences.size(); index++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Sentence sentence = sentences.get(index);
      List<When> here = times.in(sentence.span());
      Observance keeping = new Observance(index, sentence, words, presence, voices);
      Naming naming =
          new Naming(index, sentence, reading.document().text(), here, words, presence, keeping);
      for (Token token : sentence.tokens()) {
        naming.at(token).ifPresent(this::add);
      }
    }
    List<Agreement> agreements = new ArrayList<>();
    for (Gathered gathered : all) {
      agreements.add(gathered.agreement("g" + (agreements.size() + 1)));
    }
    return List.copyOf(agreements);
  }

  private void add(Sight sight) {
    Optional<Gathered> known = Optional.empty();
    for (int at = all.size() - 1; at >= Math.max(0, all.size() - MOST_OPEN); at--) {
      if (known.isEmpty() && all.get(at).isOf(sight)) {
        known = Optional.of(all.get(at));
      }
    }
    if (known.isEmpty() && !sight.stands()) {
      return;
    }
    Gathered gathered = known.orElseGet(this::begin);
    gathered.sights.add(sight);
    gathered.key.addAll(sight.key());
  }

  private Gathered begin() {
    Gathered gathered = new Gathered();
    all.add(gathered);
    return gathered;
  }
}
