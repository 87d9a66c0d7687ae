/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.Set;
import readout.lexicon.ContactWords;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.contact.Contacts;

/**
 * Calls, meetings, visits, letters, talks and briefings between actors, each once, however often it
 * is told: who took part, when and where, how long, at whose request, when it was planned for. What
 * is denied, merely possible or wished is none; a contact of which only one side is known is left
 * out, but for visits, letters and briefings.
 */
public final class ContactStage implements Stage {
  private final ContactWords words = ContactWords.english();

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(
        Layer.DATELINE,
        Layer.SENTENCES,
        Layer.TIMES,
        Layer.DURATIONS,
        Layer.ACTORS,
        Layer.MENTIONS,
        Layer.STATEMENTS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.CONTACTS);
  }

  @Override
  public Reading apply(Reading reading) throws InterruptedException {
    return reading.with(Layer.CONTACTS, Contacts.of(words, reading));
  }
}
