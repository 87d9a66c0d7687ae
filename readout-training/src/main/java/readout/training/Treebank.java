/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.english.Sample;

/**
 * Universal Dependencies treebanks in the teacher's dialect of them, which is that of 2020: a name
 * hangs on its last word, titles are compounds, and there are no subtypes that came later. What the
 * stages read is one dialect, whoever parsed.
 */
final class Treebank {
  /** What became of newer relations; where nothing stands, the part before the colon. */
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("nsubj:outer", "nsubj"),
          Map.entry("csubj:outer", "csubj"),
          Map.entry("advcl:relcl", "acl:relcl"),
          Map.entry("obl:agent", "obl"),
          Map.entry("nmod:desc", "compound"),
          Map.entry("nmod:unmarked", "nmod:npmod"),
          Map.entry("vocative", "discourse"),
          Map.entry("list", "dep"),
          Map.entry("goeswith", "compound"),
          Map.entry("reparandum", "dep"),
          Map.entry("orphan", "dep"),
          Map.entry("dislocated", "dep"));

  private final Set<String> known;
  private final Set<String> times;
  private final boolean scored;

  /**
   * @param known relations that the teacher has
   * @param times lemmas of words that the teacher calls times: "Monday", "year"
   */
  Treebank(Set<String> known, Set<String> times) {
    this(known, times, false);
  }

  private Treebank(Set<String> known, Set<String> times, boolean scored) {
    this.known = known;
    this.times = times;
    this.scored = scored;
  }

  /** As parsers are scored on it: newer relations renamed, and of no dialect's subtypes. */
  static Treebank asScored() {
    return new Treebank(
        Set.of("nsubj:pass", "nmod:poss", "compound:prt", "obl:npmod", "nmod:npmod"),
        Set.of(),
        true);
  }

  /**
   * @param document number of the first document
   */
  List<Sample> read(Path file, int document) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Conllu.Block block : Conllu.read(file)) {
      samples.add(sample(block, document + block.document()));
    }
    return samples;
  }

  private Sample sample(Conllu.Block block, int document) {
    List<Integer> heads = new ArrayList<>(block.column(6).stream().map(Integer::valueOf).toList());
    List<String> relations = new ArrayList<>(block.column(7));
    namesOnTheirLastWord(heads, relations);
    if (!scored) {
      clausesOfNouns(block, heads, relations);
    }
    for (int i = 0; i < relations.size(); i++) {
      relations.set(i, renamed(relations.get(i), block.rows().get(i)));
    }
    return new Sample(
        document,
        block.column(1),
        block.column(4),
        heads,
        relations,
        List.of(),
        Collections.nCopies(heads.size(), 1f));
  }

  /**
   * "Kofi Annan" hangs on "Annan": the first word of a flat name and all but its last become
   * compounds.
   */
  private static void namesOnTheirLastWord(List<Integer> heads, List<String> relations) {
    for (int first = 1; first <= heads.size(); first++) {
      int last = 0;
      for (int i = first + 1; i <= heads.size(); i++) {
        boolean part =
            heads.get(i - 1) == first
                && (relations.get(i - 1).startsWith("flat")
                    || relations.get(i - 1).equals("goeswith"));
        last = part ? i : last;
      }
      if (last == 0) {
        continue;
      }
      for (int i = 1; i <= heads.size(); i++) {
        if (heads.get(i - 1) == first && i != last) {
          heads.set(i - 1, last);
          if (relations.get(i - 1).startsWith("flat") || relations.get(i - 1).equals("goeswith")) {
            relations.set(i - 1, "compound");
          }
        }
      }
      heads.set(last - 1, heads.get(first - 1));
      relations.set(last - 1, relations.get(first - 1));
      heads.set(first - 1, last);
      relations.set(first - 1, "compound");
    }
  }

  /** "The fear that prices rise": in the teacher's dialect such a clause is a complement. */
  private static void clausesOfNouns(
      Conllu.Block block, List<Integer> heads, List<String> relations) {
    for (int i = 0; i < heads.size(); i++) {
      int clause = heads.get(i) - 1;
      if (relations.get(i).equals("mark")
          && block.rows().get(i).get(2).equals("that")
          && relations.get(clause).equals("acl")) {
        relations.set(clause, "ccomp");
      }
    }
  }

  private String renamed(String relation, List<String> row) {
    if (relation.equals("obl:unmarked")) {
      return times.contains(row.get(2)) || times.contains(row.get(1)) ? "obl:tmod" : "obl:npmod";
    }
    String name = RENAMED.getOrDefault(relation, relation);
    if (known.contains(name)) {
      return name;
    }
    String base = name.split(":")[0];
    return known.contains(base) || scored ? base : "dep";
  }
}
