/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Nearest;

/**
 * A line under a fixture's text that says more of one finding: {@code e1 plover=CONSULT
 * role="foreign minister"}.
 *
 * @param finding its id
 */
record AttributeLine(String finding, boolean optional, Map<Attribute, String> values, int line) {
  private static final Pattern LINE = Pattern.compile("(~?)([a-z])(\\d+)(?:\\s(.*))?");
  private static final Pattern WORD = Pattern.compile("([^\\s=]+)(?:=(?:\"([^\"]*)\"|(\\S*)))?");

  static boolean matches(String written) {
    return LINE.matcher(written).matches();
  }

  static AttributeLine read(String file, String written, int at) {
    Matcher parts = LINE.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a line of attributes: " + written);
    }
    String id = parts.group(2) + parts.group(3);
    Kind kind =
        Kind.lettered(id.charAt(0))
            .orElseThrow(
                () ->
                    new FixtureException(
                        file,
                        at,
                        "no kind of finding is called \"" + id.charAt(0) + "\"",
                        "name a finding that is marked; a text that begins so is written \\" + id));
    Map<Attribute, String> values = new EnumMap<>(Attribute.class);
    Matcher word = WORD.matcher(parts.group(4) == null ? "" : parts.group(4));
    while (word.find()) {
      Attribute attribute = attribute(file, at, kind, word.group(1));
      String value = word.group(2) != null ? word.group(2) : word.group(3);
      String said = value == null ? "yes" : value;
      attribute
          .advice(kind, said)
          .ifPresent(
              advice -> {
                throw new FixtureException(
                    file, at, "\"" + said + "\" is no " + attribute + " of " + kind.one(), advice);
              });
      if (values.put(attribute, said) != null) {
        throw new FixtureException(file, at, "\"" + attribute + "\" is said twice", "say it once");
      }
    }
    return new AttributeLine(id, !parts.group(1).isEmpty(), values, at);
  }

  private static Attribute attribute(String file, int at, Kind kind, String name) {
    List<String> names = kind.attributes().stream().map(Attribute::toString).toList();
    return Attribute.named(name)
        .filter(kind.attributes()::contains)
        .orElseThrow(
            () ->
                new FixtureException(
                    file,
                    at,
                    "there is no attribute \"" + name + "\"",
                    "did you mean "
                        + Nearest.to(name, names).orElse("")
                        + "? The attributes of "
                        + kind.one()
                        + " are "
                        + names));
  }
}
