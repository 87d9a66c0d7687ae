/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import readout.text.Span;

/**
 * One word or mark of a {@link Sentence}.
 *
 * @param index place in its sentence, from 0
 * @param span code points of the document
 * @param word as it stands in the text
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech ({@code VBD}, {@code NNP}, {@code ``})
 * @param head index of the governing token, -1 for the root of the sentence
 * @param relation basic Universal Dependencies (v2) relation to the head, {@code root} for the root
 */
public record Token(
    int index, Span span, String word, String lemma, String tag, int head, String relation) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WDT");
  }

  /** A mark rather than a word: its first character is neither letter nor digit. */
  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(word.codePointAt(0))
        && !tag.equals("POS")
        && !word.equals("$");
  }

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /**
   * Whether the relation is {@code name} or one of its subtypes: {@code nsubj} matches {@code
   * nsubj:pass}.
   */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.length() > name.length()
            && relation.startsWith(name)
            && relation.charAt(name.length()) == ':');
  }

  /** The same word, hung on another (-1: the root) by this relation. */
  public Token hung(int on, String by) {
    return new Token(index, span, word, lemma, tag, on, by);
  }
}
