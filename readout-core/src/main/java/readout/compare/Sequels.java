/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.document.PartialDate;
import readout.finding.Contact;
import readout.finding.When;
import readout.lexicon.ClosedWords;
import readout.lexicon.ContactWords;
import readout.lexicon.NounKinds;
import readout.lexicon.Table;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.claim.Clauses;
import readout.text.Extent;

/** What comes next: the next meeting, when and where; who is to follow up. */
final class Sequels {
  private static final class English {
    static final Set<String> WORDS = new HashSet<>();
    static final Set<String> ALONE = new HashSet<>();

    static {
      for (Table.Row row : Table.load("lexicon/en/sequel-words.tsv").rows()) {
        WORDS.add(row.get("word"));
        if (row.get("alone").equals("yes")) {
          ALONE.add(row.get("word"));
        }
      }
    }
  }

  /** One place that tells of what comes next. */
  private record Sequel(int account, Sentence sentence, Token head) {}

  private final Scene scene;
  private final Rows rows;
  private final List<Talks> talks;
  private final List<Sequel> sequels = new ArrayList<>();

  Sequels(Scene scene, Sides sides, List<Talks> talks) {
    this.scene = scene;
    this.talks = talks;
    rows = new Rows(scene, sides);
    for (int i = 0; i < scene.accounts().size(); i++) {
      read(i);
    }
  }

  /** Whether a word makes of talks the next ones. */
  static boolean isSequel(String lemma) {
    return English.WORDS.contains(lemma);
  }

  List<Row> rows() {
    List<Answer<String>> what = new ArrayList<>();
    List<Answer<String>> when = new ArrayList<>();
    List<Answer<String>> where = new ArrayList<>();
    for (Sequel sequel : sequels) {
      Talks own = talks.get(sequel.account());
      Extent words = words(sequel);
      List<Figure> voices = own.voices(sequel.head().span().start());
      what.add(new Answer<>(sequel.account(), words, voices, ""));
      time(sequel)
          .ifPresent(t -> when.add(new Answer<>(sequel.account(), t.extent(), voices, date(t))));
      place(sequel)
          .ifPresent(p -> where.add(new Answer<>(sequel.account(), p.extent(), voices, p.name())));
    }
    List<Row> all = new ArrayList<>();
    row("what comes next", onePerAccount(what), all);
    row("when they meet next", onePerAccount(when), all);
    row("where they meet next", onePerAccount(where), all);
    return all;
  }

  private static List<Answer<String>> onePerAccount(List<Answer<String>> answers) {
    Set<Integer> seen = new HashSet<>();
    return answers.stream().filter(a -> seen.add(a.account())).toList();
  }

  private void row(String label, List<Answer<String>> answers, List<Row> all) {
    rows.plain(
            Question.NEXT,
            label,
            answers,
            (a, b) -> !a.isEmpty() && !b.isEmpty() && !a.startsWith(b) && !b.startsWith(a),
            (a, b) -> a.isEmpty() != b.isEmpty(),
            label.startsWith("where") ? Difference.CONTRARY : Difference.DIFFERENT,
            "each tells another")
        .ifPresent(all::add);
  }

  private void read(int index) {
    Account account = scene.accounts().get(index);
    List<Sentence> sentences = account.reading().get(Layer.SENTENCES);
    for (Sentence sentence : sentences) {
      if (account.extent().overlaps(sentence.span())) {
        sequel(account, sentence).ifPresent(head -> sequels.add(new Sequel(index, sentence, head)));
      }
    }
  }

