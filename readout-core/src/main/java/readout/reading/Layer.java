/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.List;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Agreement;
import readout.finding.Attribution;
import readout.finding.AuthorVoice;
import readout.finding.Claim;
import readout.finding.Commitment;
import readout.finding.Contact;
import readout.finding.Duration;
import readout.finding.Event;
import readout.finding.Resolution;
import readout.finding.Statement;
import readout.finding.When;

/**
 * The name and type of one layer of a {@link Reading}. Layers are written once; a stage declares
 * which it reads and which it writes, so that a wrong order of stages fails when the reader is
 * built, not in the middle of a run.
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom: it types Reading.get and Reading.with
public final class Layer<T> {
  /** Place line and date that open a wire report, where there is one. */
  public static final Layer<Value<Dateline>> DATELINE = new Layer<>("dateline");

  /** The engine's sentences, in text order. */
  public static final Layer<List<Sentence>> SENTENCES = new Layer<>("sentences");

  /** Stretches between quotation marks, outermost first, in text order. */
  public static final Layer<List<Quotation>> QUOTATIONS = new Layer<>("quotations");

  /** Who says what, by the words alone, in text order of the cues. */
  public static final Layer<List<Attribution>> ATTRIBUTIONS = new Layer<>("attributions");

  /** Times that the words tell, in text order; each has words of its own. */
  public static final Layer<List<When>> TIMES = new Layer<>("times");

  /** How long things took, in text order. */
  public static final Layer<List<Duration>> DURATIONS = new Layer<>("durations");

  /** Places where the text speaks of actors, in text order. */
  public static final Layer<List<Mention>> MENTIONS = new Layer<>("mentions");

  /** Who acts or speaks. */
  public static final Layer<List<Actor>> ACTORS = new Layer<>("actors");

  /** Why each actor is taken for what it is, in the order of {@link #ACTORS}. */
  public static final Layer<List<Resolution>> RESOLUTIONS = new Layer<>("resolutions");

  /** Who says what, in text order. */
  public static final Layer<List<Statement>> STATEMENTS = new Layer<>("statements");

  /** Who did what to whom, in text order. */
  public static final Layer<List<Event>> EVENTS = new Layer<>("events");

  /** Calls, meetings, letters, in the order of their first mention. */
  public static final Layer<List<Contact>> CONTACTS = new Layer<>("contacts");

  /** Treaties and deals that the text speaks of as standing. */
  public static final Layer<List<Agreement>> AGREEMENTS = new Layer<>("agreements");

  /** What was promised, demanded, threatened, owed, in text order. */
  public static final Layer<List<Commitment>> COMMITMENTS = new Layer<>("commitments");

  /** What is told twice, in the same sense or against it. */
  public static final Layer<List<Claim>> CLAIMS = new Layer<>("claims");

  /** What the document says in its own voice and names no one for. */
  public static final Layer<List<AuthorVoice>> AUTHOR_VOICE = new Layer<>("author voice");

  private final String name;

  private Layer(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
