/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One of the workers of {@link ParserTraining}: parses its share of a batch with the weights of the
 * moment, mostly goes where it would go, and works out what each state says of the weights.
 */
final class Learner {
  private final ParserTraining.Settings settings;
  private final Weights weights;
  private final Glance.Role[] roles;
  private final Map<String, Integer> numbers;
  private final Map<String, Integer> seen;
  private final Random random;
  private final Batch batch;
  private final float[][] gradients;
  private final Scratch scratch = new Scratch();
  private final int[] slots = new int[Weights.SLOTS];
  private final int[] costs = new int[3];
  private final float[] input;
  private final float[] units;
  private final float[] moveScores = new float[4];
  private final float[] labelScores;
  private double loss;
  private long errors;
  private long moves;

  /**
   * @param numbers of the relations
   * @param seen how often each word was
   * @param seed of its own choices
   */
  Learner(
      ParserTraining.Settings settings,
      Weights weights,
      Glance.Role[] roles,
      Map<String, Integer> numbers,
      Map<String, Integer> seen,
      int seed) {
    this.settings = settings;
    this.weights = weights;
    this.roles = roles;
    this.numbers = numbers;
    this.seen = seen;
    random = new Random(seed);
    batch = new Batch(weights);
    gradients =
        Arrays.stream(weights.parts()).map(p -> new float[p.length]).toArray(float[][]::new);
    input = new float[settings.hidden()];
    units = new float[settings.hidden()];
    labelScores = new float[weights.shape.labelWidth()];
  }

  double loss() {
    return loss;
  }

  long errors() {
    return errors;
  }

  long moves() {
    return moves;
  }

  /** Counts from 0 again. */
  void reset() {
    loss = 0;
    errors = 0;
    moves = 0;
  }

  float[][] gradients() {
    return gradients;
  }

