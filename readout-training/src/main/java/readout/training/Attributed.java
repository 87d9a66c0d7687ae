/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.finding.Attribution;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * A text in which people have marked who says what, as words counted from its start: marks and
 * spaces never matter where two readings are compared.
 */
final class Attributed {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern WORD =
      Pattern.compile("\\w+(?:['\u2019]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Source, cue and content as sets of words. */
  private record Told(BitSet source, BitSet cue, BitSet content) {}

  /** A marked attribution and one that was found, and how alike they are. */
  private record Pair(int marked, int found, double likeness) {}

  private final String id;
  private final Text text;
  private final int[] wordAt;
  private final List<Told> told = new ArrayList<>();

  private Attributed(JsonNode given) {
    this.id = given.path("id").asText();
    String characters = given.path("text").asText();
    this.text = Text.of(characters);
    this.wordAt = words(characters);
    for (JsonNode each : given.path("attributions")) {
      told.add(
          new Told(
              words(extent(each.path("source"))),
              words(extent(each.path("cue"))),
              words(extent(each.path("content")))));
    }
  }

  /** The texts of a file of JSON Lines. */
  static List<Attributed> read(Path file) throws IOException {
    List<Attributed> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        all.add(new Attributed(JSON.readTree(line)));
      }
    }
    return all;
  }

  String id() {
    return id;
  }

  Text text() {
    return text;
  }

  /**
   * Which of the findings people have marked too: the best pairs first, each once, with half of the
   * content's words in common and the source's words not apart.
   */
  BitSet right(List<Attribution> findings) {
    List<Told> found =
        findings.stream()
            .map(f -> new Told(sources(f), words(f.cue()), words(f.content())))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int m = 0; m < told.size(); m++) {
      for (int f = 0; f < found.size(); f++) {
        double likeness = likeness(told.get(m), found.get(f));
        if (likeness > 0) {
          pairs.add(new Pair(m, f, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness)
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::found));
    BitSet marked = new BitSet();
    BitSet paired = new BitSet();
    BitSet right = new BitSet();
    for (Pair pair : pairs) {
      if (!marked.get(pair.marked) && !paired.get(pair.found)) {
        marked.set(pair.marked);
        paired.set(pair.found);
        right.set(pair.found, agree(told.get(pair.marked), found.get(pair.found)));
      }
    }
    return right;
  }

  private static double likeness(Told marked, Told found) {
    double content = shared(marked.content, found.content);
    double rest = (shared(marked.source, found.source) + shared(marked.cue, found.cue)) / 2;
    return content + rest / 2;
  }

  private static boolean agree(Told marked, Told found) {
    boolean source =
        marked.source.isEmpty() && found.source.isEmpty() || marked.source.intersects(found.source);
    return source && shared(marked.content, found.content) >= 0.5;
  }

  /** Words that both have, of the words that either has. */
  private static double shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  private BitSet sources(Attribution finding) {
    BitSet words = new BitSet();
    finding.sources().forEach(s -> words.or(words(s)));
    return words;
  }

  private BitSet words(Extent extent) {
    BitSet words = new BitSet();
    for (Span span : extent.spans()) {
      for (int i = span.start(); i < Math.min(span.end(), wordAt.length); i++) {
        if (wordAt[i] >= 0) {
          words.set(wordAt[i]);
        }
      }
    }
    return words;
  }

  private static Extent extent(JsonNode spans) {
    List<Span> all = new ArrayList<>();
    for (JsonNode span : spans) {
      all.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
    }
    all.sort(Comparator.comparingInt(Span::start));
    return Extent.of(all);
  }

  private int[] words(String characters) {
    int[] at = new int[text.length()];
    java.util.Arrays.fill(at, -1);
    int word = 0;
    for (Matcher match = WORD.matcher(characters); match.find(); word++) {
      java.util.Arrays.fill(at, text.fromChar(match.start()), text.fromChar(match.end()), word);
    }
    return at;
  }
}
