/* SPDX-License-Identifier: Apache-2.0 */
package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One flow, one direction: a package imports only from its left. */
final class FlowTest {
  static final List<String> FLOW =
      List.of("text", "document", "lexicon", "finding", "reading", "stage", "compare", "view");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("readout");

  @ParameterizedTest
  @FieldSource("FLOW")
  void packageImportsOnlyFromItsLeft(String name) {
    List<String> right = FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size());
    noClasses()
        .that()
        .resideInAPackage("readout." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(right.stream().map(p -> "readout." + p + "..").toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    assertThat(
            CORE.stream().map(c -> c.getPackageName().split("\\.")[1]).collect(Collectors.toSet()))
        .isSubsetOf(FLOW)
        .contains("text", "stage");
  }

  @Test
  void coreNeedsJavaAndNothingElse() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "readout..", "org.jspecify..")
        .check(CORE);
  }
}
