/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.document.Document;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Event;
import readout.finding.Finding;
import readout.finding.Statement;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * What a reading has found, by kind and by id: what every form of output begins with. A layer that
 * no stage has written is an empty list.
 */
public final class Findings {
  private final Reading reading;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  private Findings(Reading reading) {
    this.reading = reading;
    actors().forEach(actor -> actors.put(actor.id(), actor));
    statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  public static Findings of(Reading reading) {
    return new Findings(reading);
  }

  public Document document() {
    return reading.document();
  }

  public Text text() {
    return reading.document().text();
  }

  /** Place and date that open the text, where a stage has looked for them. */
  public Value<Dateline> dateline() {
    return reading.has(Layer.DATELINE) ? reading.get(Layer.DATELINE) : Value.missing("NOT_READ");
  }

  public List<Actor> actors() {
    return layer(Layer.ACTORS);
  }

  public List<Statement> statements() {
    return layer(Layer.STATEMENTS);
  }

  public List<AuthorVoice> authorVoice() {
    return layer(Layer.AUTHOR_VOICE);
  }

  public List<Event> events() {
    return layer(Layer.EVENTS);
  }

  public List<Commitment> commitments() {
    return layer(Layer.COMMITMENTS);
  }

  public List<Contact> contacts() {
    return layer(Layer.CONTACTS);
  }

  public List<Agreement> agreements() {
    return layer(Layer.AGREEMENTS);
  }

  public List<Claim> claims() {
    return layer(Layer.CLAIMS);
  }

  /** All of them, kind by kind, in the order of the record. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(statements());
    all.addAll(authorVoice());
    all.addAll(events());
    all.addAll(commitments());
    all.addAll(contacts());
    all.addAll(agreements());
    all.addAll(claims());
    return all;
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** The statements that enclose it, innermost first; ends where ids lead nowhere or in a ring. */
  public List<Statement> chain(Statement statement) {
    List<Statement> chain = new ArrayList<>();
    Optional<Statement> outer = statement.within().flatMap(this::statement);
    while (outer.isPresent() && !chain.contains(outer.get()) && !outer.get().equals(statement)) {
      chain.add(outer.get());
      outer = outer.get().within().flatMap(this::statement);
    }
    return chain;
  }

  /** Index of the sentence that holds the code point, from 0. */
  public OptionalInt sentenceAt(int offset) {
    List<Sentence> sentences = sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return OptionalInt.of(middle);
      } else if (span.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  public List<Sentence> sentences() {
    return layer(Layer.SENTENCES);
  }

  /** The words there, pieces joined by " … ". */
  public String words(Extent extent) {
    return extent.words(text());
  }

  private <T> List<T> layer(Layer<List<T>> layer) {
    return reading.has(layer) ? reading.get(layer) : List.of();
  }
}
