/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Status;
import readout.finding.Trace;
import readout.lexicon.ContactWords;
import readout.lexicon.ContactWords.Frame;
import readout.lexicon.ContactWords.Word;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.contact.Telling.Reference;

/**
 * Contacts that a noun tells: "the call between A and B", "A held talks with B", "told him in a
 * call", "their meeting". A new one is only taken where the verb says that it takes or took place;
 * "a call for peace", "the possibility of talks" and "no meeting" are none.
 */
final class NounTellings {
  private final int index;
  private final Sentence sentence;
  private final ContactWords words;
  private final Clause clause;
  private final Company company;

  NounTellings(int index, Sentence sentence, ContactWords words, Clause clause, Company company) {
    this.index = index;
    this.sentence = sentence;
    this.words = words;
    this.clause = clause;
    this.company = company;
  }

  /** How the noun hangs in its clause, and what that says. */
  private record Setting(
      String rule,
      Optional<Token> verb,
      Optional<Status> status,
      Set<String> who,
      boolean alluded) {
    static Setting silent(String rule) {
      return new Setting(rule, Optional.empty(), Optional.empty(), Set.of(), false);
    }
  }

  Optional<Telling> at(Token noun) {
    if (!noun.isNoun() || noun.is("compound") || clause.isNone(noun)) {
      return Optional.empty();
    }
    Optional<Word> word = words.noun(VerbTellings.before(sentence, noun), noun.lemma());
    return word.filter(w -> !isOtherSense(noun, w)).flatMap(w -> telling(noun, w));
  }

  /** "a call for peace", "a call to act". */
  private boolean isOtherSense(Token noun, Word word) {
    boolean demands =
        clause.dependent(noun, Frame.WANTED).isPresent()
            || sentence.child(noun, "acl").filter(a -> a.tag().equals("VB")).isPresent();
    return word.name().equals(noun.lemma())
        && word.frames().contains("no-for")
        && demands
        && company.ofNoun(noun, Kind.CALL).isEmpty()
        && company.with(noun).isEmpty();
  }

  private Optional<Telling> telling(Token noun, Word word) {
    Kind kind = VerbTellings.kind(word.kind());
    Token seat = seat(noun);
    Set<String> own = company.ofNoun(noun, kind);
    if (seat.index() != noun.index()) {
      own.addAll(company.with(seat));
    }
    Optional<Setting> found = setting(seat, kind, own);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Setting setting = found.get();
    Reference reference = reference(seat, setting);
    Set<String> who = new LinkedHashSet<>(setting.who());
    who.addAll(own);
    boolean told = setting.status().isPresent() || reference == Reference.PREDICATE;
    boolean pointed =
        reference == Reference.DEFINITE || reference == Reference.OTHER && own.size() > 1;
    boolean alone =
        word.frames().contains("own")
            && own.size() < 2
            && (who.size() < 2 || setting.rule().equals("circumstance"));
    if (!told && !pointed || alone) {
      return Optional.empty();
    }
    BitSet extent = new BitSet();
    extent.set(noun.index() - word.name().split(" ").length + 1, noun.index() + 1);
    Optional<Status> status =
        clause.has(seat, Frame.COMING) && setting.status().filter(s -> s != Status.HELD).isEmpty()
            ? Optional.of(Status.PLANNED)
            : setting.status();
    return Optional.of(
        new Telling(
            index,
            noun,
            setting.verb(),
            sentence.extent(extent),
            kind,
            word.isGeneral(),
            false,
            reference,
            who,
            setting.alluded(),
            several(noun, seat, setting),
            status,
            new Trace("contacts", setting.rule(), word.row())));
  }

  /**
   * In "a round of talks", "two days of talks" the word before tells how they hang in the clause.
   */
  private Token seat(Token noun) {
    Token seat = noun;
    Optional<Token> head = sentence.head(noun);
    while (seat.is("nmod")
        && sentence.hasCase(seat, "of")
        && head.filter(h -> h.isNoun() && words.is(h.lemma(), Frame.SPAN)).isPresent()) {
      seat = head.get();
      head = sentence.head(seat);
    }
    return seat;
  }

  /** Those of one plural phrase that holds both sides, on the noun or as the verb's subject. */
  private Set<String> several(Token noun, Token seat, Setting setting) {
    Set<String> own = company.severalWith(noun);
    if (own.isEmpty() && seat.index() != noun.index()) {
      own = company.severalWith(seat);
    }
    boolean acts = own.isEmpty() && !setting.rule().equals("noun");
    return acts
        ? setting.verb().flatMap(clause::subject).map(company::several).orElse(Set.of())
        : own;
  }

