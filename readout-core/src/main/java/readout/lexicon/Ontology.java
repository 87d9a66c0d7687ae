/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What kinds of event there are: the PLOVER types with their modes and contexts, the CAMEO codes,
 * and which code is which type. Immutable; safe for any number of threads.
 *
 * <pre>
 * Ontology.standard().cameo("042")       // make a visit: CONSULT, mode visit
 * Ontology.standard().plover("SANCTION") // quad 4, score -6.5
 * </pre>
 *
 * The tables are checked when they are read: a code without its parent, a code of an unknown type,
 * a mode that belongs to another type, or a score on the wrong side of zero is a {@link
 * LexiconException}, so that a slip fails the build.
 */
public final class Ontology {
  private final Map<String, PloverType> types;
  private final Map<String, CameoCode> codes;
  private final Set<String> contexts;

  private Ontology(
      Map<String, PloverType> types, Map<String, CameoCode> codes, Set<String> contexts) {
    this.types = types;
    this.codes = codes;
    this.contexts = contexts;
  }

  private static final class Standard {
    static final Ontology ONTOLOGY =
        of(
            Table.load("ontology/plover.tsv"),
            Table.load("ontology/modes.tsv"),
            Table.load("ontology/contexts.tsv"),
            Table.load("ontology/cameo.tsv"));
  }

  /** The project's own, read once. */
  public static Ontology standard() {
    return Standard.ONTOLOGY;
  }

  /**
   * A user's own ontology: the files {@code plover.tsv}, {@code modes.tsv}, {@code contexts.tsv}
   * and {@code cameo.tsv} of a folder, in the format of those in {@code data/ontology}.
   *
   * @throws IOException when one of them cannot be read
   * @throws LexiconException for the first invalid row
   */
  public static Ontology in(Path folder) throws IOException {
    List<Table> tables = new ArrayList<>();
    for (String name : List.of("plover.tsv", "modes.tsv", "contexts.tsv", "cameo.tsv")) {
      Path file = folder.resolve(name);
      try (Reader characters = Files.newBufferedReader(file)) {
        tables.add(Table.read(file.toString(), characters));
      }
    }
    return of(tables.get(0), tables.get(1), tables.get(2), tables.get(3));
  }

  /**
   * Reads and checks the four tables.
   *
   * @throws LexiconException for the first invalid row: file, line, reason, next step
   */
  public static Ontology of(Table plover, Table modes, Table contexts, Table cameo) {
    Map<String, Set<String>> modesOfType = modes(modes);
    Map<String, PloverType> types = types(plover, modesOfType);
    for (Table.Row row : modes.rows()) {
      PloverType type = types.get(row.get("type"));
      if (type == null || !type.modes().contains(row.get("mode"))) {
        throw row.problem(
            row.get("type") + " has no mode \"" + row.get("mode") + "\"",
            "add it to the type's modes in " + plover.file() + " or drop the row");
      }
    }
    Set<String> names = new LinkedHashSet<>();
    for (Table.Row row : contexts.rows()) {
      if (!names.add(row.get("context"))) {
        throw row.problem("\"" + row.get("context") + "\" stands twice", "drop one of the rows");
      }
    }
    Map<String, CameoCode> codes = codes(cameo, types);
    checkAnnounced(plover, types, codes);
    return new Ontology(types, codes, Collections.unmodifiableSet(names));
  }

  /**
   * The code's meaning.
   *
   * @throws IllegalArgumentException for what is no code here, among them all of root 01
   */
  public CameoCode cameo(String code) {
    return known(codes, code, "CAMEO code");
  }

  /**
   * The type's meaning.
   *
   * @throws IllegalArgumentException for what is none of the sixteen
   */
  public PloverType plover(String type) {
    return known(types, type, "PLOVER type");
  }

  public boolean hasCameo(String code) {
    return codes.containsKey(code);
  }

  public boolean hasPlover(String type) {
    return types.containsKey(type);
  }

  public boolean hasContext(String context) {
    return contexts.contains(context);
  }

  /** All types, in the order of the table. */
  public Collection<PloverType> ploverTypes() {
    return Collections.unmodifiableCollection(types.values());
  }

  /** All codes, each after its parent. */
  public Collection<CameoCode> cameoCodes() {
    return Collections.unmodifiableCollection(codes.values());
  }

  /** All contexts, in the order of the table. */
  public Set<String> contexts() {
    return contexts;
  }

