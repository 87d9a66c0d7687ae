/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network of the parser: vectors for words, tags, labels and views, one hidden layer of
 * rectified units, and two output layers - three moves, and the label of an arc for each of the two
 * moves that make one (after Chen and Manning 2014, who score moves and labels as one).
 *
 * <p>An input <em>slot</em> is one thing that {@link Glance} sees: the word of a node, its tag, its
 * label, or a view; what stands in a slot is a number, and its vector times the slot's part of the
 * first layer is that number's <em>row</em>. The sum of the rows is the hidden layer's input, which
 * is why rows can be kept instead of computed.
 */
final class Weights {
  /** Number of the word that is not there, of the root, of a word never seen. */
  static final int NO_WORD = 0;

  static final int ROOT = 1;
  static final int UNSEEN = 2;

  private static final int LABELLED = Glance.LABELLED_TO - Glance.LABELLED_FROM;
  static final int TAG_SLOTS = Glance.NODES;
  static final int LABEL_SLOTS = 2 * Glance.NODES;
  static final int VIEW_SLOTS = LABEL_SLOTS + LABELLED;
  static final int SLOTS = VIEW_SLOTS + Glance.VIEWS;

  final Shape shape;
  final List<String> words;

  /** In the order of the file: word, tag, label and view vectors. */
  final float[][] vectors;

  /** Inputs times hidden units, an input's row after the other. */
  final float[] first;

  final float[] firstBias;

  /** Hidden units times moves, {@link Shape#moveWidth} apart. */
  final float[] moves;

  final float[] moveBias;

  /** Hidden units times labels of left arcs, then of right arcs, {@link Shape#labelWidth} apart. */
  final float[] labels;

  final float[] labelBias;

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Sizes of the layers.
   *
   * @param hidden units
   * @param word length of a word's vector; likewise tag, label, view
   * @param tagCount tags that exist
   * @param labelCount labels that exist
   */
  record Shape(int hidden, int word, int tag, int label, int view, int tagCount, int labelCount) {
    int moveWidth() {
      return 4;
    }

    int labelWidth() {
      return (labelCount + 7) / 8 * 8;
    }

    /** Length of the vectors that a slot takes. */
    int length(int slot) {
      return slot < TAG_SLOTS ? word : slot < LABEL_SLOTS ? tag : slot < VIEW_SLOTS ? label : view;
    }

    /** First input of a slot. */
    int offset(int slot) {
      int at = 0;
      for (int s = 0; s < slot; s++) {
        at += length(s);
      }
      return at;
    }

    int inputs() {
      return offset(SLOTS);
    }
  }

  Weights(Shape shape, List<String> words) {
    this(
        shape,
        words,
        new float[][] {
          new float[words.size() * shape.word],
          new float[(shape.tagCount + 2) * shape.tag],
          new float[(shape.labelCount + 1) * shape.label],
          new float[Glance.VIEW_VALUES * shape.view],
          new float[shape.inputs() * shape.hidden],
          new float[shape.hidden],
          new float[shape.hidden * shape.moveWidth()],
          new float[shape.moveWidth()],
          new float[2 * shape.hidden * shape.labelWidth()],
          new float[2 * shape.labelWidth()]
        });
  }

  private Weights(Shape shape, List<String> words, float[][] parts) {
    this.shape = shape;
    this.words = List.copyOf(words);
    vectors = new float[][] {parts[0], parts[1], parts[2], parts[3]};
    first = parts[4];
    firstBias = parts[5];
    moves = parts[6];
    moveBias = parts[7];
    labels = parts[8];
    labelBias = parts[9];
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
  }

  /** All parts in the order of the file. */
  float[][] parts() {
    return new float[][] {
      vectors[0],
      vectors[1],
      vectors[2],
      vectors[3],
      first,
      firstBias,
      moves,
      moveBias,
      labels,
      labelBias
    };
  }

  /** Which of {@link #vectors} a slot takes. */
  static int kind(int slot) {
    return slot < TAG_SLOTS ? 0 : slot < LABEL_SLOTS ? 1 : slot < VIEW_SLOTS ? 2 : 3;
  }

  /** Number of a word: as it stands, in small letters, or of the words that look like it. */
  int number(String word) {
    Integer number = numbers.get(word);
    if (number != null) {
      return number;
    }
    String small = Hash.small(word);
    number = small.equals(word) ? null : numbers.get(small);
    return number == null ? likeness(word) : number;
  }

  /** Number of the words that look like this one, were it never seen. */
  int likeness(String word) {
    String look = look(word);
    Integer number = numbers.get(look);
    if (number == null) {
      number = numbers.get(look.substring(0, 4));
    }
    return number == null ? UNSEEN : number;
  }

  /** Capital, digit, hyphen, last three letters: {@code A..ing}, behind a mark that no word has. */
  static String look(String word) {
    boolean digit = false;
    boolean hyphen = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= c >= '0' && c <= '9';
      hyphen |= c == '-';
    }
    String small = Hash.small(word);
    return "\u0001"
        + (Character.isUpperCase(word.charAt(0)) ? 'A' : 'a')
        + (digit ? '1' : '.')
        + (hyphen ? '-' : '.')
        + small.substring(Math.max(0, small.length() - 3));
  }

  /** Twelve bits a weight, each part with its own scale. */
  void write(DataOutputStream out) throws IOException {
    for (int size :
        new int[] {
          shape.hidden,
          shape.word,
          shape.tag,
          shape.label,
          shape.view,
          shape.tagCount,
          shape.labelCount
        }) {
      out.writeInt(size);
    }
    Model.write(out, words);
    for (float[] part : parts()) {
      float most = 1e-9f;
      for (float value : part) {
        most = Math.max(most, Math.abs(value));
      }
      byte[] high = new byte[part.length];
      byte[] low = new byte[part.length];
      for (int i = 0; i < part.length; i++) {
        int rounded = Math.round(part[i] / most * 2047f);
        high[i] = (byte) (rounded >> 8);
        low[i] = (byte) rounded;
      }
      out.writeFloat(most / 2047f);
      out.write(high);
      out.write(low);
    }
  }

  static Weights read(DataInputStream in) throws IOException {
    int[] sizes = new int[7];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = in.readInt();
    }
    Shape shape = new Shape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6]);
    Weights weights = new Weights(shape, Model.strings(in));
    for (float[] part : weights.parts()) {
      float scale = in.readFloat();
      byte[] high = new byte[part.length];
      byte[] low = new byte[part.length];
      in.readFully(high);
      in.readFully(low);
      for (int i = 0; i < part.length; i++) {
        part[i] = ((high[i] << 8) | (low[i] & 0xff)) * scale;
      }
    }
    return weights;
  }
}