  private Reference reference(Token noun, Setting setting) {
    if (setting.rule().equals("predicate")) {
      return Reference.PREDICATE;
    }
    Optional<Token> det = sentence.child(noun, "det");
    boolean the = det.filter(d -> points(d, noun)).isPresent();
    boolean definite = the || sentence.child(noun, "nmod:poss").isPresent();
    boolean other =
        clause.has(noun, Frame.OTHER)
            || clause.has(noun, Frame.COMING)
            || clause.has(noun, Frame.NEW) && !definite;
    return other ? Reference.OTHER : definite ? Reference.DEFINITE : Reference.INDEFINITE;
  }

  /** "the", "that"; "these talks" are more often those of the line before than the contact told. */
  private static boolean points(Token determiner, Token noun) {
    String lemma = determiner.lemma();
    boolean the = lemma.equals("the");
    boolean demonstrative = lemma.equals("this") || lemma.equals("that");
    return the || demonstrative && noun.tag().equals("NN");
  }

  /** Empty when the verb says that there was none. */
  private Optional<Setting> setting(Token noun, Kind kind, Set<String> own) {
    Optional<Token> head = sentence.head(noun);
    if (sentence.child(noun, "cop").isPresent()) {
      boolean it =
          sentence
              .child(noun, "nsubj")
              .filter(s -> s.lemma().equals("it") || words.noun(List.of(), s.lemma()).isPresent())
              .isPresent();
      boolean named = own.size() > 1 && clause.status(noun).equals(Optional.of(Status.HELD));
      return it
          ? Optional.of(
              named
                  ? new Setting("is", Optional.of(noun), clause.status(noun), Set.of(), false)
                  : Setting.silent("predicate"))
          : Optional.empty();
    }
    Optional<Token> above = head.filter(h -> !h.isVerb()).flatMap(sentence::head);
    boolean ofPerson = above.filter(Token::isVerb).isPresent() && isOfPerson(noun, head.get());
    if (ofPerson) {
      return Optional.of(circumstance(noun, above.get(), kind, own));
    }
    if (noun.is("nsubj") && head.filter(h -> isUnderWay(h)).isPresent()) {
      return clause
          .status(head.get())
          .map(status -> light("happens", head.get(), Optional.of(status)));
    }
    if (head.isEmpty() || !head.get().isVerb()) {
      return Optional.of(phrase(noun, own));
    }
    Token verb = head.get();
    if (words.is(verb.lemma(), Frame.REFUSE)) {
      return Optional.empty();
    }
    if (noun.is("obl")) {
      return Optional.of(circumstance(noun, verb, kind, own));
    }
    return noun.is("obj") || noun.is("nsubj")
        ? argument(noun, verb)
        : Optional.of(Setting.silent("noun"));
  }

  /** "were under way", "were over". */
  private boolean isUnderWay(Token word) {
    return sentence.child(word, "cop").isPresent() && words.is(word.lemma(), Frame.HAPPENS);
  }

  /** "warned the king in a call", where the parser hangs the call on the king. */
  private boolean isOfPerson(Token noun, Token head) {
    return head.is("obj")
        && clause.hasCase(noun, Frame.INSIDE)
        && company.arePersons(company.at(head));
  }

  /** A noun below another: "details of the call", "after talks between A and B". */
  private Setting phrase(Token noun, Set<String> own) {
    boolean before = sentence.head(noun).filter(h -> words.is(h.lemma(), Frame.BEFORE)).isPresent();
    if (before && own.size() > 1) {
      return new Setting("noun", Optional.empty(), Optional.of(Status.PLANNED), Set.of(), false);
    }
    boolean after = clause.hasCase(noun, Frame.AFTER) || sentence.hasCase(noun, "during");
    Optional<Token> plan = sentence.child(noun, "acl").filter(clause::isPlan);
    if (plan.isPresent()) {
      return new Setting("noun", plan, Optional.of(Status.PLANNED), Set.of(), false);
    }
    Optional<Status> status = after && own.size() > 1 ? Optional.of(Status.HELD) : Optional.empty();
    return new Setting("noun", Optional.empty(), status, Set.of(), false);
  }

