/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.finding.Commitment.Kind;
import readout.lexicon.Table;

/** The rows of {@code lexicon/en/commitments.tsv}, by their first word. Immutable. */
public final class CommitmentCues {
  private static final Set<String> ACT =
      Set.of(
          "to",
          "performer-to",
          "clause",
          "future",
          "duty",
          "object",
          "deed",
          "ing",
          "to-np",
          "to-deed",
          "self",
          "left");
  private static final Set<String> WHO =
      Set.of("subject", "object", "performer", "act", "source", "owner");

  private static final class English {
    static final CommitmentCues TABLE =
        new CommitmentCues(Table.load("lexicon/en/commitments.tsv"));
  }

  private final Map<String, List<CommitmentCue>> byFirstWord = new HashMap<>();
  private final Set<String> light;
  private final Set<String> due;
  private final Set<String> limits;
  private final Set<String> speech;

  private CommitmentCues(Table table) {
    light = listed(table, "light");
    due = listed(table, "due");
    limits = listed(table, "limits");
    speech = listed(table, "speech");
    Set<String> prepositions = listed(table, "prepositions");
    for (Table.Row row : table.rows()) {
      for (String lemma : row.list("lemma")) {
        CommitmentCue cue = cue(lemma, row, prepositions);
        byFirstWord.computeIfAbsent(cue.words().get(0), k -> new ArrayList<>()).add(cue);
      }
    }
    byFirstWord.replaceAll(
        (word, cues) ->
            cues.stream()
                .sorted(Comparator.comparingInt((CommitmentCue c) -> -c.words().size()))
                .toList());
  }

  public static CommitmentCues english() {
    return English.TABLE;
  }

  /** Rows that begin with the word, those of more words first. */
  List<CommitmentCue> startingWith(String lemma) {
    return byFirstWord.getOrDefault(lemma, List.of());
  }

  /** A verb that only carries a noun: make a promise, issue a threat. */
  boolean isLight(String verb) {
    return light.contains(verb);
  }

  /** To say something: who declines to comment refuses nothing. */
  boolean isSpeech(String verb) {
    return speech.contains(verb);
  }

  /** A preposition that makes a time the last by which something is due. */
  boolean isDue(String preposition) {
    return due.contains(preposition);
  }

  /** A preposition that does so wherever it stands: "had until Friday to pay". */
  boolean isLimit(String preposition) {
    return limits.contains(preposition);
  }

  private static Set<String> listed(Table table, String name) {
    String words =
        table
            .header(name)
            .orElseThrow(
                () ->
                    new readout.lexicon.LexiconException(
                        table.file(),
                        1,
                        "the comment \"# " + name + ": …\" is missing",
                        "list the words there, with commas"));
    return Set.copyOf(Arrays.stream(words.split(",")).map(String::strip).toList());
  }

  private static CommitmentCue cue(String lemma, Table.Row row, Set<String> prepositions) {
    if (row.list("examples").isEmpty()) {
      throw row.problem("\"" + lemma + "\" has no example", "add a sentence with inline marks");
    }
    return new CommitmentCue(
        List.of(lemma.split(" ")),
        row.get("tag", CommitmentCue.Tag.class),
        kind(row, "kind"),
        kind(row, "negated"),
        places(row, "act", ACT, prepositions),
        places(row, "by", WHO, prepositions),
        places(row, "to", WHO, prepositions),
        needs(row),
        row.share("precision"),
        row.key().replaceFirst("\\|.*", "") + "/" + row.get("tag"));
  }

  private static Optional<Kind> kind(Table.Row row, String column) {
    return row.get(column).isEmpty() ? Optional.empty() : Optional.of(row.get(column, Kind.class));
  }

  private static List<String> places(
      Table.Row row, String column, Set<String> known, Set<String> prepositions) {
    for (String place : row.list(column)) {
      if (!known.contains(place) && !prepositions.contains(place)) {
        throw row.problem(
            "\"" + place + "\" is no place of the column " + column,
            "use one that the file's header explains, or a preposition of its list");
      }
    }
    return row.list(column);
  }

  private static List<CommitmentCue.Need> needs(Table.Row row) {
    List<CommitmentCue.Need> needs = new ArrayList<>();
    for (String word : row.list("needs")) {
      needs.add(
          Arrays.stream(CommitmentCue.Need.values())
              .filter(n -> n.toString().equals(word))
              .findFirst()
              .orElseThrow(
                  () ->
                      row.problem(
                          "\"" + word + "\" is no need",
                          "use one of " + Arrays.toString(CommitmentCue.Need.values()))));
    }
    return needs;
  }
}
