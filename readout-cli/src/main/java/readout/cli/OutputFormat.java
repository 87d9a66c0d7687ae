/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;
import readout.formats.Findings;
import readout.formats.RecordJson;
import readout.formats.table.Csv;
import readout.formats.table.RecordTable;
import readout.reading.Reading;
import readout.text.Nearest;

/**
 * What {@code code} can write: the record, or one of its tables.
 *
 * @param name as {@code --format} takes it
 * @param file its name in a folder of all formats
 * @param header what comes before the first document; empty for none
 * @param lines a document's part, line ends included; called on many threads at once
 */
record OutputFormat(String name, String file, String header, Function<Reading, String> lines) {
  /** The whole record, a line a document. */
  static final OutputFormat JSONL = new OutputFormat("jsonl", "record.jsonl", "", RecordJson::line);

  /** One table. */
  static OutputFormat of(RecordTable<?> table, Csv csv) {
    return new OutputFormat(
        table.name(),
        table.name() + ".csv",
        csv.header(table),
        reading -> csv.lines(table, Findings.of(reading)));
  }

  /** The record and every table. */
  static List<OutputFormat> all(Csv csv) {
    List<OutputFormat> all = new ArrayList<>(List.of(JSONL));
    RecordTable.ALL.forEach(table -> all.add(of(table, csv)));
    return all;
  }

  static List<String> names() {
    return Stream.concat(Stream.of(JSONL.name()), RecordTable.ALL.stream().map(RecordTable::name))
        .toList();
  }

  /** The format that a person calls so. */
  static String checked(String name) {
    if (!names().contains(name)) {
      throw new TypeConversionException(
          "\"%s\" is no format - did you mean %s? There are %s"
              .formatted(
                  name, Nearest.to(name, names()).orElseThrow(), String.join(", ", names())));
    }
    return name;
  }

  static OutputFormat named(String name, Csv csv) {
    return RecordTable.named(name).map(table -> of(table, csv)).orElse(JSONL);
  }
}
