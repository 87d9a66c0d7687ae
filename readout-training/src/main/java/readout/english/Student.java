/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.reading.Entity;

/** A trained model on words that are given, as evaluation on treebanks needs it. */
public final class Student {
  private final Model model;
  private final Scratch scratch = new Scratch();

  private Student(Model model) {
    this.model = model;
  }

  public static Student read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Student(Model.read(file.toString(), in));
    }
  }

  /** A language engine on the same model. */
  public EnglishEngine engine() {
    return new EnglishEngine(model);
  }

  /**
   * What it says of a sentence.
   *
   * @param heads by word, 0 for the root, words counted from 1
   */
  public record Said(
      List<String> tags, List<Integer> heads, List<String> relations, List<Entity> names) {}

  public Said parse(List<String> given) {
    String[] words = given.toArray(new String[0]);
    scratch.begin(words, words.length);
    model.tagger().tag(words, scratch.clues, scratch);
    List<Entity> names = model.names().names(scratch.clues, scratch);
    model.parser().parse(words, words.length, scratch);
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      tags.add(model.tagger().tags().get(scratch.tags[i]));
      heads.add(scratch.state.head[i + 1]);
      relations.add(model.parser().relation(scratch.state.label[i + 1]));
    }
    return new Said(tags, heads, relations, names);
  }
}
