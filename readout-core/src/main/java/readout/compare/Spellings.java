/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import readout.lexicon.Table;

/** Names without what transliterations do differently: {@code lexicon/en/spelling-variants.tsv}. */
final class Spellings {
  private record Variant(String from, String to) {}

  private static final class English {
    static final List<Variant> VARIANTS =
        Table.load("lexicon/en/spelling-variants.tsv").rows().stream()
            .map(r -> new Variant(r.get("from"), r.get("to")))
            .sorted(
                Comparator.comparingInt((Variant v) -> -v.from.length())
                    .thenComparing(Variant::from))
            .toList();
  }

  private Spellings() {}

  /** Lower case, without accents, full stops and a possessive ending. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]s\\b|\\.", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** The parts of a name, each the same for every spelling of it; hyphens part too. */
  static List<String> parts(String name) {
    return Arrays.stream(plain(name).split("[\\s-]+"))
        .filter(p -> !p.isEmpty())
        .map(Spellings::same)
        .toList();
  }

  private static String same(String part) {
    String same = part;
    for (Variant variant : English.VARIANTS) {
      same = same.replace(variant.from, variant.to);
    }
    return same;
  }
}
