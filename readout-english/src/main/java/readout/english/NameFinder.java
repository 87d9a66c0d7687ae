/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.reading.Entity;

/**
 * Names of persons, organisations and places: an averaged perceptron that labels each word as
 * beginning a name of a kind, going on with it, or standing outside, from the left. Immutable and
 * thread-safe.
 */
final class NameFinder {
  /**
   * Their order is the model's. Label 0 is outside; 1 + 2k begins a name of kind k, 2 + 2k goes on
   * with it.
   */
  static final List<Entity.Kind> KINDS =
      List.of(Entity.Kind.PERSON, Entity.Kind.ORG, Entity.Kind.PLACE);

  static final int LABELS = 1 + 2 * KINDS.size();

  /** Most features that {@link #features} fills in. */
  static final int FEATURES = 80;

  private final KnownNames known;
  private final NameWords parts;
  private final LinearModel model;

  NameFinder(KnownNames known, NameWords parts, LinearModel model) {
    this.known = known;
    this.parts = parts;
    this.model = model;
  }

  static NameFinder read(DataInputStream in) throws IOException {
    return new NameFinder(
        KnownNames.read(in), new NameWords(WordBits.read(in)), LinearModel.read(in));
  }

  /** Whether the label may stand behind the other; -1 for the beginning of the sentence. */
  static boolean follows(int label, int before) {
    return !goesOn(label) || before == label || before == label - 1;
  }

  static boolean goesOn(int label) {
    return label > 0 && label % 2 == 0;
  }

  /** Tagged words' names, in text order. */
  List<Entity> names(Clues clues, Scratch scratch) {
    NameClues names = scratch.nameClues;
    names.set(clues, known, parts);
    int[] labels = scratch.names;
    int before = -1;
    int secondBefore = -1;
    int begun = 0;
    for (int i = 0; i < clues.size; i++) {
      int count =
          features(clues, names, scratch.tags, i, before, secondBefore, begun, scratch.features);
      Arrays.fill(scratch.scores, 0, LABELS, 0);
      model.score(scratch.features, count, scratch.scores);
      int best = 0;
      for (int label = 1; label < LABELS; label++) {
        if (scratch.scores[label] > scratch.scores[best] && follows(label, before)) {
          best = label;
        }
      }
      labels[i] = best;
      begun = goesOn(best) ? begun : i;
      secondBefore = before;
      before = best;
    }
    return entities(labels, clues.size);
  }

