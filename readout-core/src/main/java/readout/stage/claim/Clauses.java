/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Statement;
import readout.lexicon.ClosedWords;
import readout.lexicon.ClosedWords.Use;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Voices;
import readout.text.Extent;
import readout.text.Span;

/** Cuts a sentence into its clauses. */
public final class Clauses {
  private static final Set<String> HEADS =
      Set.of("root", "ccomp", "conj", "advcl", "parataxis", "acl", "dep", "csubj");

  private Clauses() {}

  /**
   * One clause.
   *
   * @param sentence index of its sentence in the document
   * @param head its verb, or the noun or adjective that "is" predicates
   * @param words its own tokens; those of clauses inside it are not among them
   * @param span from its first word to its last, cut to what its statement says
   * @param voice the statement that carries it; empty where the document speaks
   */
  public record Clause(
      int sentence, Token head, BitSet words, Span span, Optional<Statement> voice) {}

  /** The clauses of a sentence that have a verb and a subject of their own, in text order. */
  public static List<Clause> of(int index, Sentence sentence, Voices voices) {
    List<Clause> clauses = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isClause(sentence, token)) {
        BitSet words = own(sentence, token);
        Optional<Statement> voice = voices.at(token.span().start());
        clauses.add(new Clause(index, token, words, span(sentence, words, voice), voice));
      }
    }
    return clauses;
  }

  static boolean isClause(Sentence sentence, Token token) {
    int colon = token.relation().indexOf(':');
    String relation = colon < 0 ? token.relation() : token.relation().substring(0, colon);
    return HEADS.contains(relation)
        && (sentence.child(token, "nsubj", "expl").isPresent() || borrows(sentence, token))
        && (token.isVerb() || sentence.child(token, "cop").isPresent());
  }

  /** "He left and said": the second verb stands beside the first. */
  private static boolean borrows(Sentence sentence, Token token) {
    return token.is("conj")
        && token.tag().matches("VB[DPZ]")
        && sentence.head(token).filter(h -> isClause(sentence, h)).isPresent();
  }

  private static BitSet own(Sentence sentence, Token head) {
    BitSet words = new BitSet(sentence.size());
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      words.set(next.index());
      for (Token child : sentence.children(next)) {
        if (!isClause(sentence, child) && !child.is("parataxis")) {
          open.add(child);
        }
      }
    }
    return words;
  }

  private static Span span(Sentence sentence, BitSet words, Optional<Statement> voice) {
    BitSet kept = (BitSet) words.clone();
    voice.map(Statement::content).ifPresent(content -> within(sentence, kept, content));
    BitSet left = kept.isEmpty() ? (BitSet) words.clone() : kept;
    trim(sentence, left);
    return sentence.extent(left.isEmpty() ? words : left).hull();
  }

  private static void within(Sentence sentence, BitSet words, Extent content) {
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (!content.contains(sentence.token(i).span().start())) {
        words.clear(i);
      }
    }
  }

  private static void trim(Sentence sentence, BitSet words) {
    while (!words.isEmpty() && isLoose(sentence.token(words.nextSetBit(0)))) {
      words.clear(words.nextSetBit(0));
    }
    while (!words.isEmpty() && isLoose(sentence.token(words.length() - 1))) {
      words.clear(words.length() - 1);
    }
  }

  /** A mark, or a word that only ties the clause to another. */
  private static boolean isLoose(Token token) {
    boolean mark = token.isPunctuation() && ",.;:-–—…".contains(token.word());
    return mark || token.is("cc") || (token.is("mark") && token.lemma().equals("that"));
  }

  /** "if", "whether": nothing is told as so. */
  public static boolean isSupposed(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(c -> c.is("mark") && ClosedWords.english().is(c.lemma(), Use.SUPPOSE));
  }

  /** Whether "not", "never" or "no" stands at the word. */
  public static boolean isNegated(Sentence sentence, Token word) {
    ClosedWords words = ClosedWords.english();
    return sentence.children(word).stream()
        .anyMatch(
            c -> words.is(c.lemma(), Use.NOT) || c.is("det") && words.is(c.lemma(), Use.NONE));
  }
}
