/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Status;
import readout.finding.Trace;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.lexicon.ContactWords.Word;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.contact.Telling.Reference;

/** Contacts that a verb tells: "A met B", "A and B spoke by phone", "A wrote to B". */
final class VerbTellings {
  private final int index;
  private final Sentence sentence;
  private final ContactWords words;
  private final Clause clause;
  private final Company company;

  VerbTellings(int index, Sentence sentence, ContactWords words, Clause clause, Company company) {
    this.index = index;
    this.sentence = sentence;
    this.words = words;
    this.clause = clause;
    this.company = company;
  }

  /**
   * One for each whom the verb names apart: "talked with the king and later with the queen" tells
   * two, "telephoned the queen twice" too.
   */
  List<Telling> at(Token verb) {
    Optional<Word> word =
        verb.isVerb() && !verb.is("amod") ? word(verb).or(() -> byMeans(verb)) : Optional.empty();
    word = word.filter(w -> !isInContact(verb, w));
    Optional<Status> status = word.isPresent() ? clause.status(verb) : Optional.empty();
    return status.isEmpty() ? List.of() : tellings(verb, word.get(), status.get());
  }

  private List<Telling> tellings(Token verb, Word word, Status status) {
    List<Token> partners = partners(verb, word);
    List<Telling> found = new ArrayList<>();
    if (partners.isEmpty()) {
      telling(verb, word, status, Optional.empty()).ifPresent(found::add);
    }
    for (Token partner : partners) {
      telling(verb, word, status, Optional.of(partner))
          .ifPresent(t -> found.addAll(each(t, company.at(partner))));
    }
    return again(verb, found);
  }

  /** Who calls several calls each of them. */
  private static List<Telling> each(Telling telling, List<String> called) {
    List<String> callers = telling.who().stream().filter(id -> !called.contains(id)).toList();
    boolean calls = telling.kind() == Kind.CALL && called.size() > 1 && callers.size() == 1;
    return calls
        ? called.stream()
            .map(id -> telling.withWho(new LinkedHashSet<>(List.of(callers.get(0), id))))
            .toList()
        : List.of(telling);
  }

  /** "twice": the same once more. */
  private List<Telling> again(Token verb, List<Telling> once) {
    boolean twice =
        sentence.children(verb).stream().anyMatch(c -> words.is(c.lemma(), Frame.TWICE));
    if (!twice) {
      return once;
    }
    List<Telling> all = new ArrayList<>(once);
    once.forEach(t -> all.add(t.asOther()));
    return all;
  }

  /** "briefed the envoy in a call": the call is the contact. */
  private boolean isInContact(Token verb, Word word) {
    return word.kind().equals(Kind.BRIEFING.toString())
        && clause.dependents(verb, Frame.INSIDE).stream().anyMatch(this::isContact);
  }

  /**
   * Any verb by which people say or settle something, where it is told by what means: "told the
   * king by telephone", "agreed over the radio". Of a verb of speech someone must be spoken to.
   */
  private Optional<Word> byMeans(Token verb) {
    return means(verb)
        .flatMap(this::meansWord)
        .filter(
            w ->
                words.is(verb.lemma(), Frame.JOINTLY)
                    || !company.listeners(verb, Kind.CALL).isEmpty())
        .map(
            w ->
                new Word(
                    w.name(),
                    w.tag(),
                    Kind.CONTACT.toString(),
                    words.is(verb.lemma(), Frame.JOINTLY)
                        ? Set.of("with", "together")
                        : Set.of("object", "to"),
                    w.row()));
  }

  /** With its particle, or by itself. */
  private Optional<Word> word(Token verb) {
    return sentence
        .child(verb, "compound")
        .map(particle -> words.verb(verb.lemma() + " " + particle.lemma()))
        .orElseGet(() -> words.verb(verb.lemma()));
  }

