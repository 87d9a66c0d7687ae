/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.finding.When;
import readout.lexicon.Cue;
import readout.lexicon.CueType;
import readout.lexicon.Cues;
import readout.lexicon.Synonyms;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;

/**
 * What happened where it was no call and no meeting: the deed by which most accounts open - "signed
 * a truce", "raised the duty" -, what was done, and when.
 */
final class Deeds {
  private static final int OPENING = 5;

  /** The deed in one account. */
  private record Deed(int account, Sentence sentence, Token verb, Token object) {}

  private final Scene scene;
  private final Rows rows;
  private final List<Talks> talks;
  private final List<Deed> deeds = new ArrayList<>();

  Deeds(Scene scene, Sides sides, List<Talks> talks) {
    this.scene = scene;
    this.talks = talks;
    rows = new Rows(scene, sides);
    find();
  }

  List<Row> rows() {
    List<Row> all = new ArrayList<>();
    what().ifPresent(all::add);
    when().ifPresent(all::add);
    return all;
  }

  private void find() {
    Map<String, List<Deed>> byVerb = new TreeMap<>();
    for (int i = 0; i < scene.accounts().size(); i++) {
      Account account = scene.accounts().get(i);
      Set<String> seen = new HashSet<>();
      account.reading().get(Layer.SENTENCES).stream()
          .filter(s -> account.extent().overlaps(s.span()))
          .limit(OPENING)
          .forEach(new Opening(i, byVerb, seen)::read);
    }
    byVerb.values().stream()
        .filter(d -> d.size() > 1 && d.size() * 2 >= scene.accounts().size())
        .max(java.util.Comparator.comparingInt(List::size))
        .ifPresent(deeds::addAll);
  }

  private record Opening(int account, Map<String, List<Deed>> byVerb, Set<String> seen) {
    void read(Sentence sentence) {
      for (Token verb : sentence.tokens()) {
        Optional<Token> object = verb.isVerb() ? object(sentence, verb) : Optional.empty();
        boolean reports =
            Cues.english().find(verb.lemma(), Cue.Tag.V).stream()
                .anyMatch(c -> c.type() == CueType.COMMUNICATION);
        String meaning = Synonyms.english().meaning(verb.lemma());
        if (object.isPresent() && !reports && seen.add(meaning)) {
          byVerb
              .computeIfAbsent(meaning, k -> new ArrayList<>())
              .add(new Deed(account, sentence, verb, object.get()));
        }
      }
    }

    /** What is done; of a participle, the noun before it: "the ceasefire signed on Sunday". */
    private static Optional<Token> object(Sentence sentence, Token verb) {
      Optional<Token> own = sentence.child(verb, "obj", "nsubj:pass").filter(Token::isNoun);
      return own.isPresent()
          ? own
          : sentence
              .head(verb)
              .filter(h -> verb.is("acl") && h.isNoun() && verb.tag().equals("VBN"));
    }
  }

  private Optional<Row> what() {
    List<Answer<String>> answers = new ArrayList<>();
    for (Deed deed : deeds) {
      BitSet words = deed.sentence().subtree(deed.object());
      BitSet later = new BitSet();
      later.or(deed.sentence().subtree(deed.verb()));
      if (words.get(deed.verb().index())) {
        words.andNot(later);
      }
      BitSet kept = new Shortening().shorten(deed.sentence(), deed.object(), words);
      Extent extent = deed.sentence().extent(kept);
      answers.add(
          new Answer<>(
              deed.account(),
              extent,
              talks.get(deed.account()).voices(extent.start()),
              deed.object().lemma()));
    }
    return rows.plain(
        Question.KIND,
        "what it was",
        answers,
        (a, b) -> false,
        (a, b) -> false,
        Difference.DIFFERENT,
        "");
  }

  private Optional<Row> when() {
    List<Answer<String>> answers = new ArrayList<>();
    for (Deed deed : deeds) {
      Account account = scene.accounts().get(deed.account());
      Extent times = Extent.NONE;
      for (When when : account.reading().get(Layer.TIMES)) {
        if (!when.extent().isEmpty() && deed.sentence().span().contains(when.extent().hull())) {
          times = times.plus(when.extent());
        }
      }
      if (!times.isEmpty()) {
        answers.add(
            new Answer<>(
                deed.account(), times, talks.get(deed.account()).voices(times.start()), ""));
      }
    }
    return rows.plain(
        Question.WHEN,
        "when it was",
        answers,
        (a, b) -> false,
        (a, b) -> false,
        Difference.DIFFERENT,
        "");
  }
}
