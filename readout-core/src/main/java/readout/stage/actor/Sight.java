/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import readout.reading.Token;

/** A place where figures of the cast stand: one, or both of a pair. */
record Sight(NounPhrase phrase, List<Figure> figures) {
  Sight {
    figures = List.copyOf(figures);
  }

  int line() {
    return phrase.line().index();
  }

  Token head() {
    return phrase.head();
  }

  boolean isSubject() {
    return head().is("nsubj");
  }

  Figure only() {
    return figures.get(0);
  }
}
