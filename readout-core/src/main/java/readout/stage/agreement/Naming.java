/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.document.PartialDate;
import readout.finding.Agreement.Keeping;
import readout.finding.Agreement.Said;
import readout.finding.When;
import readout.lexicon.AgreementWords;
import readout.lexicon.AgreementWords.Meaning;
import readout.lexicon.AgreementWords.Word;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.Presence;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * Finds the places of one sentence that name an agreement: by a proper name ("the Algiers Accord"),
 * a year ("a 1994 memorandum"), or pointing back ("the deal"). A deal that is still to be made is
 * none.
 */
final class Naming {
  private final int index;
  private final Sentence sentence;
  private final Text text;
  private final List<When> times;
  private final AgreementWords words;
  private final Presence presence;
  private final Observance keeping;

  Naming(
      int index,
      Sentence sentence,
      Text text,
      List<When> times,
      AgreementWords words,
      Presence presence,
      Observance keeping) {
    this.index = index;
    this.sentence = sentence;
    this.text = text;
    this.times = times;
    this.words = words;
    this.presence = presence;
    this.keeping = keeping;
  }

  Optional<Sight> at(Token noun) {
    Optional<Word> word = noun.isNoun() && !noun.is("compound") ? word(noun) : Optional.empty();
    return word.filter(w -> w.means() == Meaning.PACT || w.means() == Meaning.TRUCE)
        .map(w -> sight(noun, w));
  }

  /**
   * By its dictionary form, or with what a hyphen joins to it: "cease-fire" may be three tokens.
   */
  private Optional<Word> word(Token noun) {
    boolean joined = noun.index() > 1 && sentence.token(noun.index() - 1).word().equals("-");
    Optional<Word> both =
        joined
            ? words.noun(sentence.token(noun.index() - 2).word() + "-" + noun.lemma())
            : Optional.empty();
    return both.or(() -> words.noun(noun.lemma()));
  }

  private Sight sight(Token noun, Word word) {
    List<Token> before = before(noun);
    Set<String> key = new LinkedHashSet<>();
    boolean named = false;
    for (Token modifier : before) {
      named |= modifier.tag().startsWith("NNP") && modifier.index() > 0;
      if (isTelling(modifier)) {
        key.add(modifier.lemma().toLowerCase(Locale.ROOT));
      }
    }
    OptionalInt year = year(noun, before);
    boolean the = hasDeterminer(noun, "the") || sentence.child(noun, "nmod:poss").isPresent();
    List<Said> said = keeping.of(noun);
    boolean kept = said.stream().anyMatch(s -> s.what() != Keeping.NOT_ENFORCED);
    boolean stands =
        year.isPresent()
            || named && the
            || the && !isMade(noun) && (kept || !key.isEmpty() && word.means() == Meaning.PACT);
    boolean apposed = isAppositive(noun);
    Span span = span(noun, before);
    return new Sight(
        text.words(span),
        apposed ? Set.of() : key,
        word.means(),
        named,
        stands,
        apposed || the,
        year,
        parties(noun),
        Extent.of(span),
        said,
        word.row());
  }

  /** The modifiers before the noun, nearest last. */
  private List<Token> before(Token noun) {
    int from = noun.index();
    while (from > 0 && sentence.token(from - 1).head() == noun.index() && isPart(from - 1)
        || from > 0 && isNameInside(from - 1, noun)) {
      from--;
    }
    List<Token> before = new ArrayList<>();
    for (int at = from; at < noun.index(); at++) {
      before.add(sentence.token(at));
    }
    return before;
  }

  private boolean isPart(int at) {
    Token token = sentence.token(at);
    return token.is("compound")
        || token.is("amod")
        || token.is("nummod")
        || token.is("dep")
        || token.word().equals("-");
  }

  private boolean isNameInside(int at, Token noun) {
    Token token = sentence.token(at);
    return token.head() > at && token.head() < noun.index() && token.is("compound");
  }

  /** Not "new", "possible": an adjective that names nothing in particular has no capital. */
  private static boolean isTelling(Token token) {
    boolean word = Character.isLetter(token.word().codePointAt(0));
    return word && (token.is("compound") || Character.isUpperCase(token.word().codePointAt(0)));
  }

  private boolean hasDeterminer(Token noun, String word) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.is("det") && c.word().equalsIgnoreCase(word));
  }

  /** Wanted, negotiated, not yet there. */
  private boolean isMade(Token noun) {
    return sentence
        .head(noun)
        .filter(v -> v.isVerb() && words.is(v.lemma(), Meaning.MAKE))
        .filter(v -> noun.is("obj") || noun.is("obl"))
        .isPresent();
  }

  private boolean isAppositive(Token noun) {
    return noun.is("appos")
        && sentence.head(noun).filter(h -> words.noun(h.lemma()).isPresent()).isPresent();
  }

  private Span span(Token noun, List<Token> before) {
    Token first = before.isEmpty() ? noun : before.get(0);
    boolean determiner = first.index() > 0 && sentence.token(first.index() - 1).is("det");
    Token from = determiner ? sentence.token(first.index() - 1) : first;
    return from.span().union(noun.span());
  }

  /** "the 2015 deal"; "the deal of 2015", "the deal signed in 2015". */
  private OptionalInt year(Token noun, List<Token> before) {
    for (When time : times) {
      Optional<PartialDate> date = time.from().toOptional();
      boolean inside = before.stream().anyMatch(t -> time.extent().overlaps(t.span()));
      if (date.isPresent() && date.get().year().isPresent() && (inside || hangs(time, noun))) {
        return date.get().year();
      }
    }
    return OptionalInt.empty();
  }

  private boolean hangs(When time, Token noun) {
    return sentence.tokensIn(time.extent().hull()).stream()
        .mapToObj(sentence::token)
        .anyMatch(
            t -> {
              Optional<Token> head = sentence.head(t);
              boolean direct =
                  t.is("nmod")
                      && t.head() == noun.index()
                      && sentence.child(t, "case").filter(c -> c.lemma().equals("of")).isPresent();
              boolean made =
                  head.filter(h -> h.tag().equals("VBN") && h.is("acl"))
                      .filter(h -> h.head() == noun.index() && words.is(h.lemma(), Meaning.MAKE))
                      .isPresent();
              return direct || made;
            });
  }

  private List<String> parties(Token noun) {
    Set<String> parties = new LinkedHashSet<>();
    for (Token child : sentence.children(noun)) {
      boolean between =
          child.is("nmod")
              && sentence.children(child).stream()
                  .anyMatch(
                      c ->
                          c.is("case")
                              && (c.lemma().equals("between") || c.lemma().equals("with")));
      if (between || child.relation().equals("nmod:poss")) {
        parties.addAll(presence.actors(index, sentence, child));
      }
    }
    return List.copyOf(parties);
  }
}
