/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word or fixed group of words that reports, as one part of speech: a row of {@code cues.tsv}.
 *
 * @param words dictionary forms in order, lower case: {@code [say]}, {@code [point, out]}
 * @param frames where the content may hang
 * @param addressees how the one spoken to is named: {@code object} (told reporters) or a
 *     preposition (said to reporters); empty where no one is
 * @param precision how often the word in these frames reports something in news, 0 to 1
 * @param rowKey what a trace names as the row that decided: {@code cues.tsv#claim/N}
 * @param examples sentences with inline marks that the cue must find
 * @param counterexamples sentences with the word in another sense, where nothing is reported
 */
public record Cue(
    List<String> words,
    Tag tag,
    CueType type,
    Factivity factivity,
    Set<Frame> frames,
    Set<String> addressees,
    double precision,
    String rowKey,
    List<String> examples,
    List<String> counterexamples) {

  /** Part of speech, as the data file writes it. */
  public enum Tag {
    /** Verb: say, point out. */
    V,
    /** Noun: claim, warning. */
    N,
    /** Adjective: adamant, confident. */
    A,
    /** Preposition-like: according to, in the words of; the source follows it. */
    P,
    /** Mark: the colon between a speaker's name and the words that follow. */
    M
  }

  public Cue {
    words = List.copyOf(words);
    frames = Collections.unmodifiableSet(new LinkedHashSet<>(frames)); // keeps the order of the row
    addressees = Set.copyOf(addressees);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** The dictionary form as one string: {@code point out}. */
  public String lemma() {
    return String.join(" ", words);
  }

  /** Whether the content may hang in the shape, whatever the preposition. */
  public boolean takes(Frame.Shape shape) {
    return frames.stream().anyMatch(frame -> frame.shape() == shape);
  }

  /** Whether the preposition's phrase may be the content: {@code of} for warn. */
  public boolean takes(String preposition) {
    return frames.contains(new Frame(Frame.Shape.PREPOSITION, preposition));
  }
}
