/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
  private static final String HEADER = "# format: f\n# source: s\n# licence: l\n# version: v\n";
  private static final String TYPES =
      "type\tquad\tscore\tdefinition\tmodes\tannounced\tannounced_code\n"
          + "CONSULT\t1\t1.5\ttalks\tvisit\tCONSULT\t04\n"
          + "ASSAULT\t4\t-9.5\tattacks\tbeat\tASSAULT\t18\n";
  private static final String MODES = "mode\ttype\nvisit\tCONSULT\nbeat\tASSAULT\n";
  private static final String CONTEXTS = "context\nmilitary\n";
  private static final String CODES =
      "code\tname\tgoldstein\tplover\tmode\n"
          + "04\tconsult\t1.0\tCONSULT\t-\n"
          + "042\tmake a visit\t-\tCONSULT\tvisit\n"
          + "18\tassault\t-9.0\tASSAULT\t-\n";

  @Test
  void knowsTypesAndCodes() {
    Ontology ontology = Ontology.standard();
    assertThat(ontology.ploverTypes()).hasSize(16);
    assertThat(ontology.plover("ACCUSE").score()).isEqualTo(-2);
    assertThat(ontology.plover("SANCTION").quad()).isEqualTo(4);
    assertThat(ontology.plover("RETREAT").cooperative()).isTrue();
    assertThat(ontology.plover("COERCE").announced()).isEqualTo("THREATEN");
    assertThat(ontology.cameo("042"))
        .isEqualTo(new CameoCode("042", "make a visit", 1.9, "CONSULT", "visit"));
    assertThat(ontology.cameo("1822").root()).isEqualTo("18");
    assertThat(ontology.hasContext("economic")).isTrue();
    assertThat(ontology.hasContext("weather")).isFalse();
  }

  @Test
  void everyRootButTheFirstIsThere() {
    Ontology ontology = Ontology.standard();
    for (int root = 2; root <= 20; root++) {
      assertThat(ontology.hasCameo("%02d".formatted(root))).as("root %d", root).isTrue();
    }
    assertThat(ontology.cameoCodes()).noneMatch(code -> code.root().equals("01"));
    assertThatThrownBy(() -> ontology.cameo("010"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"010\" is no CAMEO code");
  }

  @Test
  void everyTypeHasCodes() {
    Ontology ontology = Ontology.standard();
    assertThat(ontology.ploverTypes())
        .allMatch(
            type -> ontology.cameoCodes().stream().anyMatch(c -> c.plover().equals(type.type())));
  }

  @Test
  void everyContextOfPloverIsThere() {
    assertThat(Ontology.standard().contexts()).hasSize(37);
    assertThat(Table.load("ontology/contexts.tsv").rows())
        .allMatch(row -> row.get("definition").split(" ").length > 1)
        .extracting(row -> row.get("definition"))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsCooperationHasAWeightAboveZero() {
    // to ask for help is a friendly act to Goldstein, and verbal conflict to PLOVER
    assertThat(Ontology.standard().cameoCodes())
        .filteredOn(code -> !code.plover().equals("REQUEST"))
        .allMatch(
            code ->
                Ontology.standard().plover(code.plover()).cooperative() == code.goldstein() > 0);
  }

  @Test
  void everyRootIsOneOrTwoTypes() {
    Map<String, Set<String>> types = new TreeMap<>();
    Ontology.standard()
        .cameoCodes()
        .forEach(c -> types.computeIfAbsent(c.root(), r -> new TreeSet<>()).add(c.plover()));
    assertThat(types).hasSize(19).allSatisfy((root, of) -> assertThat(of.size()).isLessThan(3));
  }

  @Test
  void everyRootHasAnUnspecifiedCodeAndNoNameTwice() {
    Ontology ontology = Ontology.standard();
    assertThat(ontology.cameoCodes())
        .filteredOn(code -> code.code().length() == 2)
        .allMatch(code -> ontology.hasCameo(code.code() + "0"));
    assertThat(ontology.cameoCodes())
        .filteredOn(code -> code.code().length() > 2)
        .extracting(CameoCode::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void aFolderOfOnesOwnIsRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("plover.tsv"), HEADER + TYPES);
    Files.writeString(folder.resolve("modes.tsv"), HEADER + MODES);
    Files.writeString(folder.resolve("contexts.tsv"), HEADER + CONTEXTS);
    Files.writeString(folder.resolve("cameo.tsv"), HEADER + CODES);
    assertThat(Ontology.in(folder).ploverTypes()).hasSize(2);
  }

  @Test
  void aCodeWithoutItsOwnValueHasItsParents() {
    Ontology ontology = of(TYPES, MODES, CONTEXTS, CODES);
    assertThat(ontology.cameo("042").goldstein()).isEqualTo(1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "types; ASSAULT<t>4<t>-9.5; ASSAULT<t>4<t>9.5; plover.tsv:7: ASSAULT has quad class 4 and"
            + " score 9.5",
        "types; CONSULT<t>1<t>1.5; CONSULT<t>1<t>0; CONSULT has quad class 1 and score 0.0",
        "types; CONSULT<t>1<t>1.5; CONSULT<t>5<t>1.5; \"5\" is no quad class",
        "types; CONSULT<t>1<t>1.5; CONSULT<t>1<t>much; \"much\" is no score",
        "types; attacks<t>beat; attacks<t>bite; mode \"bite\" of ASSAULT is not defined",
        "types; visit<t>CONSULT; visit<t>TALK; \"TALK\" is no PLOVER type",
        "types; ASSAULT<t>4<t>-9.5<t>attacks<t>beat<t>ASSAULT; CONSULT<t>1<t>1<t>x<t>visit<t>CONSULT;"
            + " CONSULT stands twice",
        "modes; beat<t>ASSAULT; visit<t>CONSULT; modes.tsv:7: \"visit\" stands twice for CONSULT",
        "modes; beat<t>ASSAULT; beat<t>ASSAULT<n>bite<t>ASSAULT; ASSAULT has no mode \"bite\"",
        "contexts; military; military<n>military; contexts.tsv:7: \"military\" stands twice",
        "codes; 042; 01; cameo.tsv:7: \"01\" is no CAMEO code",
        "codes; 042<t>make a visit<t>-; 04<t>make a visit<t>1.0; code 04 stands twice",
        "codes; 042; 062; code 062 stands without its parent",
        "codes; 04<t>consult<t>1.0<t>CONSULT; 04<t>consult<t>1.0<t>TALK; \"TALK\" is no PLOVER type",
        "codes; CONSULT<t>visit; CONSULT<t>beat; CONSULT has no mode \"beat\"",
        "codes; 04<t>consult<t>1.0; 04<t>consult<t>-; \"\" is no goldstein",
      })
  void aSlipIsAnError(String table, String written, String slip, String message) {
    String types = table.equals("types") ? change(TYPES, written, slip) : TYPES;
    String modes = table.equals("modes") ? change(MODES, written, slip) : MODES;
    String contexts = table.equals("contexts") ? change(CONTEXTS, written, slip) : CONTEXTS;
    String codes = table.equals("codes") ? change(CODES, written, slip) : CODES;
    assertThatThrownBy(() -> of(types, modes, contexts, codes))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }

  private static String change(String rows, String written, String slip) {
    String changed = rows.replace(tabs(written), tabs(slip));
    assertThat(changed).isNotEqualTo(rows);
    return changed;
  }

  private static String tabs(String written) {
    return written.replace("<t>", "\t").replace("<n>", "\n");
  }

  private static Ontology of(String types, String modes, String contexts, String codes) {
    return Ontology.of(
        table("plover.tsv", types),
        table("modes.tsv", modes),
        table("contexts.tsv", contexts),
        table("cameo.tsv", codes));
  }

  private static Table table(String file, String rows) {
    try {
      return Table.read(file, new StringReader(HEADER + rows));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
