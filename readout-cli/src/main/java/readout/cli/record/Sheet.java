/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.record;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Events to be checked by hand, a row each: the sentence, what was coded, and an empty column for
 * the verdict.
 */
public final class Sheet {
  public static final List<String> HEADINGS =
      List.of(
          "document",
          "event",
          "type",
          "mode",
          "cameo",
          "status",
          "actors",
          "recipients",
          "when",
          "attributed",
          "sentence",
          "verdict",
          "note");

  private Sheet() {}

  /** The cells of one event; its trigger stands between {@code >>} and {@code <<}. */
  public static List<String> row(CodedEvent event) {
    return List.of(
        event.document(),
        event.id(),
        event.type(),
        event.mode(),
        event.cameo(),
        event.status(),
        parties(event.actors()),
        parties(event.recipients()),
        event.when().map(Object::toString).orElse(""),
        event.attributed() ? "yes" : "no",
        Passage.of(event.text(), event.trigger()),
        "",
        "");
  }

  private static String parties(List<CodedEvent.Party> parties) {
    return parties.stream()
        .map(p -> p.code().isEmpty() ? p.name() : p.name() + " (" + p.code() + ")")
        .collect(Collectors.joining("; "));
  }

  /**
   * Reads a sheet that someone has filled in.
   *
   * @return type and verdict of each row that has a verdict; rows without one are counted
   * @throws IllegalArgumentException when a column is not there, or a verdict is none
   */
  public static Verdicts verdicts(String name, Reader characters) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Verdicts.Judged> judged = new ArrayList<>();
    int open = 0;
    try (CSVParser rows = format.parse(characters)) {
      for (String column : List.of("type", "verdict")) {
        if (!rows.getHeaderNames().contains(column)) {
          throw new IllegalArgumentException(
              "%s: no column \"%s\" - give the sheet of readout sample, filled in"
                  .formatted(name, column));
        }
      }
      for (CSVRecord row : rows) {
        String place = "%s, row %d".formatted(name, row.getRecordNumber() + 1);
        Optional<Verdicts.Verdict> verdict = Verdicts.Verdict.of(row.get("verdict"), place);
        verdict.ifPresent(v -> judged.add(new Verdicts.Judged(row.get("type"), v)));
        open += verdict.isEmpty() ? 1 : 0;
      }
    }
    return new Verdicts(judged, open);
  }
}
