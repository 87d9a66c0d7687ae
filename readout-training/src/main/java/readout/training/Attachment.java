/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import readout.english.Sample;
import readout.english.Student;

/**
 * How well words are attached: unlabelled and labelled attachment, punctuation left out, and
 * precision and recall of each relation (an arc is right with its head and its label).
 *
 * <p>Labels that the dialects of the treebanks and of the parsers tell apart in different ways are
 * one label on both sides; a name hangs on its last word on both sides.
 */
final class Attachment {
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("obl:tmod", "obl"),
          Map.entry("obl:npmod", "obl"),
          Map.entry("nmod:tmod", "nmod"),
          Map.entry("nmod:npmod", "nmod"),
          Map.entry("flat", "compound"),
          Map.entry("goeswith", "compound"),
          Map.entry("acl:relcl", "acl"),
          Map.entry("aux:pass", "aux"),
          Map.entry("csubj:pass", "csubj"),
          Map.entry("det:predet", "det"),
          Map.entry("cc:preconj", "cc"));

  private final Map<String, long[]> relations = new TreeMap<>();
  private long words;
  private long heads;
  private long labels;
  private long tags;
  private long tokens;

  void add(Sample gold, Student.Said said) {
    for (int i = 0; i < gold.size(); i++) {
      tokens++;
      tags += gold.tags().get(i).equals(said.tags().get(i)) ? 1 : 0;
      if (gold.relations().get(i).equals("punct")) {
        continue;
      }
      String right = one(gold.relations().get(i));
      String given = one(said.relations().get(i));
      boolean head = gold.heads().get(i).equals(said.heads().get(i));
      words++;
      heads += head ? 1 : 0;
      labels += head && right.equals(given) ? 1 : 0;
      counts(right)[1]++;
      counts(given)[2]++;
      counts(right)[0] += head && right.equals(given) ? 1 : 0;
    }
  }

  private long[] counts(String relation) {
    return relations.computeIfAbsent(relation, r -> new long[3]);
  }

  static String one(String relation) {
    return ONE.getOrDefault(relation, relation);
  }

  double labelled() {
    return 100.0 * labels / words;
  }

  double unlabelled() {
    return 100.0 * heads / words;
  }

  double tagged() {
    return 100.0 * tags / tokens;
  }

  double f1(String relation) {
    long[] counts = counts(relation);
    return counts[1] + counts[2] == 0 ? 0 : 200.0 * counts[0] / (counts[1] + counts[2]);
  }

  static String table(Map<String, Attachment> systems, List<String> relations) {
    StringBuilder out = new StringBuilder("                 tags   heads  labels");
    relations.forEach(r -> out.append(String.format(Locale.ROOT, " %10s", r)));
    systems.forEach(
        (name, of) -> {
          out.append(
              String.format(
                  Locale.ROOT,
                  "%n%-14s %6.2f  %6.2f  %6.2f",
                  name,
                  of.tagged(),
                  of.unlabelled(),
                  of.labelled()));
          relations.forEach(r -> out.append(String.format(Locale.ROOT, " %10.1f", of.f1(r))));
        });
    return out.toString();
  }
}
