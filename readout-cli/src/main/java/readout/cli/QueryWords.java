/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import readout.store.Query;
import readout.store.QueryException;

/** A query as a shell hands it over: whole, or term by term, its quotation marks gone. */
final class QueryWords {
  private QueryWords() {}

  /**
   * Reads the arguments as one query.
   *
   * @throws ParameterException for a query that is not in order
   */
  static Query read(List<String> words, CommandLine command) {
    String query = words.stream().map(QueryWords::quoted).collect(Collectors.joining(" "));
    try {
      return Query.parse(query);
    } catch (QueryException e) {
      throw new ParameterException(command, "in the query " + query + ": " + e.getMessage(), e);
    }
  }

  /**
   * {@code text:security guarantees}, of which the shell took the marks away, has them again; what
   * has marks or a second key is a query of its own.
   */
  private static String quoted(String word) {
    boolean one =
        word.matches("(?s)-?[\\w-]+:[^\"]*\\s[^\"]*") && !word.matches("(?s).*\\s-?[\\w-]+:.*");
    return one ? word.replaceFirst("(?s)^(-?[\\w-]+:)(.*)$", "$1\"$2\"") : word;
  }
}
