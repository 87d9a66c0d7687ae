/* SPDX-License-Identifier: Apache-2.0 */
package readout.view;

import java.util.List;
import java.util.stream.Collectors;
import readout.compare.Account;
import readout.compare.Cell;
import readout.compare.Difference;
import readout.compare.Episode;
import readout.compare.Row;
import readout.document.PartialDate;

/** The words in which every page of a comparison says the same. */
public final class Plain {
  private Plain() {}

  /** What a reader calls the difference: "only one side tells it". */
  public static String difference(Difference difference) {
    return switch (difference) {
      case SAME -> "the same";
      case VAGUER -> "the same, some vaguer";
      case ONLY_ONE -> "only one side";
      case DIFFERENT -> "different";
      case CONTRARY -> "contrary";
      case UPDATED -> "updated";
    };
  }

  /** Who tells a cell: "according to Peskov, TASS", and whether the last was restored. */
  public static String voices(Cell cell) {
    if (cell.accordingTo().isEmpty()) {
      return "";
    }
    String voices = String.join(", ", cell.accordingTo());
    return "according to " + voices + (cell.restored() ? " (the last restored)" : "");
  }

  /** "7 accounts, 5 witnesses". */
  public static String counts(Episode episode) {
    return count(episode.accounts().size(), "account")
        + ", "
        + count(episode.witnesses(), "witness");
  }

  private static String count(long number, String one) {
    String many = one.endsWith("s") ? one + "es" : one + "s";
    return number + " " + (number == 1 ? one : many);
  }

  /** The day, in words when it is not known. */
  public static String day(Episode episode) {
    return episode.when().toOptional().map(PartialDate::toString).orElse("day not stated");
  }

  /** "Zambezi Wire (03-zambezi-wire), witness w3, speaks for MWI". */
  public static String account(Account account) {
    String id = account.id();
    String name = account.publisher().map(p -> p + " (" + id + ")").orElse(id);
    String side = account.side().map(s -> ", speaks for " + s).orElse("");
    String cut = account.cut() ? ", its text may be cut: its silence means little" : "";
    return name + ", witness " + account.witness().id() + side + cut;
  }

  /** Ids of the accounts that do not speak to it. */
  public static List<String> silent(Episode episode, Row row) {
    return episode.accounts().stream()
        .filter(a -> row.of(a).isEmpty())
        .map(a -> a.id() + (a.cut() ? " (may be cut)" : ""))
        .toList();
  }

  /** What ties the accounts of each witness that has several. */
  public static List<String> ties(Episode episode) {
    return episode.accounts().stream()
        .collect(
            Collectors.groupingBy(
                a -> a.witness().id(), java.util.TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(e -> e.getValue().size() > 1)
        .map(
            e ->
                e.getKey()
                    + " is one witness in "
                    + e.getValue().size()
                    + " accounts: "
                    + e.getValue().stream()
                        .map(a -> a.witness().why())
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")))
        .toList();
  }
}