  /** The names that labels spell. */
  static List<Entity> entities(int[] labels, int size) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < size; ) {
      int label = labels[i];
      int end = i + 1;
      if (label > 0) {
        while (end < size && labels[end] == label + 1) {
          end++;
        }
        entities.add(new Entity(i, end, KINDS.get((label - 1) / 2)));
      }
      i = end;
    }
    return entities;
  }

  /**
   * What speaks for the label of word {@code i}; the number of features.
   *
   * @param begun where the name of the word before begins, if it is in one
   */
  static int features(
      Clues clues,
      NameClues names,
      int[] tags,
      int i,
      int before,
      int secondBefore,
      int begun,
      int[] out) {
    int[] known = names.known;
    int k = 0;
    int word = clues.word[i];
    int shape = clues.shape[i];
    int left = clues.at(clues.word, i - 1);
    int right = clues.at(clues.word, i + 1);
    int leftShape = clues.at(clues.shape, i - 1);
    int rightShape = clues.at(clues.shape, i + 1);
    int tag = tags[i];
    int leftTag = i > 0 ? tags[i - 1] : -1;
    int rightTag = i + 1 < clues.size ? tags[i + 1] : -2;
    int is = known[i];
    int leftIs = i > 0 ? known[i - 1] : -1;
    int rightIs = i + 1 < clues.size ? known[i + 1] : -2;
    out[k++] = Hash.feature(41, word);
    out[k++] = Hash.feature(42, clues.small[i]);
    out[k++] = Hash.feature(43, shape);
    out[k++] = Hash.feature(44, clues.ending[3][i]);
    out[k++] = Hash.feature(45, clues.beginning[3][i]);
    out[k++] = Hash.feature(46, clues.ending[2][i]);
    out[k++] = Hash.feature(47, tag);
    out[k++] = Hash.feature(48, Hash.both(leftTag, tag));
    out[k++] = Hash.feature(49, Hash.both(tag, rightTag));
    out[k++] = Hash.feature(50, left);
    out[k++] = Hash.feature(51, right);
    out[k++] = Hash.feature(52, clues.at(clues.word, i - 2));
    out[k++] = Hash.feature(53, clues.at(clues.word, i + 2));
    out[k++] = Hash.feature(54, Hash.both(left, word));
    out[k++] = Hash.feature(55, Hash.both(word, right));
    out[k++] = Hash.feature(56, Hash.both(clues.at(clues.word, i - 2), left));
    out[k++] = Hash.feature(57, Hash.both(right, clues.at(clues.word, i + 2)));
    out[k++] = Hash.feature(58, leftShape);
    out[k++] = Hash.feature(59, rightShape);
    out[k++] = Hash.feature(60, Hash.both(leftShape, Hash.both(shape, rightShape)));
    out[k++] = Hash.feature(61, before);
    out[k++] = Hash.feature(62, Hash.both(before, secondBefore));
    out[k++] = Hash.feature(63, Hash.both(before, word));
    out[k++] = Hash.feature(64, Hash.both(before, left));
    out[k++] = Hash.feature(65, Hash.both(before, tag));
    out[k++] = Hash.feature(66, Hash.both(before, shape));
    out[k++] = Hash.feature(67, Hash.both(before, clues.ending[3][i]));
    out[k++] = Hash.feature(68, Hash.both(before, right));
    out[k++] = Hash.feature(69, Hash.both(before, Hash.both(tag, rightTag)));
    out[k++] = Hash.feature(70, Hash.both(clues.ending[4][i], clues.isCapital(i) ? 1 : 0));
    out[k++] = Hash.feature(71, Hash.both(left, rightShape));
    out[k++] = Hash.feature(72, Hash.both(clues.at(clues.ending[3], i - 1), rightShape));
    out[k++] = Hash.feature(73, Hash.both(before, Hash.both(secondBefore, tag)));
    out[k++] = Hash.feature(74, i == 0 ? 1 : 0);
    out[k++] = Hash.feature(75, is);
    out[k++] = Hash.feature(76, Hash.both(before, is));
    out[k++] = Hash.feature(77, Hash.both(is, shape));
    out[k++] = Hash.feature(78, Hash.both(leftIs, Hash.both(is, rightIs)));
    out[k++] = Hash.feature(79, Hash.both(is, right));
    out[k++] = Hash.feature(80, Hash.both(is, left));
    out[k++] = Hash.feature(81, Hash.both(is, rightTag));
    k = parts(clues, names, i, before, tag, k, out);
    if (before > 0) {
      int head = Hash.both(before, clues.small[begun]);
      out[k++] = Hash.feature(102, Hash.both(head, clues.small[i - 1]));
      out[k++] = Hash.feature(103, Hash.both(head, tag));
      out[k++] = Hash.feature(104, Hash.both(before, names.parts[begun] * 16 + names.parts[i]));
    }
    return names.isInRun(i) ? run(clues, names, tags, i, before, k, out) : k;
  }

  /** What words of names stand here and beside. */
  private static int parts(
      Clues clues, NameClues names, int i, int before, int tag, int count, int[] out) {
    int k = count;
    int part = names.parts[i];
    int left = names.at(names.parts, i - 1, clues.size);
    int right = names.at(names.parts, i + 1, clues.size);
    if (part > 0) {
      out[k++] = Hash.feature(83, part);
      out[k++] = Hash.feature(84, Hash.both(before, part));
      out[k++] = Hash.feature(99, Hash.both(before, Hash.both(part, tag)));
      out[k++] = Hash.feature(105, Hash.both(names.known[i], part));
    }
    if (part > 0 || left > 0 || right > 0) {
      out[k++] = Hash.feature(86, Hash.both(left, Hash.both(part, right)));
      out[k++] = Hash.feature(100, Hash.both(clues.small[i], Hash.both(left, right)));
      out[k++] = Hash.feature(107, Hash.both(before, Hash.both(part, right)));
    }
    return k;
  }

  /** What the run of words with capitals says in which the word stands. */
  private static int run(
      Clues clues, NameClues names, int[] tags, int i, int before, int count, int[] out) {
    int k = count;
    int from = names.from[i];
    int to = names.to[i];
    int part = names.parts[i];
    int position = names.position(i);
    int place = position * 8 + Math.min(to - from, 5);
    int left = clues.at(clues.small, from - 1);
    int right = clues.at(clues.small, to);
    int first = clues.small[from];
    int last = clues.small[to - 1];
    int ends = names.parts[from] * 16 + names.parts[to - 1];
    int leftTag = from > 0 ? tags[from - 1] : -1;
    int rightTag = to < clues.size ? tags[to] : -2;
    out[k++] = Hash.feature(82, place);
    out[k++] = Hash.feature(85, Hash.both(part, place));
    out[k++] = Hash.feature(87, Hash.both(part, left));
    out[k++] = Hash.feature(88, Hash.both(part, right));
    out[k++] = Hash.feature(89, Hash.both(position, left));
    out[k++] = Hash.feature(90, Hash.both(position, right));
    out[k++] = Hash.feature(91, Hash.both(before, last));
    out[k++] = Hash.feature(92, Hash.both(position, last));
    out[k++] = Hash.feature(93, Hash.both(before, first));
    out[k++] = Hash.feature(94, Hash.both(ends, place));
    out[k++] = Hash.feature(95, Hash.both(position, Hash.both(left, right)));
    out[k++] = Hash.feature(96, Hash.both(position, Hash.both(leftTag, rightTag)));
    out[k++] = Hash.feature(97, Hash.both(before, clues.ending[3][to - 1]));
    out[k++] = Hash.feature(98, Hash.both(position, clues.ending[4][to - 1]));
    out[k++] = Hash.feature(101, Hash.both(clues.at(clues.small, from - 2), left));
    out[k++] = Hash.feature(106, Hash.both(from == 0 ? 1 : 0, Hash.both(part, place)));
    return k;
  }
}
