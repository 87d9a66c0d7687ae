/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns a weight for each trait, so that the sum of a finding's weights tells how likely it is
 * right: logistic regression by stochastic gradient with a step of its own for each trait (AdaGrad)
 * and a pull towards zero. The same examples give the same weights.
 */
final class TraitWeights {
  /** A trait that stands in fewer examples says nothing that would hold elsewhere. */
  private static final int FEWEST = 5;

  private static final double STEP = 0.15;
  private static final double PULL = 0.002;

  /** A finding that is known to be right or wrong. */
  record Example(List<String> traits, boolean right) {
    Example {
      traits = List.copyOf(traits);
    }
  }

  private final Map<String, Integer> places = new HashMap<>();
  private final List<int[]> traits = new ArrayList<>();
  private final List<Example> examples;
  private final double[] weights;
  private final double[] slopes;

  private TraitWeights(List<Example> examples) {
    this.examples = examples;
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.traits.forEach(t -> counts.merge(t, 1, Integer::sum)));
    counts.forEach(
        (trait, count) -> {
          if (count >= FEWEST) {
            places.put(trait, places.size());
          }
        });
    for (Example example : examples) {
      traits.add(
          example.traits.stream().filter(places::containsKey).mapToInt(places::get).toArray());
    }
    this.weights = new double[places.size()];
    this.slopes = new double[places.size()];
  }

  /** In the order of the traits' names; weights that round to nothing are left out. */
  static SortedMap<String, Double> of(List<Example> examples, int rounds) {
    TraitWeights learner = new TraitWeights(examples);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(learner::learn);
    }
    SortedMap<String, Double> weights = new TreeMap<>();
    learner.places.forEach(
        (trait, place) -> {
          double weight = Math.round(100 * learner.weights[place]) / 100.0;
          if (weight != 0) {
            weights.put(trait, weight);
          }
        });
    return weights;
  }

  private void learn(int example) {
    double sum = 0;
    for (int place : traits.get(example)) {
      sum += weights[place];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (examples.get(example).right ? 1 : 0);
    for (int place : traits.get(example)) {
      double slope = error + PULL * weights[place];
      slopes[place] += slope * slope;
      weights[place] -= STEP * slope / Math.sqrt(1 + slopes[place]);
    }
  }
}