  /** Forgets the gradients of words that are set; the others are 0. */
  void forget(BitSet words) {
    int length = weights.shape.word();
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      Arrays.fill(gradients[0], word * length, (word + 1) * length, 0);
    }
  }

  /**
   * Works through its share of a batch.
   *
   * @param tags by sample
   * @param share how much of the batch's examples these are, to weigh its mean by
   * @param obey whether to go the right way only, as at the very beginning
   * @return words whose vectors have a gradient
   */
  BitSet learn(List<Sample> samples, List<int[]> tags, float share, boolean obey) {
    batch.clear();
    for (int i = 0; i < samples.size(); i++) {
      parse(samples.get(i), tags.get(i), obey);
    }
    for (int p = 1; p < gradients.length; p++) {
      Arrays.fill(gradients[p], 0);
    }
    BitSet touched = new BitSet();
    if (batch.size() > 0) {
      batch.gradients(gradients, share, 1 - settings.drop(), touched);
    }
    return touched;
  }

  private void parse(Sample sample, int[] tags, boolean obey) {
    int size = sample.size();
    Transitions state = scratch.state;
    state.begin(size);
    if (scratch.words.length < size + 1) {
      scratch.words = new int[size * 2 + 1];
    }
    for (int i = 0; i < size; i++) {
      String word = sample.words().get(i);
      float rare = 0.25f / (0.25f + seen.getOrDefault(word, 0));
      scratch.words[i + 1] =
          random.nextFloat() < rare ? weights.likeness(word) : weights.number(word);
    }
    scratch.glance.begin(tags, size, roles);
    Oracle oracle = new Oracle(sample.heads());
    while (!state.isDone()) {
      if (!state.canLeft() && !state.canRight()) {
        state.shift();
      } else {
        step(sample, tags, state, oracle, obey);
      }
    }
  }

  private void step(Sample sample, int[] tags, Transitions state, Oracle oracle, boolean obey) {
    oracle.costs(state, costs);
    look(state, tags);
    batch.add(slots, input);
    float kept = 1 - settings.drop();
    for (int i = 0; i < units.length; i++) {
      boolean on = input[i] > 0 && (settings.drop() <= 0 || random.nextFloat() >= settings.drop());
      units[i] = on ? input[i] / kept : 0;
    }
    scores(weights.moves, 0, 4, weights.moveBias, 0, moveScores);
    int least = Math.min(costs[0], Math.min(costs[1], costs[2]));
    int chosen = -1;
    int right = -1;
    for (int move = 0; move < 3; move++) {
      if (costs[move] < Oracle.IMPOSSIBLE) {
        chosen = chosen < 0 || moveScores[move] > moveScores[chosen] ? move : chosen;
        boolean best = costs[move] == least;
        right = best && (right < 0 || moveScores[move] > moveScores[right]) ? move : right;
      }
    }
    int top = state.stack[state.depth - 1];
    float sure = sample.sure().get(top - 1);
    moveGradient(right, sure);
    moves++;
    errors += chosen == right ? 0 : 1;
    int made = obey || !followed(chosen, least) ? right : chosen;
    int side = made - 1;
    int rightLabel = -1;
    if (side >= 0) {
      int width = weights.shape.labelWidth();
      scores(
          weights.labels,
          side * settings.hidden(),
          width,
          weights.labelBias,
          side * width,
          labelScores);
      int governor = made == Transitions.LEFT ? state.next : state.stack[state.depth - 2];
      if (oracle.head(top) == governor) {
        rightLabel = number(sample.relations().get(top - 1));
      }
    }
    int label = side >= 0 ? best(labelScores, numbers.size()) : -1;
    if (rightLabel >= 0) {
      labelGradient(rightLabel, sure);
    }
    batch.learn(units, moveScores, rightLabel >= 0 ? side : -1, labelScores);
    switch (made) {
      case Transitions.SHIFT -> state.shift();
      case Transitions.LEFT -> state.left(label);
      default -> state.right(label);
    }
  }

  /** Nine times of ten its own way, less often where that is wrong. */
  private boolean followed(int chosen, int least) {
    return random.nextFloat() >= 0.1f && (costs[chosen] == least || random.nextFloat() >= 0.3f);
  }

  private int number(String relation) {
    Integer number = numbers.get(relation);
    if (number == null) {
      throw new IllegalArgumentException(
          "the relation " + relation + " is not among those that exist");
    }
    return number;
  }

  private void look(Transitions state, int[] tags) {
    Glance glance = scratch.glance;
    glance.at(state);
    for (int p = 0; p < Glance.NODES; p++) {
      int node = glance.nodes[p];
      slots[p] = node < 0 ? Weights.NO_WORD : node == 0 ? Weights.ROOT : scratch.words[node];
      slots[Weights.TAG_SLOTS + p] = node < 0 ? 0 : node == 0 ? 1 : tags[node - 1] + 2;
      if (p >= Glance.LABELLED_FROM && p < Glance.LABELLED_TO) {
        slots[Weights.LABEL_SLOTS + p - Glance.LABELLED_FROM] =
            node < 0 ? 0 : state.label[node] + 1;
      }
    }
    System.arraycopy(glance.views, 0, slots, Weights.VIEW_SLOTS, Glance.VIEWS);
  }

  private void scores(float[] layer, int from, int width, float[] bias, int biasFrom, float[] out) {
    System.arraycopy(bias, biasFrom, out, 0, width);
    for (int i = 0; i < units.length; i++) {
      if (units[i] != 0) {
        Batch.addScaled(out, 0, layer, (from + i) * width, units[i], width);
      }
    }
  }

  private static int best(float[] scores, int size) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** Turns the scores of the moves that can be made into the loss's gradient. */
  private void moveGradient(int right, float sure) {
    float most = Float.NEGATIVE_INFINITY;
    for (int move = 0; move < 3; move++) {
      if (costs[move] < Oracle.IMPOSSIBLE) {
        most = Math.max(most, moveScores[move]);
      }
    }
    float sum = 0;
    for (int move = 0; move < 4; move++) {
      boolean possible = move < 3 && costs[move] < Oracle.IMPOSSIBLE;
      moveScores[move] = possible ? (float) Math.exp(moveScores[move] - most) : 0;
      sum += moveScores[move];
    }
    for (int move = 0; move < 4; move++) {
      moveScores[move] = sure * (moveScores[move] / sum - (move == right ? 1 : 0));
    }
    loss -= Math.log(Math.max(1e-9, 1 + moveScores[right] / sure));
  }

  private void labelGradient(int right, float sure) {
    int size = numbers.size();
    float most = labelScores[best(labelScores, size)];
    float sum = 0;
    for (int i = 0; i < labelScores.length; i++) {
      labelScores[i] = i < size ? (float) Math.exp(labelScores[i] - most) : 0;
      sum += labelScores[i];
    }
    for (int i = 0; i < labelScores.length; i++) {
      labelScores[i] = sure * (labelScores[i] / sum - (i == right ? 1 : 0));
    }
  }
}
