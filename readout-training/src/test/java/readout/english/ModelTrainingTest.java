/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.reading.Entity;

/** On a language of a few words, which can be learnt in a second. */
final class ModelTrainingTest {
  @TempDir Path folder;

  private static List<Sample> corpus() {
    List<Sample> samples = new ArrayList<>();
    for (String who : List.of("Amina", "Boris", "Chen", "Dina")) {
      for (String verb : List.of("met", "saw", "called")) {
        for (String whom : List.of("envoys", "rebels", "monks")) {
          samples.add(
              new Sample(
                  samples.size(),
                  List.of(who, verb, "the", whom, "."),
                  List.of("NNP", "VBD", "DT", "NNS", "."),
                  List.of(2, 0, 4, 2, 2),
                  List.of("nsubj", "root", "det", "obj", "punct"),
                  List.of("B-PERSON", "O", "O", "O", "O"),
                  Collections.nCopies(5, 1f)));
        }
      }
    }
    List<Sample> many = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      many.addAll(samples);
    }
    return many;
  }

  private byte[] train(String parts) throws IOException {
    ModelTraining.Settings settings =
        new ModelTraining.Settings(
            Map.of("Amina", Entity.Kind.PERSON), NameLists.NONE, DictionaryForms.NONE, 32, 8, 5);
    return new ModelTraining("test", corpus(), List.of())
        .train(settings, corpus().subList(0, 9), folder.resolve(parts));
  }

  @Test
  void learnsWhatItIsShown() throws IOException {
    Path file = Files.write(folder.resolve("a.model"), train("parts"));
    Student.Said said = Student.read(file).parse(List.of("Dina", "met", "the", "monks", "."));
    assertThat(said.tags()).containsExactly("NNP", "VBD", "DT", "NNS", ".");
    assertThat(said.heads()).containsExactly(2, 0, 4, 2, 2);
    assertThat(said.relations()).containsExactly("nsubj", "root", "det", "obj", "punct");
    assertThat(said.names()).containsExactly(new Entity(0, 1, Entity.Kind.PERSON));
  }

  @Test
  void theSameSamplesGiveTheSameBytes() throws IOException {
    assertThat(train("one")).isEqualTo(train("other"));
  }

  @Test
  void goesOnBehindThePartsThatAreThere() throws IOException {
    byte[] whole = train("parts");
    Path parts = folder.resolve("parts");
    try (Stream<Path> files = Files.list(parts)) {
      assertThat(files.map(f -> f.getFileName().toString().replaceFirst("-.*", "")))
          .containsExactlyInAnyOrder("tagger", "tags", "names", "parser");
    }
    try (Stream<Path> files = Files.list(parts)) {
      Files.delete(files.filter(f -> f.toString().contains("names-")).findFirst().orElseThrow());
    }
    assertThat(train("parts")).isEqualTo(whole);
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Model model = Model.read("test", new ByteArrayInputStream(train("parts")));
    assertThat(model.name()).isEqualTo("test");
    assertThat(model.tagger().tags()).containsExactly(".", "DT", "NNP", "NNS", "VBD");
  }
}
