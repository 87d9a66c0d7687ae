/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import readout.lexicon.Table;
import readout.reading.Entity;

/** The 3-class name recogniser. Thread-safe. */
final class Names {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> recogniser;
  private final Set<String> tails = hyphenTails();

  Names() {
    try {
      Properties settings = new Properties();
      // else the recogniser learns lower-case words as it goes, and the order of texts matters
      settings.setProperty("maxAdditionalKnownLCWords", "0");
      recogniser = CRFClassifier.getClassifier(MODEL, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(MODEL + " is of another version of CoreNLP", e);
    }
  }

  private static Set<String> hyphenTails() {
    String file = "hyphen-tails.tsv";
    try (InputStream in = Names.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return Table.read(file, new InputStreamReader(in, StandardCharsets.UTF_8)).rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Names in a stretch of a sentence.
   *
   * @param tokens with their tags
   * @param from index in the sentence of the first token
   */
  List<Entity> in(List<CoreLabel> tokens, int from) {
    List<List<CoreLabel>> words = joined(tokens);
    List<CoreLabel> labelled =
        recogniser.classifySentence(words.stream().map(Names::asOneWord).toList());
    List<Entity> entities = new ArrayList<>();
    Optional<Entity.Kind> open = Optional.empty();
    int start = from;
    int at = from;
    for (int i = 0; i < words.size(); i++) {
      Optional<Entity.Kind> kind = kind(labelled.get(i).get(AnswerAnnotation.class));
      if (!kind.equals(open)) {
        if (open.isPresent()) {
          entities.add(new Entity(start, at, open.get()));
        }
        open = kind;
        start = at;
      }
      at += words.get(i).size();
    }
    if (open.isPresent()) {
      entities.add(new Entity(start, at, open.get()));
    }
    return entities;
  }

  private static Optional<Entity.Kind> kind(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(Entity.Kind.PERSON);
      case "ORGANIZATION" -> Optional.of(Entity.Kind.ORG);
      case "LOCATION" -> Optional.of(Entity.Kind.PLACE);
      default -> Optional.empty();
    };
  }

  /**
   * The recogniser was trained on words that hyphens do not part, so they are joined for it, as
   * CoreNLP's pipeline does, unless the part after the hyphen is one of those that leave a name
   * alone.
   */
  private List<List<CoreLabel>> joined(List<CoreLabel> tokens) {
    List<List<CoreLabel>> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      boolean adjoins = i > 0 && tokens.get(i - 1).endPosition() == token.beginPosition();
      boolean joins =
          adjoins
              && (token.word().equals("-")
                  ? i + 1 < tokens.size() && !tails.contains(tokens.get(i + 1).word())
                  : tokens.get(i - 1).word().endsWith("-") && !tails.contains(token.word()));
      if (joins) {
        words.get(words.size() - 1).add(token);
      } else {
        words.add(new ArrayList<>(List.of(token)));
      }
    }
    return words;
  }

  private static CoreLabel asOneWord(List<CoreLabel> parts) {
    CoreLabel word = new CoreLabel();
    String form = parts.stream().map(CoreLabel::word).collect(Collectors.joining());
    word.setWord(form);
    word.setValue(form);
    word.setTag(parts.get(0).tag());
    return word;
  }
}
