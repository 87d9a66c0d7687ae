/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

/**
 * What a piece of a page is, and how a terminal with colours shows it: by the sixteen colours that
 * every theme, light or dark, has made readable.
 */
enum Style {
  PLAIN(""),
  HEADING("1"),
  /** What is beside the point: marks, labels, what is not known. */
  FAINT("2"),
  SOURCE("1"),
  STATEMENT("36"),
  EVENT("32"),
  COMMITMENT("35"),
  CONTACT("34"),
  AGREEMENT("33"),
  CLAIM("33"),
  VOICE("31"),
  /** An event or promise that is not told as fact. */
  DOUBT("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on() {
    return this == PLAIN ? "" : "\u001b[" + code + "m";
  }

  String off() {
    return this == PLAIN ? "" : "\u001b[0m";
  }
}
