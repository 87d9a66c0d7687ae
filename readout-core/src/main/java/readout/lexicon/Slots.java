/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the slots of a row, against the prepositions that its file declares. */
final class Slots {
  private Slots() {}

  /** The prepositions of the header comment {@code # prepositions: of, to, …}. */
  static Set<String> prepositions(Table table) {
    String listed =
        table
            .header("prepositions")
            .orElseThrow(
                () ->
                    new LexiconException(
                        table.file(),
                        1,
                        "the comment \"# prepositions: …\" is missing",
                        "list there, with commas, the prepositions that may be written"));
    return Set.copyOf(Arrays.stream(listed.split(",")).map(String::strip).toList());
  }

  static List<Slot> of(Table.Row row, String column, Set<String> prepositions) {
    return row.list(column).stream()
        .map(
            written ->
                Slot.parse(written, prepositions)
                    .orElseThrow(
                        () ->
                            row.problem(
                                "\"" + written + "\" under " + column + " is no place",
                                "use one that the file's header explains")))
        .toList();
  }
}
