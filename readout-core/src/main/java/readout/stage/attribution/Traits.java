/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import readout.finding.Attribution;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;

/**
 * Puts a finding into words that a linear model can weigh. A trait tells of grammar and of small
 * words, never of what is spoken about: nouns of the content and names are not among them, so that
 * what was learned from one country's news holds in another's.
 */
final class Traits {
  private final Sentence sentence;
  private final Draft draft;
  private final String rule;
  private final SortedSet<String> traits = new TreeSet<>();

  private Traits(Page page, Draft draft) {
    this.sentence = page.sentence(draft.sentence());
    this.draft = draft;
    this.rule = draft.rule();
  }

  static SortedSet<String> of(Page page, Draft draft, Attribution attribution) {
    Traits out = new Traits(page, draft);
    out.add("all", "findings");
    out.construction(attribution);
    out.source();
    out.cue();
    out.content(attribution);
    out.order();
    return out.traits;
  }

  private void add(String name, String value) {
    traits.add(name + ":" + value);
  }

  /** The trait by itself and beside the sieve, which may give it another sense. */
  private void both(String name, String value) {
    add(name, value);
    add(name + " in " + rule, value);
  }

  private void construction(Attribution attribution) {
    String row = draft.row().rowKey().substring(draft.row().rowKey().indexOf('#') + 1);
    add("rule", rule);
    add("row", row);
    add("row in " + rule, row);
    add("type", attribution.cueType().toString());
    both("form", attribution.form().toString());
    add("sieve", Integer.toString((int) (10 * attribution.confidence())));
  }

  private void source() {
    if (draft.sources().isEmpty()) {
      both("source", "none");
      return;
    }
    BitSet words = draft.sources().get(0);
    add("sources", Integer.toString(Math.min(3, draft.sources().size())));
    add("source words", Integer.toString(Math.min(6, words.cardinality())));
    Optional<Token> head = Nature.head(sentence, words);
    if (head.isEmpty()) {
      both("source", "mark");
      return;
    }
    both("source", kind(head.get()));
    both("source is", head.get().baseRelation());
    Token first = sentence.token(words.nextSetBit(0));
    if (first.tag().equals("DT") || first.tag().equals("PRP$")) {
      add("determiner", first.lemma());
    }
  }

  private String kind(Token head) {
    if (head.isPronoun() || head.tag().equals("DT") || head.tag().equals("EX")) {
      return "pronoun " + small(head);
    }
    if (head.tag().startsWith("NNP")) {
      return sentence
          .entityAt(head.index())
          .map(Entity::kind)
          .map(k -> "name of " + k)
          .orElse("name");
    }
    String nature =
        Nature.isSomeone(sentence, head)
            ? "someone"
            : Nature.isMute(head) ? "thing" : Nature.isUnknown(head) ? "unknown" : "text";
    return head.isNoun() ? nature : head.tag();
  }

  private void cue() {
    Token word = draft.word();
    both("cue tag", word.tag());
    both("cue is", word.relation());
    sentence.head(word).ifPresent(h -> add("cue is " + word.baseRelation() + " of", h.tag()));
    add("cue words", Integer.toString(Math.min(5, draft.cue().cardinality())));
    for (int t = draft.cue().nextSetBit(0); t >= 0; t = draft.cue().nextSetBit(t + 1)) {
      if (t != word.index()) {
        add("cue with", small(sentence.token(t)));
      }
    }
    for (Token child : sentence.children(word)) {
      if (child.is("mark")) {
        add("cue after", small(child));
      } else if (!child.isPunctuation()) {
        add("cue has", child.baseRelation());
      }
    }
    both("before cue", at(draft.cue().nextSetBit(0) - 1));
    both("behind cue", at(draft.cue().length()));
  }

  private void content(Attribution attribution) {
    int length = attribution.content().length();
    both("content length", Integer.toString(32 - Integer.numberOfLeadingZeros(length)));
    if (draft.content().isEmpty()) {
      add("content", "elsewhere");
      return;
    }
    both("content begins", at(draft.content().nextSetBit(0)));
    both("behind content", at(draft.content().length()));
    Nature.head(sentence, draft.content())
        .ifPresent(
            h -> {
              both("content tag", h.tag());
              both("content is", h.relation());
              if (h.isNoun()) {
                both("content kind", kind(h));
              }
            });
  }

  private void order() {
    int cue = draft.word().index();
    int source = draft.sources().isEmpty() ? -1 : draft.sources().get(0).nextSetBit(0);
    int content = draft.content().nextSetBit(0);
    String places =
        (source < 0 ? "no source" : source < cue ? "source first" : "cue first")
            + (content < 0
                ? ", no content"
                : content < cue ? ", content before" : ", content behind");
    both("order", places);
    if (source >= 0) {
      int from = Math.min(cue, draft.sources().get(0).length());
      int to = Math.max(cue, source);
      add("apart", Integer.toString(Math.min(6, Math.max(0, to - from))));
      boolean comma =
          sentence.tokens().subList(Math.min(from, to), to).stream().anyMatch(Token::isPunctuation);
      both("comma between", Boolean.toString(comma));
    }
  }

  /** The word there, if it is a small one or a mark, else its part of speech. */
  private String at(int index) {
    return index < 0 || index >= sentence.size() ? "edge" : small(sentence.token(index));
  }

  private static String small(Token token) {
    String tag = token.tag();
    boolean open =
        tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB") || tag.equals("CD");
    return open ? tag : token.word().toLowerCase(Locale.ROOT);
  }
}