  private Optional<Telling> telling(Token verb, Word word, Status status, Optional<Token> partner) {
    Optional<Token> subject = clause.subject(verb);
    boolean placed = word.frames().contains("in") || word.frames().contains("for");
    List<String> other = partner.map(placed ? company::hosts : company::at).orElse(List.of());
    List<String> who = new ArrayList<>(subject.map(company::at).orElse(List.of()));
    boolean alluded = subject.filter(company::isAlluded).isPresent();
    Set<String> several =
        partner.isEmpty() ? subject.map(company::several).orElse(Set.of()) : Set.of();
    if (partner.isEmpty() && several.isEmpty() && word.kind().equals(Kind.MEETING.toString())) {
      several = subject.map(company::gathered).orElse(Set.of());
    }
    boolean briefing = word.kind().equals(Kind.BRIEFING.toString());
    boolean toPress = company.isPress(other) && !briefing;
    boolean noPerson = word.frames().contains("person") && !company.arePeople(other);
    boolean traveller =
        word.kind().equals(Kind.VISIT.toString()) && !word.frames().contains("object");
    boolean home = word.frames().contains("away") && company.areAtHome(who, other);
    boolean idle = traveller && (home || !goes(verb, word));
    if (toPress || idle || isSight(word, partner, other)) {
      return Optional.empty();
    }
    if (word.frames().contains("sends")) {
      who = new ArrayList<>(sentence.child(verb, "obj").map(company::at).orElse(List.of()));
    }
    if (who.isEmpty() && isSummoned(verb, word)) {
      who.addAll(clause.dependent(verb, Frame.GOAL).map(company::at).orElse(List.of()));
      return who.isEmpty() || other.isEmpty()
          ? Optional.empty()
          : Optional.of(summons(verb, word, status, who, other));
    }
    if (partner.isPresent()) {
      boolean unknown = other.isEmpty() && !placed && !isCallByName(verb, word);
      if (unknown || noPerson || hasComplement(verb, word)) {
        return Optional.empty();
      }
      who.addAll(other);
    } else if (!word.frames().contains("together")
        || clause.isPassive(verb)
        || !alluded && several.isEmpty() && company.sides(who).size() < 2) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>(alluded && partner.isEmpty() ? List.of() : who);
    return Optional.of(telling(verb, word, status, all, alluded, several));
  }

  /** Whether it is people who go, or are sent. */
  private boolean goes(Token verb, Word word) {
    Optional<Token> traveller =
        word.frames().contains("sends")
            ? sentence.child(verb, "obj").filter(o -> company.arePeople(company.at(o)))
            : clause.subject(verb);
    return traveller.filter(company::areTravellers).isPresent();
  }

  /** "visited a school": what is looked at is no partner. */
  private boolean isSight(Word word, Optional<Token> partner, List<String> other) {
    return word.kind().equals(Kind.VISIT.toString())
        && word.frames().contains("object")
        && partner.filter(this::isOneOfMany).isPresent()
        && !company.arePeople(other);
  }

  /** "was summoned, called to the ministry". */
  private boolean isSummoned(Token verb, Word word) {
    return word.frames().contains("calls") && clause.isPassive(verb);
  }

  private Telling summons(
      Token verb, Word word, Status status, List<String> hosts, List<String> guests) {
    Set<String> all = new LinkedHashSet<>(guests);
    all.addAll(hosts);
    Word meeting =
        new Word(word.name(), word.tag(), Kind.MEETING.toString(), word.frames(), word.row());
    return telling(verb, meeting, status, all, false, Set.of());
  }

  private boolean isOneOfMany(Token noun) {
    return !noun.tag().startsWith("NNP")
        && sentence.child(noun, "det").filter(d -> d.lemma().equals("a")).isPresent();
  }

  private Telling telling(
      Token verb, Word word, Status status, Set<String> who, boolean alluded, Set<String> several) {
    Optional<Token> means = means(verb);
    Kind kind =
        kind(
            means
                .flatMap(this::meansWord)
                .map(Word::kind)
                .filter(k -> isOpen(word) || isSeen(word, k))
                .orElse(word.kind()));
    BitSet extent = new BitSet();
    extent.set(verb.index());
    means.ifPresent(m -> extent.set(phraseStart(m), m.index() + 1));
    return new Telling(
        index,
        verb,
        Optional.of(verb),
        sentence.extent(extent),
        kind,
        isOpen(word) && means.isEmpty(),
        sentence.children(verb).stream().anyMatch(c -> words.is(c.lemma(), Frame.AGAIN)),
        clause.has(verb, Frame.OTHER) ? Reference.OTHER : Reference.INDEFINITE,
        who,
        alluded,
        several,
        Optional.of(status),
        new Trace("contacts", "verb", word.row()));
  }

