/* SPDX-License-Identifier: Apache-2.0 */
package readout.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Extent;
import readout.text.Span;

/**
 * One sentence with its grammar: a tree over tokens (basic Universal Dependencies) and the names in
 * it.
 *
 * <p>Token indices are places in {@link #tokens()}. A tree from an engine may be imperfect, never
 * malformed: heads are inside the sentence, there is no cycle, and at least one token is a root.
 * Building a sentence that breaks this throws.
 */
public final class Sentence {
  private static final Set<String> OBJECT_MARKS = Set.of("of", "for", "from", "into");
  private final Span span;
  private final List<Token> tokens;
  private final List<Entity> entities;
  private final int[][] children;

  public Sentence(Span span, List<Token> tokens, List<Entity> entities) {
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.entities = List.copyOf(entities);
    this.children = childrenOf(this.tokens);
    check();
  }

  private static int[][] childrenOf(List<Token> tokens) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        lists.get(token.head()).add(token.index());
      }
    }
    return lists.stream()
        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private void check() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).index() != i || !span.contains(tokens.get(i).span())) {
        throw new IllegalArgumentException(
            "token " + i + " of " + span + " does not stand where it says");
      }
    }
    BitSet reached = new BitSet();
    for (Token token : tokens) {
      if (token.head() < 0) {
        reach(token.index(), reached);
      }
    }
    if (reached.cardinality() != tokens.size()) {
      throw new IllegalArgumentException(
          "the grammar of the sentence at " + span + " is not a tree");
    }
  }

  private void reach(int from, BitSet reached) {
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      reached.set(next);
      for (int child : children[next]) {
        open.add(child);
      }
    }
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Entity> entities() {
    return entities;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The governing token; empty for a root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Dependents in text order. */
  public List<Token> children(Token token) {
    List<Token> out = new ArrayList<>(children[token.index()].length);
    for (int child : children[token.index()]) {
      out.add(tokens.get(child));
    }
    return out;
  }

  /**
   * First dependent by one of these relations (subtypes included), in the order of the relations.
   */
  public Optional<Token> child(Token token, String... relations) {
    for (String relation : relations) {
      for (int child : children[token.index()]) {
        if (tokens.get(child).is(relation)) {
          return Optional.of(tokens.get(child));
        }
      }
    }
    return Optional.empty();
  }

  /** The token and all below it. */
  public BitSet subtree(Token token) {
    BitSet all = new BitSet(tokens.size());
    reach(token.index(), all);
    return all;
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean isWithin(Token token, Token ancestor) {
    for (int i = token.index(); i >= 0; i = tokens.get(i).head()) {
      if (i == ancestor.index()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Accused Chad <b>of shelling</b>", "thanked Chad <b>for sending</b>": whether the object of the
   * verb above, where it has one, is who does what the gerund tells.
   */
  public boolean isOfObject(Token gerund) {
    return children(gerund).stream()
        .anyMatch(c -> c.is("mark") && OBJECT_MARKS.contains(c.word().toLowerCase(Locale.ROOT)));
  }

  /** Whether "to" opens the verb: "agreed to send". */
  public boolean isInfinitive(Token verb) {
    return children(verb).stream()
        .anyMatch(
            c ->
                c.index() < verb.index()
                    && c.lemma().equals("to")
                    && (c.is("mark") || c.is("aux")));
  }

  /** Whether this preposition, before the noun, introduces it; capitals do not matter. */
  public boolean hasCase(Token noun, String preposition) {
    return children(noun).stream()
        .anyMatch(
            c ->
                c.is("case") && c.word().equalsIgnoreCase(preposition) && c.index() < noun.index());
  }

  /** Whether these words stand there one behind the other; capitals do not matter. */
  public boolean stands(int from, List<String> words) {
    if (from + words.size() > size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(from + i).word().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Of the tokens that are set, those that stand in one piece around this one, itself set. */
  public static BitSet pieceAround(Token token, BitSet indices) {
    BitSet piece = new BitSet();
    piece.set(indices.previousClearBit(token.index()) + 1, indices.nextClearBit(token.index()));
    return piece;
  }

  /** Code points of a set of tokens; neighbours are one span, white space between them included. */
  public Extent extent(BitSet indices) {
    List<Span> spans = new ArrayList<>();
    for (int from = indices.nextSetBit(0); from >= 0; ) {
      int to = indices.nextClearBit(from);
      spans.add(tokens.get(from).span().union(tokens.get(to - 1).span()));
      from = indices.nextSetBit(to);
    }
    return Extent.of(spans);
  }

  /** Tokens that lie inside {@code span}. */
  public BitSet tokensIn(Span span) {
    BitSet inside = new BitSet(tokens.size());
    for (Token token : tokens) {
      if (span.contains(token.span())) {
        inside.set(token.index());
      }
    }
    return inside;
  }

  /** The name that holds the token. */
  public Optional<Entity> entityAt(int index) {
    return entities.stream().filter(e -> e.from() <= index && index < e.to()).findFirst();
  }
}
