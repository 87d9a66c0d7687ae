/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.document.Document;
import readout.english.EnglishEngine;
import readout.finding.Attribution;
import readout.lexicon.Cues;
import readout.lexicon.Reliability;
import readout.reading.Reading;
import readout.stage.AttributionStage;
import readout.stage.DatelineStage;
import readout.stage.GrammarStage;
import readout.stage.QuotationStage;
import readout.stage.Stage;
import readout.stage.attribution.Candidate;
import readout.stage.attribution.Ranker;
import readout.stage.attribution.Sieves;

/** {@code rank}: from marked attributions to the weights by which findings are judged. */
@Command(
    name = "rank",
    description = "Learn from marked attributions how far findings can be trusted.")
final class Rank implements Callable<Integer> {
  private static final String HEAD =
      """
      # How much each trait of a finding speaks for its being right, as a logistic model adds them up.
      # format: trait: as Traits names it, "in" a sieve or by itself; weight: of the logarithm of the odds
      # source: learned by the command rank of readout-training from the 840 training articles of PolNeAR 1.0 (US politics, 2016); weights only, no text
      # licence: Apache-2.0
      # version: 2026-11-24
      trait\tweight
      """;

  @Option(names = "--gold", required = true, description = "marked attributions, JSON Lines")
  private Path gold = Path.of(".");

  @Option(names = "--out", required = true, description = "the table to write")
  private Path out = Path.of(".");

  @Option(names = "--rounds", defaultValue = "8")
  private int rounds;

  @Override
  public Integer call() throws IOException {
    List<Attributed> texts = Attributed.read(gold);
    List<Stage> before =
        List.of(new DatelineStage(), new GrammarStage(EnglishEngine.load()), new QuotationStage());
    List<TraitWeights.Example> examples =
        texts.parallelStream().flatMap(t -> examples(t, read(t, before)).stream()).toList();
    write(out, TraitWeights.of(examples, rounds));
    return 0;
  }

  private static Reading read(Attributed text, List<Stage> stages) {
    Reading reading = Reading.of(Document.of(text.id(), text.text().toString()));
    try {
      for (Stage stage : stages) {
        reading = stage.apply(reading);
      }
      return reading;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + text.id(), e);
    }
  }

  /** The outermost findings: only those did people mark. */
  static List<TraitWeights.Example> examples(Attributed text, Reading reading) {
    List<Candidate> candidates = candidates(reading);
    List<Candidate> outermost =
        candidates.stream().filter(c -> candidates.stream().noneMatch(o -> holds(o, c))).toList();
    BitSet right = text.right(outermost.stream().map(Candidate::attribution).toList());
    return IntStream.range(0, outermost.size())
        .mapToObj(
            i -> new TraitWeights.Example(new ArrayList<>(outermost.get(i).traits()), right.get(i)))
        .toList();
  }

  private static List<Candidate> candidates(Reading reading) {
    try {
      return new Sieves(Cues.english(), Reliability.english(), Ranker.english(), 0)
          .candidates(reading).stream().filter(Candidate::isRanked).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean holds(Candidate outer, Candidate inner) {
    Attribution other = outer.attribution();
    Attribution own = inner.attribution();
    return other.confidence() >= AttributionStage.THRESHOLD
        && !other.cue().equals(own.cue())
        && other.content().contains(own.at())
        && !own.content().contains(other.at());
  }

  static void write(Path out, SortedMap<String, Double> weights) throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    weights.forEach(
        (trait, weight) -> table.append(trait).append('\t').append(weight).append('\n'));
    Files.writeString(out, table);
  }
}
