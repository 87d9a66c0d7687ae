/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.util.List;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Resolution;
import readout.reading.Layer;
import readout.reading.Reading;

/** One actor with the facts that it was resolved by, for people. */
final class ActorPage {
  private final StringBuilder page = new StringBuilder();

  static String of(Actor actor, Reading reading) {
    ActorPage all = new ActorPage();
    all.page.append(actor.name()).append('\n');
    all.row("kind", actor.kind().toString());
    all.row("country", all.told(actor.country()));
    all.row("sectors", actor.sectors().isEmpty() ? "not known" : String.join(" ", actor.sectors()));
    all.row("code", all.told(actor.code()));
    all.row("role", all.told(actor.role()));
    all.row("via", actor.via().toString());
    List<Resolution.Basis> bases =
        reading.has(Layer.RESOLUTIONS)
            ? reading.get(Layer.RESOLUTIONS).stream()
                .filter(r -> r.actor().equals(actor.id()))
                .flatMap(r -> r.bases().stream())
                .toList()
            : List.of();
    bases.forEach(b -> all.row("because", told(b)));
    if (bases.isEmpty()) {
      all.row("because", "neither the words nor a list tell more");
    }
    return all.page.toString();
  }

  private static String told(Resolution.Basis basis) {
    String row = basis.row().isEmpty() ? "" : "  [" + basis.row() + "]";
    return "\"%s\": %s %s%s".formatted(basis.words(), basis.kind(), basis.value(), row);
  }

  private String told(Value<String> value) {
    return value.toOptional().orElse("not known");
  }

  private void row(String name, String value) {
    page.append("  %-9s %s\n".formatted(name, value));
  }
}
