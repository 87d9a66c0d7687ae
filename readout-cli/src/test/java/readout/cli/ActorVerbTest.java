/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.reading.LanguageEngine;
import readout.stage.AttributionStage;
import readout.stage.EnglishReader;

/** {@code actor} with our own engine. */
@Timeout(60)
class ActorVerbTest {
  private static final Engines ENGINES = new Engines();
  private static final Supplier<LanguageEngine> ENGINE = Setup.once(ENGINES::load);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int readout(String... args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Screen.NONE);
    ActorFiles actors = new ActorFiles();
    return Main.run(
        new Setup(
            terminal,
            () -> EnglishReader.of(ENGINE.get(), AttributionStage.THRESHOLD, actors.registry()),
            () -> "english",
            ENGINES,
            actors),
        args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "a retired Ecuadorian admiral, ECU, ELI",
    "the Kenyan foreign ministry, KEN, GOV",
    "Danish soldiers, DNK, MIL",
    "the Omani defence minister, OMN, GOV MIL",
  })
  void saysCountryAndSectors(String phrase, String country, String sectors) {
    assertThat(readout("actor", phrase)).isZero();
    assertThat(out())
        .contains("country   " + country + "\n")
        .contains("sectors   " + sectors + "\n")
        .contains("because   ");
  }

  @Test
  void anOfficeIsThatOfTheDate() {
    readout("actor", "Gerhard Schroeder", "--date", "2001-05-04");
    assertThat(out()).contains("code      DEUGOV").contains("role      chancellor");
    out.reset();
    readout("actor", "Gerhard Schroeder", "--date", "2011-05-04");
    assertThat(out()).contains("code      DEUELI").contains("role      former chancellor");
  }

  @Test
  void whatNothingTellsStaysUnknown() {
    readout("actor", "Zorvan Pelk");
    assertThat(out()).startsWith("Zorvan Pelk\n").contains("country   not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "whose defence minister; Togo, whose defence minister signed first, sent a note.; TGO",
        "Soldiers; Soldiers from Malawi guarded the bridge.; MWI",
        "its parliament; Kenya waited while its parliament voted.; KEN",
        "its neighbours; Kenya waited while its neighbours voted.; not known",
      })
  void whoseItIsMayStandBesideIt(String phrase, String context, String country) {
    readout("actor", phrase, "--context", context);
    assertThat(out()).contains("country   " + country + "\n");
  }

  @Test
  void linesAreAnsweredByTheirId() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("p.jsonl"),
            "{\"id\":\"p1\",\"text\":\"Chilean and Peruvian miners\"}\n{\"id\":\"p2\"}\n"
                + "{\"id\":\"p3\",\"text\":\"Togo\",\"context\":\"Benin, Ghana and Togo sent envoys.\"}\n");
    assertThat(readout("actor", "--jsonl", lines.toString())).isEqualTo(1);
    assertThat(out().lines()).hasSize(2);
    assertThat(out()).contains("\"Chilean miners\"").contains("\"Peruvian miners\"");
    assertThat(out().lines().toList().get(1)).contains("BEN").contains("GHA").contains("TGO");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("p.jsonl:2: the object has no");
  }

  @Test
  void onesOwnActorsGoFirst() throws IOException {
    Path mine =
        Files.writeString(folder.resolve("mine.tsv"), "Pelk Brigade\tMWIREBPLK\nMALAWI\tMWI\n");
    readout("actor", "--actors", mine.toString(), "the Pelk Brigade");
    assertThat(out()).contains("code      MWIREBPLK").contains("via       user");
    Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "Pelk Brigade\tmwi\n");
    assertThat(readout("actor", "--actors", wrong.toString(), "Malawi")).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("wrong.tsv:1: \"mwi\" is no code");
  }
}
