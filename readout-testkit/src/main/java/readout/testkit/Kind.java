/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

/** The kinds of finding that a fixture can mark. A new kind is a constant here and its roles. */
public enum Kind {
  /** Someone says something. */
  STATEMENT("statement", 's'),
  /** Quotation marks that doubt or distance: no one is said to have spoken. */
  SCARE_QUOTE("scare-quote", 'x');

  private final String word;
  private final char letter;

  Kind(String word, char letter) {
    this.word = word;
    this.letter = letter;
  }

  /** First letter of the ids that fixtures use for it. */
  public char letter() {
    return letter;
  }

  /** The role without which there is no finding, and by which two findings are held together. */
  public Role key() {
    return this == STATEMENT ? Role.CONTENT : Role.SCARE;
  }

  /** As reports name it. */
  @Override
  public String toString() {
    return word;
  }
}
