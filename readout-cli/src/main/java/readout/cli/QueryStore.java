/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout query}: what a store knows. */
@Command(
    name = "query",
    description = "Shows the findings of a store that a query asks for, the newest day first.",
    footer = {
      "",
      "actor:RUS recipient:UKR type:THREATEN after:2022-01-01 said-by:\"Kremlin\" -status:denied",
      "Keys: actor recipient said-by type status kind after before text publisher doc id verdict",
      "added-after. A comma joins alternatives, a - in front negates, words without a key are text:.",
      "A day in brackets is the report's: the text does not tell when.",
      "docs/howto-store.md has the whole grammar."
    })
final class QueryStore implements Callable<Integer> {
  private final Setup setup;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "STORE", description = "The store.")
  String store = "";

  @Parameters(index = "1..*", paramLabel = "QUERY", description = "What to show; default: all.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many rows; default: ${DEFAULT-VALUE}.")
  int limit = 20;

  @Option(
      names = "--page",
      paramLabel = "CURSOR",
      description = "Goes on where another page ended; that page says how.")
  Optional<String> cursor = Optional.empty();

  @Option(
      names = "--count",
      paramLabel = "FACET",
      description =
          "Counts instead: by kind, type, status, actor, recipient, source, publisher or month.")
  Optional<String> facet = Optional.empty();

  QueryStore(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
    }
    StoreView view = new StoreView(setup.terminal(), store, spec.commandLine());
    return facet.isPresent()
        ? view.counts(words, facet.get(), limit)
        : view.rows(words, cursor, limit);
  }
}
