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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code panel}, {@code sample} and {@code score} work on records that exist already. */
@Timeout(30)
class RecordVerbsTest {
  private static final String ACTORS =
      "[{'id':'a1','name':'Chad','country':'TCD','code':'TCD'},"
          + "{'id':'a2','name':'Niger','country':'NER','code':'NER'},"
          + "{'id':'a3','name':'herders','country':{'missing':'NOT_RESOLVED'},'code':{'missing':'X'}}]";
  private static final String TEXT = "Mr. Gana rested. Chad warned Niger on Monday. It rained.";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int readout(String... args) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Screen.NONE);
    return Main.run(new Setup(terminal, TinyReader::create, () -> "tiny 1"), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String event(String id, String recipients, String when, String more) {
    return ("{'id':'%s','type':'THREATEN','mode':{'missing':'NOT_CODED'},'cameo':'130','quad':3,"
            + "'score':-6.0,'actors':['a1'],'recipients':[%s],'trigger':[[22,28]],"
            + "'status':'asserted','when':%s,'accordingTo':null,'sameAs':null%s}")
        .formatted(id, recipients, when, more);
  }

  private static String day(String date) {
    return "{'from':'%s','to':'%s','precision':'day'}".formatted(date, date);
  }

  private String records(String id, String... events) throws IOException {
    String line =
        "{'schema':'readout/1','document':{'id':'%s','published':'2019-03-09','text':'%s'},'actors':%s,'events':[%s]}"
            .formatted(id, TEXT, ACTORS, String.join(",", events));
    Path file = folder.resolve(id + ".jsonl");
    return Files.writeString(file, line.replace('\'', '"') + "\n").toString();
  }

  @Test
  void aPanelCountsPairsByTime() throws IOException {
    String file =
        records(
            "d",
            event("e1", "'a2'", day("2019-03-04"), ""),
            event("e2", "'a2'", day("2019-03-04"), ""),
            event("e3", "'a2'", "{'missing':'NOT_STATED'}", ""),
            event("e4", "", day("2019-03-04"), ""),
            event("e5", "'a3'", day("2019-03-04"), ""));
    assertThat(readout("panel", file)).isZero();
    assertThat(out().lines())
        .element(1)
        .isEqualTo("2019-03,2019-03-01,TCD,483,NER,436,events,2,0,0,2,0,-12.00,-6.00");
    assertThat(err())
        .contains("2 taken")
        .contains("1 no date")
        .contains("1 no recipient")
        .contains("1 country not known");
    readout("panel", "--count", "days", "--by", "week", file);
    assertThat(out()).contains("2019-W10,2019-03-04,TCD,483,NER,436,days,1,");
    readout("panel", "--document-date", file);
    assertThat(out()).contains(",events,3,");
  }

  @Test
  void zeroesFillWhatHasNoEvent() throws IOException {
    String file =
        records(
            "d",
            event("e1", "'a2'", day("2019-01-04"), ""),
            event("e2", "'a2'", day("2019-03-04"), ""));
    readout("panel", "--zeros", file);
    assertThat(out().lines())
        .hasSize(4)
        .anyMatch(l -> l.startsWith("2019-02,") && l.endsWith(",events,0,0,0,0,0,0.00,"));
  }

  @Test
  void aSampleIsJudgedAndScored() throws IOException {
    String file =
        records(
            "d",
            event("e1", "'a2'", day("2019-03-04"), ""),
            event("e2", "'a2'", day("2019-03-04"), ""));
    assertThat(readout("sample", "-n", "1", file)).isZero();
    List<String> lines = out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("Chad >>warned<< Niger on Monday.").doesNotContain("rained");
    String row = lines.get(1);
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.csv"),
            lines.get(0)
                + "\n"
                + row.replaceFirst(",,$", ",right,\n")
                + row.replaceFirst(",,$", ",Wrong-Actor,\n")
                + row.replaceFirst(",,$", ",unsure,\n")
                + row
                + "\n");
    assertThat(readout("score", sheet.toString())).isZero();
    assertThat(out())
        .contains("all             50.0 %  (9.5 to 90.5)  1 of 2")
        .contains("wrong actor    1")
        .contains("no verdict     1");
  }

  @Test
  void slipsAreToldWithWhatIsValid() throws IOException {
    String file = records("d", event("e1", "'a2'", day("2019-03-04"), ""));
    assertThat(readout("sample", "--type", "THRETEN", file)).isEqualTo(2);
    assertThat(err()).contains("did you mean THREATEN?");
    Path sheet = Files.writeString(folder.resolve("s.csv"), "type,verdict\nAID,rihgt\n");
    assertThat(readout("score", sheet.toString())).isEqualTo(2);
    assertThat(err()).contains("row 2: \"rihgt\" is no verdict - did you mean right?");
    assertThat(readout("panel", folder.resolve("none").toString())).isEqualTo(3);
    assertThat(err()).contains("cannot be read");
  }

  @Test
  void namesWithOfficesAreCollected() throws IOException {
    String person =
        "{'id':'a%d','name':'%s','kind':'person','country':'MWI','sectors':['%s'],'role':'%s',"
            + "'mentions':[[0,8]]}";
    String line =
        "{'schema':'readout/1','document':{'id':'d','published':'2019-03-09','text':'%s'},'actors':[%s],'events':[]}"
            .formatted(
                TEXT,
                String.join(
                    ",",
                    person.formatted(1, "Mara Gana", "GOV", "Water Minister"),
                    person.formatted(2, "Tiyo Pelk", "ELI", "former minister"),
                    person.formatted(3, "Joyce Banda", "GOV", "president")));
    Path file = Files.writeString(folder.resolve("c.jsonl"), line.replace('\'', '"') + "\n");
    assertThat(readout("collect", file.toString())).isZero();
    assertThat(out().lines().filter(l -> !l.startsWith("#")))
        .containsExactly(
            "name\tcountry\tsectors\trole\tfrom\tto\tdocuments\tsentence",
            "Mara Gana\tMWI\tGOV\twater minister\t2019-03-09\t2019-03-09\t1\t>>Mr. Gana<< rested.");
    Path list = Files.writeString(folder.resolve("list.tsv"), out());
    assertThat(readout("collect", "--actors", list.toString(), file.toString())).isZero();
    assertThat(err()).contains("0 names with offices");
  }

  @Test
  void aLineThatIsNoRecordIsPassedOver() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"a\":1}\nno\n");
    assertThat(readout("panel", file.toString())).isEqualTo(1);
    assertThat(err()).contains("x.jsonl:1: is no record").contains("x.jsonl:2: is no JSON");
  }
}
