/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.english.Sample;

/** What {@link Teach} kept: news as the teacher reads it. */
final class Silver {
  /**
   * What an arc of a coordination counts that the second parser has not: there it is right oftener
   * than the teacher (GUM, F1 of conj: 70 against 67).
   */
  private static final float DOUBTED_CONJUNCT = 0.1f;

  private final float doubted;

  /**
   * @param doubted what an error costs where the second parser has another arc, 1 where both agree
   */
  Silver(float doubted) {
    this.doubted = doubted;
  }

  /**
   * All sentences of the parts of a folder whose names begin so, in the order of the names.
   *
   * @param document number of the first document
   */
  List<Sample> read(Path folder, String name, int document) throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(folder)) {
      parts =
          files
              .filter(f -> f.getFileName().toString().startsWith(name))
              .filter(f -> f.getFileName().toString().endsWith(".conllu"))
              .sorted()
              .toList();
    }
    List<Sample> samples = new ArrayList<>();
    int number = document;
    for (Path part : parts) {
      int last = 0;
      for (Conllu.Block block : Conllu.read(part)) {
        samples.add(sample(block, number + block.document()));
        last = block.document();
      }
      number += last + 1;
    }
    return samples;
  }

  /** By the arcs that the two parsers give a word, head and relation. */
  private float sure(String first, String second) {
    if (first.equals(second)) {
      return 1;
    }
    boolean conjunct = first.endsWith(":conj") || second.endsWith(":conj");
    return conjunct ? Math.min(doubted, DOUBTED_CONJUNCT) : doubted;
  }

  private Sample sample(Conllu.Block block, int document) {
    List<Float> sure = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (List<String> row : block.rows()) {
      sure.add(sure(row.get(6) + ":" + row.get(7), row.get(8)));
      String last = row.get(9);
      names.add(last.substring(last.indexOf("|Name=") + "|Name=".length()));
    }
    return new Sample(
        document,
        block.column(1),
        block.column(4),
        block.column(6).stream().map(Integer::valueOf).toList(),
        block.column(7),
        names,
        sure);
  }
}
