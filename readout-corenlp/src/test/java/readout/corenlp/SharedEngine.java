/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

/** One engine for all tests of a run: loading it takes longer than most of them. */
final class SharedEngine {
  static final CoreNlpEngine ENGINE = CoreNlpEngine.load();

  private SharedEngine() {}
}
