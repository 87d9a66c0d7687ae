/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains the network of the {@link Parser}: it parses with the weights of the moment, mostly goes
 * where it would go, and learns at each state what the {@link Oracle} allows.
 */
final class ParserTraining {
  /** A word rarer than this has no vector of its own. */
  private static final int SEEN = 3;

  /** Words up to this often seen make up those that unseen words are likened to. */
  private static final int RARE = 10;

  private static final int ALIKE = 4;
  private static final int LONGEST = 140;

  /** Workers; a number of the training, not of the machine: it decides who draws which chance. */
  private static final int LEARNERS = 2;

  /**
   * What can be tried.
   *
   * @param hidden units
   * @param batch sentences a step
   * @param drop share of hidden units that are dropped
   */
  record Settings(int hidden, int rounds, int batch, float rate, float drop, int seed) {}

  private final Settings settings;
  private final Glance.Role[] roles;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Weights weights;
  private final Adam[] adams;
  private final List<Learner> learners = new ArrayList<>();

  ParserTraining(
      Settings settings, List<String> relations, List<String> tags, List<Sample> samples) {
    this.settings = settings;
    for (int i = 0; i < relations.size(); i++) {
      numbers.put(relations.get(i), i);
    }
    roles = tags.stream().map(Glance.Role::of).toArray(Glance.Role[]::new);
    samples.forEach(s -> s.words().forEach(word -> seen.merge(word, 1, Integer::sum)));
    Random random = new Random(settings.seed);
    Weights.Shape shape =
        new Weights.Shape(settings.hidden, 40, 20, 20, 8, tags.size(), relations.size());
    weights = new Weights(shape, vocabulary(seen));
    float[][] parts = weights.parts();
    float[] deviation = {0.2f, 0.2f, 0.2f, 0.2f, 0.1f, 0, 0.08f, 0, 0.08f, 0};
    for (int p = 0; p < parts.length; p++) {
      for (int i = 0; i < parts[p].length && deviation[p] > 0; i++) {
        parts[p][i] = (float) random.nextGaussian() * deviation[p];
      }
    }
    adams = Arrays.stream(parts).map(Adam::new).toArray(Adam[]::new);
    for (int i = 0; i < LEARNERS; i++) {
      learners.add(new Learner(settings, weights, roles, numbers, seen, settings.seed + i));
    }
  }

  /** The most frequent words first, then those that unseen words are likened to. */
  private static List<String> vocabulary(Map<String, Integer> seen) {
    List<String> words = new ArrayList<>();
    Map<String, Integer> looks = new HashMap<>();
    seen.forEach(
        (word, times) -> {
          if (times >= SEEN) {
            words.add(word);
          }
          if (times <= RARE) {
            looks.merge(Weights.look(word), 1, Integer::sum);
            looks.merge(Weights.look(word).substring(0, 4), 1, Integer::sum);
          }
        });
    Comparator<String> rarest = Comparator.comparingInt(word -> seen.getOrDefault(word, 0));
    words.sort(rarest.reversed().thenComparing(Comparator.naturalOrder()));
    List<String> alike = new ArrayList<>();
    looks.forEach(
        (look, times) -> {
          if (times >= ALIKE) {
            alike.add(look);
          }
        });
    Collections.sort(alike);
    List<String> all = new ArrayList<>(List.of("<none>", "<root>", "<unseen>"));
    all.addAll(words);
    all.addAll(alike);
    return all;
  }

