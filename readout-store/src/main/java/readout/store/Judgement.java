/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a person decides about findings, named by their ids. */
public sealed interface Judgement {
  /** It is right as it stands, whatever was decided on it before. */
  record Accept(String finding) implements Judgement {}

  /** It is wrong: it is shown no more. */
  record Reject(String finding) implements Judgement {}

  /** Nothing is decided on it any more: it is shown as coded, and counts as no one's verdict. */
  record Withdraw(String finding) implements Judgement {}

  /**
   * It is right once these fields are changed.
   *
   * @param change fields of the finding as the record has them, with their new values. Where the
   *     record has ids of actors, a code ({@code RUS}) or a name may stand instead
   */
  record Edit(String finding, ObjectNode change) implements Judgement {}

  /** They tell one thing: the first is shown and the others are not. */
  record Merge(String into, List<String> others) implements Judgement {
    public Merge {
      others = List.copyOf(others);
    }
  }

  /**
   * It is several: in its place one is shown for each of these changes.
   *
   * @param parts as in {@link Edit}, at least two
   */
  record Split(String finding, List<ObjectNode> parts) implements Judgement {
    public Split {
      parts = List.copyOf(parts);
    }
  }

  /** Its word in the tables. */
  default String word() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
