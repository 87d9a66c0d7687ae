/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Attribution;
import readout.lexicon.Entry;
import readout.lexicon.Match;
import readout.lexicon.Registry;
import readout.lexicon.Term;
import readout.reading.Dateline;
import readout.reading.Entity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.text.Extent;

/** What is gathered in one pass before any phrase is read: lines, scene, heads of sources. */
record Opening(Scene scene, List<Line> lines, Map<Integer, BitSet> sources) {
  static Opening of(Reading reading, Registry registry) throws InterruptedException {
    List<Sentence> sentences = reading.get(Layer.SENTENCES);
    List<Line> lines = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    Set<String> fullNames = new HashSet<>();
    Set<String> inLonger = new HashSet<>();
    for (Sentence sentence : sentences) {
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while looking up names");
      }
      Line line = Line.of(lines.size(), sentence, registry);
      lines.add(line);
      surnames(line, surnames, inLonger);
      fullNames(line, fullNames);
    }
    SourceHeads heads = new SourceHeads(sentences);
    List<Attribution> attributions = reading.get(Layer.ATTRIBUTIONS);
    Optional<Dateline> dateline = reading.get(Layer.DATELINE).toOptional();
    Scene scene =
        new Scene(
            reading.document().text(),
            registry,
            date(reading),
            surnames,
            inLonger,
            fullNames,
            Speeches.of(attributions, heads),
            dateline.map(d -> Extent.of(d.span())).orElse(Extent.NONE));
    return new Opening(scene, lines, sources(attributions, heads));
  }

  BitSet forced(Line line) {
    return sources.getOrDefault(line.index(), new BitSet());
  }

  /** The dateline's date if it has a year, else that of publication. */
  private static Optional<Term> date(Reading reading) {
    Value<Dateline> dateline = reading.get(Layer.DATELINE);
    Optional<PartialDate> published = reading.document().origin().published();
    return dateline
        .toOptional()
        .flatMap(Dateline::date)
        .flatMap(Term::of)
        .or(() -> published.flatMap(Term::of));
  }

  private static void surnames(Line line, Set<String> surnames, Set<String> inLonger) {
    for (Entity entity : line.sentence().entities()) {
      if (entity.kind() == Entity.Kind.PERSON) {
        surnames.add(line.words().get(entity.to() - 1).toLowerCase(Locale.ROOT));
        surnames.add(line.words().get(entity.from()).toLowerCase(Locale.ROOT));
        if (entity.to() - entity.from() > 1) {
          line.words(entity.from(), entity.to())
              .forEach(w -> inLonger.add(w.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  private static void fullNames(Line line, Set<String> fullNames) {
    for (int i = 0; i < line.words().size(); i++) {
      Optional<Match<Entry>> match = line.name(i);
      if (match.isPresent() && match.get().values().size() == 1 && match.get().length() > 1) {
        fullNames.add(match.get().values().get(0).key());
      }
    }
  }

  private static Map<Integer, BitSet> sources(List<Attribution> attributions, SourceHeads heads) {
    Map<Integer, BitSet> all = new HashMap<>();
    for (Attribution attribution : attributions) {
      List<Extent> words = new ArrayList<>(attribution.sources());
      words.addAll(attribution.addressees());
      for (Extent each : words) {
        heads
            .head(each)
            .ifPresent(w -> all.computeIfAbsent(w.sentence(), l -> new BitSet()).set(w.token()));
      }
    }
    return all;
  }
}
