/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Consumer;
import readout.document.Origin;
import readout.document.PartialDate;

/**
 * The fields that tell where a document comes from, as sidecars, JSON Lines and CSV files name
 * them: {@code url, publisher, title, date, country, language, genre}. All are optional; {@code
 * null} and blank are as good as absent. A field that says nothing usable is reported and left out,
 * and the others count.
 */
final class OriginFields {
  private final Map<String, ?> fields;
  private final Consumer<String> problems;

  private OriginFields(Map<String, ?> fields, Consumer<String> problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /**
   * @param problems is told of each field that cannot be used, in a sentence for the user
   */
  static Origin read(Map<String, ?> fields, Consumer<String> problems) {
    OriginFields f = new OriginFields(fields, problems);
    return new Origin(
        f.string("url"),
        f.string("publisher"),
        f.string("title"),
        f.date(),
        f.country(),
        f.string("language"),
        f.string("genre"));
  }

  private Optional<String> string(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String string) {
      return string.isBlank() ? Optional.empty() : Optional.of(string);
    }
    problems.accept(
        "\"" + name + "\" is not a string - write it in quotation marks; it is left out");
    return Optional.empty();
  }

  private Optional<PartialDate> date() {
    Optional<String> written = string("date");
    Optional<PartialDate> date = written.flatMap(WrittenDate::parse);
    if (written.isPresent() && date.isEmpty()) {
      problems.accept(
          "\"date\" is \"" + shown(written.get()) + "\" - write it as 2022-02-12; it is left out");
    }
    return date;
  }

  private Optional<String> country() {
    Optional<String> written = string("country");
    Optional<String> country = written.flatMap(OriginFields::alpha3);
    if (written.isPresent() && country.isEmpty()) {
      problems.accept(
          "\"country\" is \""
              + shown(written.get())
              + "\" - write its ISO 3166 code, such as KEN; it is left out");
    }
    return country;
  }

  private static Optional<String> alpha3(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    return Optional.ofNullable(Alpha3.CODES.get(upper));
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  /** Two-letter and three-letter codes, each to the three-letter one. */
  private static final class Alpha3 {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String alpha2 : Locale.getISOCountries()) {
        try {
          String alpha3 = new Locale("", alpha2).getISO3Country();
          CODES.put(alpha2, alpha3);
          CODES.put(alpha3, alpha3);
        } catch (MissingResourceException hasNone) {
          CODES.remove(alpha2);
        }
      }
      CODES.put("XKX", "XKX"); // Kosovo: user-assigned, in general use
    }
  }
}
