/* SPDX-License-Identifier: Apache-2.0 */
package readout.finding;

import java.util.List;
import java.util.Locale;
import readout.document.Value;
import readout.text.Span;

/**
 * Someone or something that acts or speaks in a document, with all its mentions there.
 *
 * @param id unique in its record: {@code a1}
 * @param name the fullest name that the text gives, or the words that stand for an unnamed one
 * @param country ISO 3166 alpha-3
 * @param sectors CAMEO and PLOVER sector codes; empty when not known
 * @param code country and sector in one: {@code RUSGOV}
 * @param role what the text says it is, such as "Kremlin aide"
 * @param mentions in text order
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    Value<String> country,
    List<String> sectors,
    Value<String> code,
    Value<String> role,
    List<Span> mentions,
    Via via) {
  public Actor {
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }

  public enum Kind {
    PERSON,
    GOVERNMENT,
    ORGANISATION,
    GROUP,
    COUNTRY,
    DOCUMENT,
    OUTLET,
    UNNAMED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it was resolved. */
  public enum Via {
    REGISTRY,
    TEXT,
    COREFERENCE,
    USER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