  /** The word for talks to come, or the verb that tells of them. */
  private Optional<Token> sequel(Account account, Sentence sentence) {
    List<Contact> planned =
        scene.planned(account).stream()
            .filter(c -> c.kind() != Contact.Kind.VISIT && c.kind() != Contact.Kind.LETTER)
            .toList();
    for (Token token : sentence.tokens()) {
      if (!token.lemma().equals("see")
          && planned.stream().anyMatch(c -> c.extent().overlaps(token.span()))) {
        return Optional.of(token);
      }
    }
    ContactWords words = ContactWords.english();
    for (Token token : sentence.tokens()) {
      boolean talk =
          (token.isNoun()
                  ? words.noun(List.of(), token.lemma())
                  : token.isVerb()
                      ? words.verb(token.lemma())
                      : Optional.<ContactWords.Word>empty())
              .filter(w -> !w.kind().equals("visit") && !w.kind().equals("letter"))
              .isPresent();
      boolean sequel =
          talk
              && sentence.children(token).stream()
                  .anyMatch(c -> English.WORDS.contains(c.lemma()) || c.tag().equals("MD"));
      boolean follows =
          token.isVerb()
              && English.WORDS.contains(phrase(sentence, token))
              && isOfParties(sentence, token);
      boolean next =
          talk
              && sentence.children(token).stream().anyMatch(c -> English.ALONE.contains(c.lemma()));
      if (next || (sequel || follows) && isToCome(sentence, token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The verb with its particle: "follow up". */
  private static String phrase(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "compound:prt")
        .map(p -> verb.lemma() + " " + p.lemma())
        .orElse(verb.lemma());
  }

  /** It is talks or people that follow: its subject or object is a word for talks, or a pronoun. */
  private static boolean isOfParties(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
            .filter(c -> c.is("nsubj") || c.is("obj"))
            .anyMatch(
                c ->
                    c.isPronoun()
                        || ContactWords.english().noun(List.of(), c.lemma()).isPresent()
                        || NounKinds.english()
                            .kind(c.lemma())
                            .filter(k -> k == NounKinds.Kind.BODY || k == NounKinds.Kind.PERSON)
                            .isPresent())
        || sentence.isInfinitive(verb);
  }

  /** Something in the clauses above it is told as to come. */
  private static boolean isToCome(Sentence sentence, Token token) {
    for (Optional<Token> at = Optional.of(token); at.isPresent(); at = sentence.head(at.get())) {
      Token verb = at.get();
      boolean will =
          sentence.children(verb).stream()
              .anyMatch(c -> ClosedWords.english().is(c.lemma(), ClosedWords.Use.FUTURE));
      if (Clauses.isSupposed(sentence, verb)) {
        return false;
      }
      if (will || sentence.isInfinitive(verb)) {
        return true;
      }
    }
    return false;
  }

  private Extent words(Sequel sequel) {
    Sentence sentence = sequel.sentence();
    Token top = sequel.head();
    BitSet words = sentence.subtree(top);
    boolean small = words.cardinality() < 4;
    Optional<Token> head = sentence.head(top);
    if (small && head.isPresent()) {
      words = sentence.subtree(head.get());
      top = head.get();
    }
    return sentence.extent(new Shortening().shorten(sentence, top, words));
  }

  private Optional<When> time(Sequel sequel) {
    Account account = scene.accounts().get(sequel.account());
    return account.reading().get(Layer.TIMES).stream()
        .filter(w -> !w.extent().isEmpty() && clause(sequel).contains(w.extent().start()))
        .findFirst();
  }

  /** What hangs on the word, or on the verb above it. */
  private static Extent clause(Sequel sequel) {
    Sentence sentence = sequel.sentence();
    BitSet words = sentence.subtree(sequel.head());
    if (sequel.head().isNoun()) {
      sentence
          .head(sequel.head())
          .filter(h -> h.isVerb() && !sequel.head().is("obl"))
          .ifPresent(h -> words.or(sentence.subtree(h)));
    }
    return sentence.extent(words);
  }

  private static String date(When when) {
    return when.from()
        .toOptional()
        .map(PartialDate::toString)
        .map(s -> s.substring(0, Math.min(7, s.length())))
        .orElse("");
  }

  private record Place(Extent extent, String name) {}

  private static Optional<Place> place(Sequel sequel) {
    Sentence sentence = sequel.sentence();
    for (Token token : sentence.tokens()) {
      boolean place =
          clause(sequel).contains(token.span().start())
              && token.tag().startsWith("NNP")
              && sentence.hasCase(token, "in")
              && sentence.entityAt(token.index()).isPresent();
      if (place) {
        BitSet words = new BitSet();
        sentence.children(token).stream()
            .filter(c -> c.is("case"))
            .forEach(c -> words.set(c.index()));
        words.set(words.nextSetBit(0), token.index() + 1);
        return Optional.of(new Place(sentence.extent(words), Spellings.plain(token.word())));
      }
    }
    return Optional.empty();
  }
}