  private static <T> T known(Map<String, T> map, String key, String what) {
    T value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("\"" + key + "\" is no " + what);
    }
    return value;
  }

  private static Map<String, Set<String>> modes(Table modes) {
    Map<String, Set<String>> byType = new LinkedHashMap<>();
    for (Table.Row row : modes.rows()) {
      Set<String> ofType = byType.computeIfAbsent(row.get("type"), t -> new LinkedHashSet<>());
      if (!ofType.add(row.get("mode"))) {
        throw row.problem(
            "\"" + row.get("mode") + "\" stands twice for " + row.get("type"),
            "drop one of the rows");
      }
    }
    return byType;
  }

  private static Map<String, PloverType> types(Table table, Map<String, Set<String>> modes) {
    Map<String, PloverType> types = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      PloverType type =
          new PloverType(
              row.get("type"),
              quad(row),
              number(row, "score"),
              row.get("definition"),
              row.list("modes"),
              row.get("announced"),
              row.get("announced_code"));
      checkScore(row, type);
      for (String mode : type.modes()) {
        if (!modes.getOrDefault(type.type(), Set.of()).contains(mode)) {
          throw row.problem(
              "mode \"" + mode + "\" of " + type.type() + " is not defined",
              "define it in the table of modes");
        }
      }
      if (types.putIfAbsent(type.type(), type) != null) {
        throw row.problem(type.type() + " stands twice", "drop one of the rows");
      }
    }
    for (Table.Row row : table.rows()) {
      if (!types.containsKey(row.get("announced"))) {
        throw row.problem(
            "\"" + row.get("announced") + "\" is no PLOVER type", "name one of the table's types");
      }
    }
    return types;
  }

  private static void checkAnnounced(
      Table table, Map<String, PloverType> types, Map<String, CameoCode> codes) {
    for (Table.Row row : table.rows()) {
      PloverType type = types.get(row.get("type"));
      CameoCode code = codes.get(row.get("announced_code"));
      if (type != null && (code == null || !code.plover().equals(type.announced()))) {
        throw row.problem(
            "\"" + row.get("announced_code") + "\" is no code of " + row.get("announced"),
            "use one of ontology/cameo.tsv");
      }
    }
  }

  private static int quad(Table.Row row) {
    String written = row.get("quad");
    if (!written.matches("[1-4]")) {
      throw row.problem("\"" + written + "\" is no quad class", "write 1, 2, 3 or 4");
    }
    return Integer.parseInt(written);
  }

  private static void checkScore(Table.Row row, PloverType type) {
    if (type.score() == 0 || type.cooperative() != type.score() > 0) {
      throw row.problem(
          type.type() + " has quad class " + type.quad() + " and score " + type.score(),
          "cooperation (1, 2) lies above zero, conflict (3, 4) below");
    }
  }

  private static Map<String, CameoCode> codes(Table table, Map<String, PloverType> types) {
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      CameoCode code = code(row, codes);
      PloverType type = types.get(code.plover());
      if (type == null) {
        throw row.problem(
            "\"" + code.plover() + "\" is no PLOVER type", "use one of " + types.keySet());
      }
      if (!code.mode().isEmpty() && !type.modes().contains(code.mode())) {
        throw row.problem(
            type.type() + " has no mode \"" + code.mode() + "\"", "use one of " + type.modes());
      }
      if (codes.putIfAbsent(code.code(), code) != null) {
        throw row.problem("code " + code.code() + " stands twice", "drop one of the rows");
      }
    }
    return codes;
  }

  private static CameoCode code(Table.Row row, Map<String, CameoCode> before) {
    String code = row.get("code");
    if (!code.matches("(0[2-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw row.problem(
          "\"" + code + "\" is no CAMEO code", "two to four digits; the root is 02 to 20");
    }
    CameoCode parent = before.get(code.substring(0, code.length() - 1));
    if (code.length() > 2 && parent == null) {
      throw row.problem(
          "code " + code + " stands without its parent", "put the parent's row before it");
    }
    double goldstein =
        row.get("goldstein").isEmpty() && parent != null
            ? parent.goldstein()
            : number(row, "goldstein");
    return new CameoCode(code, row.get("name"), goldstein, row.get("plover"), row.get("mode"));
  }

  private static double number(Table.Row row, String column) {
    String written = row.get(column);
    if (!written.matches("-?\\d{1,2}(\\.\\d)?") || Math.abs(Double.parseDouble(written)) > 10) {
      throw row.problem(
          "\"" + written + "\" is no " + column, "write a number from -10 to 10, such as -6.5");
    }
    return Double.parseDouble(written);
  }
}
