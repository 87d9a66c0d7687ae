/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.lexicon.Table;

/**
 * {@code lemmas}: writes the table of words whose dictionary form the rules of {@link Lemmas} get
 * wrong, as the teacher has them.
 *
 * <p>A row needs the word twice with its tag, the same dictionary form in most of its places, and
 * that form somewhere in the parses as a word of its own: so the teacher's own slips (<i>licens</i>
 * for <i>licenses</i>) stay out. Names are not learned, and words that are written by hand in
 * {@code irregular.tsv} are left to it.
 */
@Command(name = "lemmas", description = "Write the table of exceptions to the rules of lemmas.")
public final class LemmaTable implements Callable<Integer> {
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int TAG = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:[-'][\\p{L}]+)*");
  private static final Set<String> INFLECTED =
      Set.of("VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "NN", "NNS", "JJR", "JJS", "RBR", "RBS");

  private static final String HEADER =
      """
      # Words whose dictionary form neither a rule nor irregular.tsv gives: written by the training's command "lemmas".
      # format: tab separated; a list is separated by |
      #   lemma    dictionary form; - where it is the word itself
      #   tags     Penn Treebank tags that it holds for
      #   words    lower case, looked for in any case, with straight apostrophes
      # source: CoreNLP 4.5.10's dictionary forms of the words of the training texts
      # licence: Apache-2.0
      # version: 2026-11-24
      lemma\ttags\twords
      """;

  @Parameters(description = "the teacher's parses, CoNLL-U")
  private List<Path> parses = List.of();

  @Option(names = "--out", required = true, description = "the table")
  private Path out = Path.of("lemmas.tsv");

  @Option(names = "--least", defaultValue = "2", description = "places that a word needs")
  private int least = 2;

  /** By tag and word: how often it has which dictionary form. */
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();

  /** All words that stand uninflected somewhere, in lower case, with their kind of tag. */
  private final Set<String> plain = new HashSet<>();

  /** Tag and word of what was written by hand. */
  private final Set<String> irregular = new HashSet<>();

  @Override
  public Integer call() throws IOException {
    for (Table.Row row : Forms.table("irregular.tsv").rows()) {
      for (String tag : row.list("tags")) {
        row.list("words").forEach(word -> irregular.add(tag + "\t" + word));
      }
    }
    for (Path file : parses) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.map(line -> line.split("\t")).filter(c -> c.length > TAG).forEach(this::see);
      }
    }
    Map<String, Set<String>> tags = new TreeMap<>();
    seen.forEach((key, lemmas) -> exception(key, lemmas, tags));
    Map<String, Set<String>> rows = new TreeMap<>();
    tags.forEach(
        (pair, of) -> {
          String[] cells = pair.split("\t");
          String row = cells[0] + "\t" + String.join("|", of);
          rows.computeIfAbsent(row, r -> new TreeSet<>()).add(cells[1]);
        });
    List<String> lines = new ArrayList<>();
    rows.forEach((row, words) -> lines.add(row + "\t" + String.join("|", words)));
    Files.writeString(out, HEADER + String.join("\n", lines) + "\n");
    System.err.println(tags.size() + " words");
    return 0;
  }

  private void see(String[] cells) {
    String tag = cells[TAG];
    String word = cells[FORM].replace('’', '\'').toLowerCase(Locale.ROOT);
    if (INFLECTED.contains(tag) && WORD.matcher(word).matches()) {
      String past = tag.equals("VBN") ? "VBD" : tag;
      seen.computeIfAbsent(past + "\t" + word, k -> new HashMap<>())
          .merge(cells[LEMMA], 1, Integer::sum);
    }
    if (tag.equals("NN") || tag.equals("JJ") || tag.equals("RB")) {
      plain.add(tag.charAt(0) + word);
    } else if (tag.equals("VB") || tag.equals("VBP")) {
      plain.add("V" + word);
    }
  }

  private void exception(
      String key, Map<String, Integer> lemmas, Map<String, Set<String>> exceptions) {
    String tag = key.substring(0, key.indexOf('\t'));
    String word = key.substring(key.indexOf('\t') + 1);
    int places = lemmas.values().stream().mapToInt(Integer::intValue).sum();
    Map.Entry<String, Integer> most =
        lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    String lemma = most.getKey();
    boolean sure = places >= least && most.getValue() * 2 > places;
    boolean attested = lemma.equals(word) || plain.contains(kind(tag) + lemma);
    if (sure
        && attested
        && !irregular.contains(key)
        && !Lemmas.ruled(word, word, tag).equals(lemma)) {
      String pair = (lemma.equals(word) ? "-" : lemma) + "\t" + word;
      exceptions
          .computeIfAbsent(pair, p -> new TreeSet<>())
          .add(tag.equals("VBD") ? "VBD|VBN" : tag);
    }
  }

  /** The first letter of the tag that a word has uninflected. */
  private static char kind(String tag) {
    return tag.charAt(0);
  }
}
