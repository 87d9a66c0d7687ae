/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of words about deeds: to ask for a release is 0253, to promise one 0353, to refuse one
 * 1243 ({@code ontology/deeds.tsv}). Immutable; safe for any number of threads.
 */
public final class EventDeeds {
  private record Pair(String act, String deed) {}

  private static final class Standard {
    static final EventDeeds DEEDS = of(Table.load("ontology/deeds.tsv"), Ontology.standard());
  }

  private final Map<Pair, CameoCode> codes = new HashMap<>();

  private EventDeeds() {}

  /** The project's own, read once. */
  public static EventDeeds standard() {
    return Standard.DEEDS;
  }

  /**
   * Reads and checks the rows of a table.
   *
   * @throws LexiconException for the first row whose codes are none, or that stands twice
   */
  public static EventDeeds of(Table table, Ontology ontology) {
    EventDeeds deeds = new EventDeeds();
    for (Table.Row row : table.rows()) {
      for (String column : new String[] {"act", "deed", "code"}) {
        if (!ontology.hasCameo(row.get(column))) {
          throw row.problem(
              "\"" + row.get(column) + "\" under " + column + " is no CAMEO code",
              "use one of ontology/cameo.tsv");
        }
      }
      Pair pair = new Pair(row.get("act"), row.get("deed"));
      if (deeds.codes.put(pair, ontology.cameo(row.get("code"))) != null) {
        throw row.problem(pair.act + " of " + pair.deed + " stands twice", "drop one of the rows");
      }
    }
    return deeds;
  }

  /** Whether the code is one of the act's finer ones: 0253 of 020. */
  public boolean isFiner(String code, String act) {
    return codes.entrySet().stream()
        .anyMatch(e -> e.getKey().act.equals(act) && e.getValue().code().equals(code));
  }

  /**
   * What the act is, when it is about that deed; empty where CAMEO makes no difference.
   *
   * @param act a general code: 020, 030, 100, 120, 130, or a form of protest
   */
  public Optional<CameoCode> code(CameoCode act, CameoCode deed) {
    for (int digits = deed.code().length(); digits >= 2; digits--) {
      CameoCode found = codes.get(new Pair(act.code(), deed.code().substring(0, digits)));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