  static Kind kind(String written) {
    return Kind.valueOf(written.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static boolean isOpen(Word word) {
    return word.kind().equals(Kind.CONTACT.toString()) || word.kind().equals(Kind.TALKS.toString());
  }

  /** "met by video link". */
  private static boolean isSeen(Word word, String means) {
    return word.kind().equals(Kind.MEETING.toString()) && means.equals(Kind.VIDEO_CALL.toString());
  }

  /** "spoke by telephone with both leaders": a call, though those who were called are not known. */
  private boolean isCallByName(Token verb, Word word) {
    return means(verb).isPresent() && isOpen(word);
  }

  /** Who is met, by the frames of the word, most telling first. */
  private List<Token> partners(Token verb, Word word) {
    List<Token> found = new ArrayList<>();
    if (word.frames().contains("object")) {
      Optional<Token> one =
          clause.isPassive(verb)
              ? patient(verb)
              : sentence.child(verb, "obj").filter(o -> !isContact(o) && !isReciprocal(o));
      one.ifPresent(found::add);
    }
    if (found.isEmpty() && word.frames().contains("with")) {
      found.addAll(clause.dependents(verb, Frame.WITH));
      if (found.isEmpty()) {
        means(verb)
            .flatMap(m -> clause.dependent(m, Frame.WITH))
            .or(() -> besideObject(verb))
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty() && word.frames().contains("to")) {
      found.addAll(clause.dependents(verb, Frame.GOAL));
    }
    if (found.isEmpty() && word.frames().contains("for")) {
      clause.dependents(verb, Frame.WANTED).stream()
          .filter(p -> p.tag().startsWith("NNP"))
          .findFirst()
          .ifPresent(found::add);
    }
    if (found.isEmpty() && word.frames().contains("in")) {
      clause.dependents(verb, Frame.PLACE).stream()
          .filter(p -> p.tag().startsWith("NNP"))
          .findFirst()
          .ifPresent(found::add);
    }
    found.replaceAll(this::antecedent);
    return found;
  }

  /** "discussed the dam with the king by telephone": the parser may hang him on the dam. */
  private Optional<Token> besideObject(Token verb) {
    return words.is(verb.lemma(), Frame.JOINTLY)
        ? sentence.child(verb, "obj").flatMap(o -> clause.dependent(o, Frame.WITH))
        : Optional.empty();
  }

  /** "the council, to which it had written": the noun before stands for the pronoun. */
  private Token antecedent(Token partner) {
    int at = partner.index();
    while (partner.tag().startsWith("W") && at > 0 && !sentence.token(at).isNoun()) {
      at--;
    }
    return sentence.token(at);
  }

  /** "saw each other", "saw one another". */
  private boolean isReciprocal(Token object) {
    return object.lemma().equals("other") || object.lemma().equals("another");
  }

  /**
   * "are meeting today, their fifth conversation": parsers take what is beside it for its object.
   */
  private boolean isContact(Token object) {
    return words.noun(before(sentence, object), object.lemma()).isPresent();
  }

  private Optional<Token> patient(Token verb) {
    return sentence
        .child(verb, "nsubj:pass")
        .or(() -> verb.is("acl") ? sentence.head(verb) : Optional.empty());
  }

  /** "called him a liar", "called the plan off": another sense of a word that wants a person. */
  private boolean hasComplement(Token verb, Word word) {
    return word.frames().contains("person")
        && sentence.children(verb).stream()
            .anyMatch(
                c ->
                    c.is("xcomp") && (!c.isVerb() || !c.tag().equals("VB"))
                        || c.is("iobj")
                        || c.is("ccomp")
                        || c.is("compound")
                        || c.is("obl")
                            && word.kind().equals(Kind.CALL.toString())
                            && clause.hasCase(c, Frame.SENSE)
                            && !clause.hasCase(c, Frame.BIDDEN));
  }

  /** What they spoke by; parsers may hang it on who was spoken to. */
  private Optional<Token> means(Token verb) {
    return Stream.concat(
            sentence.children(verb).stream(),
            sentence.children(verb).stream()
                .filter(c -> c.is("obl") || c.is("obj"))
                .flatMap(c -> sentence.children(c).stream()))
        .filter(c -> c.is("obl") || c.is("obj") || c.is("nmod"))
        .filter(c -> clause.hasCase(c, Frame.BY_MEANS) && meansWord(c).isPresent())
        .findFirst();
  }

  private Optional<Word> meansWord(Token noun) {
    return words.means(before(sentence, noun), noun.lemma());
  }

  /** The word before a noun, as rows of several words need it. */
  static List<String> before(Sentence sentence, Token noun) {
    return noun.index() == 0
        ? List.of()
        : List.of(sentence.token(noun.index() - 1).word().toLowerCase(Locale.ROOT));
  }

  private int phraseStart(Token noun) {
    int from = noun.index();
    while (from > 0 && sentence.token(from - 1).head() == noun.index()) {
      from--;
    }
    return from;
  }
}
