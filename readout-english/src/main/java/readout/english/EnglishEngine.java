/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Readout's own English: tokens and sentences by rule, parts of speech, names and dependencies by
 * small models, lemmas by rule and table. What the models were trained on, and how well they do, is
 * in docs/english-model.md.
 *
 * <p>Loads in a fraction of a second from the class path; one engine serves all documents and
 * threads of a run. Words are as they stand in the text; the models see straight apostrophes.
 */
public final class EnglishEngine implements LanguageEngine {
  private static final String MODEL = "english.model";

  private final Model model;
  private final ConcurrentLinkedQueue<Scratch> idle = new ConcurrentLinkedQueue<>();

  EnglishEngine(Model model) {
    this.model = model;
  }

  /** Loads the model that comes with this library. */
  public static EnglishEngine load() {
    try (InputStream in = EnglishEngine.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(MODEL + " is not on the class path");
      }
      return new EnglishEngine(Model.read(MODEL, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "readout-english " + model.name();
  }

  @Override
  public List<Sentence> analyse(Text text, Extent masked) throws InterruptedException {
    List<Sentence> sentences = new ArrayList<>();
    Scratch taken = idle.poll();
    Scratch scratch = taken == null ? new Scratch() : taken;
    String characters = text.toString();
    for (List<Span> spans : Words.sentences(text, masked)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      sentences.add(sentence(text, characters, spans, scratch));
    }
    idle.add(scratch);
    return List.copyOf(sentences);
  }

  private Sentence sentence(Text text, String characters, List<Span> spans, Scratch scratch) {
    int size = spans.size();
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = straight(characters.substring(spans.get(i).start(), spans.get(i).end()));
    }
    scratch.begin(words, size);
    model.tagger().tag(words, scratch.clues, scratch);
    List<Entity> entities = model.names().names(scratch.clues, scratch);
    model.parser().parse(words, size, scratch);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Span span = spans.get(i);
      String tag = model.tagger().tags().get(scratch.tags[i]);
      int head = scratch.state.head[i + 1];
      tokens.add(
          new Token(
              i,
              text.fromChars(span.start(), span.end()),
              characters.substring(span.start(), span.end()),
              Lemmas.lemma(words[i], tag),
              tag,
              head - 1,
              model.parser().relation(scratch.state.label[i + 1])));
    }
    Span whole = tokens.get(0).span().union(tokens.get(size - 1).span());
    return new Sentence(whole, tokens, entities);
  }

  /** With the apostrophe that the models know: {@code n't} for {@code n’t}. */
  static String straight(String word) {
    return word.length() > 1 && word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
  }
}