  /**
   * @param tags numbers of each sample's tags, as a tagger gives them that has not seen the sample
   * @param after told the weights after each round
   */
  Weights train(List<Sample> samples, List<int[]> tags, Consumer<Weights> after) {
    List<Integer> order =
        new ArrayList<>(
            IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).size() > 1 && samples.get(i).size() <= LONGEST)
                .boxed()
                .toList());
    long total = (long) settings.rounds * ((order.size() + settings.batch - 1) / settings.batch);
    long step = 0;
    float[][] averages = {}; // none yet
    Random random = new Random(settings.seed);
    ExecutorService crew = Executors.newFixedThreadPool(LEARNERS);
    for (int round = 0; round < settings.rounds; round++) {
      Collections.shuffle(order, random);
      learners.forEach(Learner::reset);
      long began = System.nanoTime();
      for (int from = 0; from < order.size(); from += settings.batch) {
        List<Integer> some = order.subList(from, Math.min(from + settings.batch, order.size()));
        step++;
        float rate = settings.rate * (float) Math.min(1.0, (1.02 - (double) step / total) * 1.25);
        step(some, samples, tags, step, rate, crew);
        if (step >= total * 0.7 && step % 20 == 0) {
          averages = averaged(averages);
        }
      }
      say(round, (System.nanoTime() - began) / 1e9);
      after.accept(weights);
    }
    crew.shutdown();
    if (averages.length > 0) {
      float[][] parts = weights.parts();
      for (int p = 0; p < parts.length; p++) {
        System.arraycopy(averages[p], 0, parts[p], 0, parts[p].length);
      }
      after.accept(weights);
    }
    return weights;
  }

  private void say(int round, double seconds) {
    double moves = learners.stream().mapToLong(Learner::moves).sum();
    System.err.printf(
        Locale.ROOT,
        "round %d: loss %.4f, wrong moves %.2f %%, %.0f s%n",
        round + 1,
        learners.stream().mapToDouble(Learner::loss).sum() / moves,
        100.0 * learners.stream().mapToLong(Learner::errors).sum() / moves,
        seconds);
  }

  /** Each learner takes every other sentence; what they say is added up in their order. */
  private void step(
      List<Integer> some,
      List<Sample> samples,
      List<int[]> tags,
      long step,
      float rate,
      ExecutorService crew) {
    List<Callable<BitSet>> jobs = new ArrayList<>();
    for (int l = 0; l < LEARNERS; l++) {
      int first = l;
      List<Integer> share =
          IntStream.range(0, some.size())
              .filter(i -> i % LEARNERS == first)
              .mapToObj(some::get)
              .toList();
      jobs.add(
          () ->
              learners
                  .get(first)
                  .learn(
                      share.stream().map(samples::get).toList(),
                      share.stream().map(tags::get).toList(),
                      1f / LEARNERS,
                      step < 300));
    }
    BitSet touched = new BitSet();
    all(crew, jobs).forEach(touched::or);
    float[][] sum = learners.get(0).gradients();
    List<Callable<Boolean>> updates = new ArrayList<>();
    for (int p = 1; p < sum.length; p++) {
      for (int half = 0; half < 2; half++) {
        int part = p;
        int from = half * (sum[p].length / 2);
        int to = half == 0 ? sum[p].length / 2 : sum[p].length;
        updates.add(() -> update(part, from, to, step, rate));
      }
    }
    all(crew, updates);
    int length = weights.shape.word();
    for (int word = touched.nextSetBit(0); word >= 0; word = touched.nextSetBit(word + 1)) {
      update(0, word * length, (word + 1) * length, step, rate);
    }
    learners.forEach(learner -> learner.forget(touched));
  }

  private boolean update(int part, int from, int to, long step, float rate) {
    float[] sum = learners.get(0).gradients()[part];
    for (int l = 1; l < LEARNERS; l++) {
      float[] more = learners.get(l).gradients()[part];
      for (int i = from; i < to; i++) {
        sum[i] += more[i];
      }
    }
    adams[part].step(sum, rate, step, from, to);
    return true;
  }

  private static <T> List<T> all(ExecutorService crew, List<Callable<T>> jobs) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> job : crew.invokeAll(jobs)) {
        results.add(job.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("training was stopped", e);
    }
  }

  private float[][] averaged(float[][] averages) {
    float[][] parts = weights.parts();
    if (averages.length == 0) {
      return Arrays.stream(parts).map(float[]::clone).toArray(float[][]::new);
    }
    for (int p = 0; p < parts.length; p++) {
      for (int i = 0; i < parts[p].length; i++) {
        averages[p][i] += 0.03f * (parts[p][i] - averages[p][i]);
      }
    }
    return averages;
  }
}