  /** "told her in a call", "said during the talks": who speaks there takes part. */
  private Setting circumstance(Token noun, Token verb, Kind kind, Set<String> own) {
    if (words.is(verb.lemma(), Frame.ASK) && clause.hasCase(noun, Frame.WANTED)) {
      return asked(noun, verb);
    }
    Optional<Token> plan = sentence.child(noun, "acl").filter(clause::isPlan);
    boolean inside = clause.hasCase(noun, Frame.INSIDE) || isErrand(noun, verb);
    boolean after = clause.hasCase(noun, Frame.AFTER);
    if (own.size() > 1 && clause.hasCase(noun, Frame.BEFORE)) {
      return new Setting("noun", Optional.empty(), Optional.of(Status.PLANNED), Set.of(), false);
    }
    Optional<Status> held = clause.status(verb).filter(s -> inside || after);
    if (plan.isPresent() && !inside) {
      return new Setting("noun", plan, Optional.of(Status.PLANNED), Set.of(), false);
    }
    Set<String> who = new LinkedHashSet<>();
    Optional<Token> subject = clause.subject(verb);
    boolean joins = inside && own.size() < 2 && kind != Kind.VISIT;
    if (joins) {
      subject.ifPresent(
          s -> who.addAll(kind == Kind.BRIEFING ? company.at(s) : company.sides(company.at(s))));
      who.addAll(company.listeners(verb, kind));
      who.addAll(company.sides(List.copyOf(company.with(verb))));
    }
    boolean alluded = joins && subject.filter(company::isAlluded).isPresent();
    if (kind == Kind.LETTER) {
      // who writes speaks in it; alone he is no contact
      who.addAll(who.isEmpty() ? Set.of() : own);
    }
    Set<String> all = new LinkedHashSet<>(who);
    all.addAll(own);
    boolean settled =
        own.size() > 1
            || company.sides(List.copyOf(all)).size() > 1
            || kind == Kind.BRIEFING
            || alluded;
    return new Setting(
        "circumstance",
        inside ? Optional.of(verb) : Optional.empty(),
        settled ? held : Optional.empty(),
        who,
        alluded);
  }

  /** "flew to Cairo for talks with the king": who goes for it takes part. */
  private boolean isErrand(Token noun, Token verb) {
    return sentence.hasCase(noun, "for")
        && words.verb(verb.lemma()).filter(w -> w.kind().equals(Kind.VISIT.toString())).isPresent();
  }

  /** Subject or object of a verb that says what became of it. */
  private Optional<Setting> argument(Token noun, Token verb) {
    boolean object = noun.is("obj") || noun.is("nsubj:pass");
    String lemma = verb.lemma();
    if (object && words.is(lemma, Frame.ASK)) {
      return Optional.of(asked(noun, verb));
    }
    if (object && words.is(lemma, Frame.CANCEL)
        || object && words.is(clause.withParticle(verb), Frame.CANCEL)) {
      return Optional.of(light("cancelled", verb, Optional.of(Status.CANCELLED)));
    }
    if (object && words.is(lemma, Frame.BEARS)) {
      return Optional.of(borne(verb));
    }
    if (object && words.is(lemma, Frame.PLAN)) {
      return Optional.of(light("planned", verb, Optional.of(Status.PLANNED)));
    }
    String full = clause.withParticle(verb);
    boolean happens =
        !noun.is("obj")
            && (words.is(lemma, Frame.HAPPENS)
                || words.is(full, Frame.HAPPENS)
                || clause.isThere(verb));
    if (object && (words.is(lemma, Frame.LIGHT) || words.is(full, Frame.LIGHT)) || happens) {
      Optional<Status> status = clause.status(verb);
      return status.isEmpty()
          ? Optional.empty()
          : Optional.of(light(happens ? "happens" : "light-verb", verb, status));
    }
    return Optional.of(Setting.silent("noun"));
  }

  private Setting light(String rule, Token verb, Optional<Status> status) {
    Set<String> who = new LinkedHashSet<>();
    boolean takesPart = sentence.child(verb, "obj").isPresent() || clause.isPassive(verb);
    Optional<Token> subject = clause.subject(verb).filter(s -> takesPart);
    boolean alluded = subject.filter(company::isAlluded).isPresent();
    subject.ifPresent(s -> who.addAll(alluded ? company.sides(company.at(s)) : company.at(s)));
    who.addAll(company.with(verb));
    clause.dependent(verb, Frame.GOAL).ifPresent(t -> who.addAll(company.sides(company.at(t))));
    return new Setting(
        rule, Optional.of(verb), status, who, alluded && company.with(verb).isEmpty());
  }

  /** "The envoy carried a letter to the king": the bearer has no part in it. */
  private Setting borne(Token verb) {
    Set<String> who = new LinkedHashSet<>();
    if (!clause.isPassive(verb)) {
      clause.dependent(verb, Frame.PARTY).ifPresent(t -> who.addAll(company.sides(company.at(t))));
      // a state delivers its own note
      clause.subject(verb).map(company::at).filter(company::areStates).ifPresent(who::addAll);
    }
    clause
        .dependent(verb, Frame.GOAL)
        .or(() -> sentence.child(verb, "iobj"))
        .ifPresent(t -> who.addAll(company.sides(company.at(t))));
    return new Setting("bearer", Optional.of(verb), clause.status(verb), who, false);
  }

  private Setting asked(Token noun, Token verb) {
    Set<String> who = new LinkedHashSet<>();
    boolean definite = sentence.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
    Optional<Status> status = clause.status(verb);
    clause.subject(verb).ifPresent(s -> who.addAll(company.sides(company.at(s))));
    return new Setting(
        "asked",
        Optional.empty(),
        definite || status.isEmpty() ? Optional.empty() : Optional.of(Status.REQUESTED),
        who,
        false);
  }
}
