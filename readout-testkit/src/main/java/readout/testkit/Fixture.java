/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.text.Text;

/**
 * A text with its findings marked in it, as {@code docs/fixtures.md} describes:
 *
 * <pre>
 * [s1.src:Reuters] [s1.cue:reported] [s1.con:that [s2.src:the Kremlin] [s2.cue:said] [s2.con:talks would resume]].
 * </pre>
 *
 * @param id unique in its file
 * @param file where it stands, for messages
 * @param line of its first line, from 1
 * @param text without the marks
 * @param findings what must be found, in text order; nothing else may be. A fixture without any is
 *     a negative example. Marks of kinds that are not judged are there to be named
 * @param judges the kinds that are looked for; what is found of others is not looked at
 * @param tags free words to group by: decade, region, topic
 * @param date when the text is said to be published
 */
public record Fixture(
    String id,
    String file,
    int line,
    Text text,
    List<Marked> findings,
    Set<Kind> judges,
    List<String> tags,
    Optional<PartialDate> date) {
  public Fixture {
    findings = List.copyOf(findings);
    judges = Set.copyOf(judges);
    tags = List.copyOf(tags);
  }

  /**
   * A fixture of one line, such as the example in a row of a lexicon. It judges statements, scare
   * quotes and the kinds that it marks.
   *
   * @param file and {@code line}: where it stands, for messages
   * @throws FixtureException when the marks are wrong
   */
  public static Fixture of(String file, int line, String marked) {
    FixtureBlock block = new FixtureBlock(file, line, Set.of());
    block.text(marked, line);
    return block.build();
  }

  /** What a reader is given. */
  public Document document() {
    Origin dated =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            date,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(id, text, dated, java.util.Map.of());
  }

  /** Whether nothing may be found in it. */
  public boolean isNegative() {
    return findings.stream().noneMatch(finding -> judges.contains(finding.kind()));
  }

  /** {@code that-clauses.fix:12 (that-003)}. */
  public String place() {
    return file + ":" + line + " (" + id + ")";
  }
}
