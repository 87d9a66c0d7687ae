/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.english;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.corenlp.CoreNlpWords;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * {@code tokens}: how well tokens and sentence ends are found, in F1.
 *
 * <p>On treebanks both engines are measured against the treebank, on its raw text: the texts of a
 * paragraph's sentences with a space between, paragraphs with a blank line between. On plain texts
 * ours is measured against CoreNLP's.
 */
@Command(name = "tokens", description = "Measure tokens and sentence ends.")
public final class TokenScores implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int FORM = 1;

  @Option(names = "--treebank", description = "CoNLL-U with # text and # newpar; may be repeated")
  private List<Path> treebanks = List.of();

  @Option(names = "--texts", description = "JSON Lines with text; may be repeated")
  private List<Path> texts = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.out.println("file\tengine\tagainst\ttokens F1\tP\tR\tsentence ends F1\tP\tR");
    for (Path file : treebanks) {
      Score ours = new Score();
      Score theirs = new Score();
      for (Gold gold : gold(file)) {
        Text text = Text.of(gold.text);
        ours.add(Words.sentences(text, Extent.NONE), gold.sentences);
        theirs.add(CoreNlpWords.sentences(text), gold.sentences);
      }
      System.out.println(file.getFileName() + "\tours\ttreebank\t" + ours);
      System.out.println(file.getFileName() + "\tcorenlp\ttreebank\t" + theirs);
    }
    for (Path file : texts) {
      Score ours = new Score();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          Text text = Text.of(JSON.readTree(line).path("text").asText());
          ours.add(Words.sentences(text, Extent.NONE), CoreNlpWords.sentences(text));
        }
      }
      System.out.println(file.getFileName() + "\tours\tcorenlp\t" + ours);
    }
    return 0;
  }

  /** Counts of tokens and of sentence ends: found, right, and those there are. */
  private static final class Score {
    private final int[] tokens = new int[3];
    private final int[] ends = new int[3];

    void add(List<List<Span>> found, List<List<Span>> gold) {
      count(tokens, tokens(found), tokens(gold));
      count(ends, ends(found), ends(gold));
    }

    private static <T> void count(int[] counts, Set<T> found, Set<T> gold) {
      counts[0] += found.size();
      counts[2] += gold.size();
      counts[1] += (int) found.stream().filter(gold::contains).count();
    }

    private static Set<Span> tokens(List<List<Span>> sentences) {
      Set<Span> tokens = new HashSet<>();
      sentences.forEach(tokens::addAll);
      return tokens;
    }

    private static Set<Integer> ends(List<List<Span>> sentences) {
      Set<Integer> ends = new HashSet<>();
      sentences.forEach(words -> ends.add(words.get(words.size() - 1).end()));
      return ends;
    }

    @Override
    public String toString() {
      return shares(tokens) + "\t" + shares(ends);
    }

    private static String shares(int[] counts) {
      double precision = 100.0 * counts[1] / counts[0];
      double recall = 100.0 * counts[1] / counts[2];
      double both = 200.0 * counts[1] / (counts[0] + counts[2]);
      return String.format(Locale.ROOT, "%.2f\t%.2f\t%.2f", both, precision, recall);
    }
  }

  /** A document of a treebank: its raw text, and where its words stand. */
  private record Gold(String text, List<List<Span>> sentences) {}

  private static List<Gold> gold(Path file) throws IOException {
    List<Gold> documents = new ArrayList<>();
    StringBuilder raw = new StringBuilder();
    List<List<Span>> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean paragraph = true;
    String text = "";
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("# newdoc");
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        if (!sentences.isEmpty()) {
          documents.add(new Gold(raw.toString(), List.copyOf(sentences)));
        }
        raw.setLength(0);
        sentences.clear();
      } else if (line.equals("# newpar") || line.startsWith("# newpar id")) {
        paragraph = true;
      } else if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.isEmpty() && !words.isEmpty()) {
        raw.append(raw.isEmpty() ? "" : paragraph ? "\n\n" : " ");
        sentences.add(spans(raw.length(), text, words));
        raw.append(text);
        words.clear();
        paragraph = false;
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] cells = line.split("\t");
        if (cells[0].matches("\\d+")) {
          words.add(cells[FORM]);
        }
      }
    }
    return documents;
  }

  /** Where the words stand, one after the other, in the sentence's text. */
  private static List<Span> spans(int base, String text, List<String> words) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      int start = text.indexOf(word, at);
      if (start < 0) {
        throw new IllegalStateException("\"" + word + "\" does not stand in: " + text);
      }
      at = start + word.length();
      spans.add(new Span(base + start, base + at));
    }
    return spans;
  }
}
