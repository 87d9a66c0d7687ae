/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import readout.cli.page.ComparisonPage;
import readout.compare.Aside;
import readout.compare.Comparer;
import readout.compare.Comparison;
import readout.document.Rejected;
import readout.formats.ComparisonJson;
import readout.formats.Corpus;
import readout.formats.Input;
import readout.formats.table.ComparisonCsv;
import readout.formats.table.Csv;
import readout.reading.Reading;
import readout.view.ComparisonHtml;
import readout.view.ComparisonMarkdown;

/** {@code readout compare}: the accounts of one happening, side by side. */
@Command(
    name = "compare",
    description = "Sets the accounts of one happening side by side, question by question.",
    footer = {
      "",
      "Texts about something else, and texts that cannot be read, are listed with the reason.",
      "Exit code: 0 all read, 1 some inputs not read, 2 wrong usage, 3 it could not go on."
    })
final class Compare implements Callable<Integer> {
  /** What it writes. */
  enum Form {
    TEXT,
    JSON,
    HTML,
    MARKDOWN,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Takes only names that there are. */
  static final class FormName implements ITypeConverter<Form> {
    @Override
    public Form convert(String name) {
      return Arrays.stream(Form.values())
          .filter(f -> f.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no format \"%s\"; there are text, json, html, markdown, csv"
                          .formatted(name)));
    }
  }

  private final Setup setup;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders, as for readout code; two texts or more.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormName.class,
      description = "text, a table for the terminal (the default), json, html, markdown or csv.")
  Form form = Form.TEXT;

  Compare(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Reading> readings = new ArrayList<>();
    List<Aside> notRead = new ArrayList<>();
    try (Corpus corpus = Corpus.of(inputs, setup.terminal().in())) {
      while (corpus.hasNext()) {
        Input input = corpus.next();
        if (input instanceof Input.Refused refused) {
          notRead.add(aside(refused.rejected()));
        } else if (input instanceof Input.Read read) {
          readings.add(setup.reader().get().read(read.document()));
        }
      }
    }
    PrintStream page = setup.terminal().page();
    page.print(page(new Comparer().compare(readings, notRead)));
    page.flush();
    return notRead.isEmpty() ? 0 : 1;
  }

  private String page(Comparison comparison) {
    Screen screen = setup.terminal().screen();
    return switch (form) {
      case TEXT -> ComparisonPage.of(comparison, screen.width(), Coloured.AUTO.on(screen));
      case JSON -> ComparisonJson.of(comparison);
      case HTML -> ComparisonHtml.of(comparison);
      case MARKDOWN -> ComparisonMarkdown.of(comparison);
      case CSV -> ComparisonCsv.of(comparison, Csv.PLAIN);
    };
  }

  private static Aside aside(Rejected rejected) {
    Path name = Path.of(rejected.source()).getFileName();
    String file = name == null ? rejected.source() : name.toString();
    int dot = file.lastIndexOf('.');
    return new Aside(dot > 0 ? file.substring(0, dot) : file, rejected.reason());
  }
}
