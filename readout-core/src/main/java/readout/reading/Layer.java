/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.List;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Attribution;
import readout.finding.Statement;

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

  /** Who acts or speaks. */
  public static final Layer<List<Actor>> ACTORS = new Layer<>("actors");

  /** Who says what, in text order. */
  public static final Layer<List<Statement>> STATEMENTS = new Layer<>("statements");

  private final String name;

  private Layer(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
