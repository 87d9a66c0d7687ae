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
 * Contacts told by where someone is or is awaited: "a delegation was in Minsk", "the envoy is due
 * in Khartoum", "she was on the phone with the king".
 */
final class Stays {
  private final int index;
  private final Sentence sentence;
  private final ContactWords words;
  private final Clause clause;
  private final Company company;

  Stays(int index, Sentence sentence, ContactWords words, Clause clause, Company company) {
    this.index = index;
    this.sentence = sentence;
    this.words = words;
    this.clause = clause;
    this.company = company;
  }

  Optional<Telling> at(Token word) {
    Optional<Token> subject = sentence.child(word, "nsubj").filter(s -> s.index() < word.index());
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    boolean is = sentence.child(word, "cop").isPresent();
    if (is && word.isNoun()) {
      return line(word, subject.get()).or(() -> stay(word, subject.get()));
    }
    boolean awaited =
        clause.isPlan(word)
            && (is || clause.isPassive(word))
            && sentence.child(word, "xcomp").isEmpty();
    return awaited ? awaited(word, subject.get()) : Optional.empty();
  }

  /** "was on the phone with the minister". */
  private Optional<Telling> line(Token means, Token subject) {
    Optional<Word> word =
        clause.hasCase(means, Frame.BY_MEANS)
            ? words.means(VerbTellings.before(sentence, means), means.lemma())
            : Optional.empty();
    Set<String> who = new LinkedHashSet<>(company.at(subject));
    who.addAll(company.with(means));
    boolean both = who.size() > 1 && !company.isPress(List.copyOf(company.with(means)));
    return word.filter(w -> both)
        .flatMap(
            w -> clause.status(means).map(s -> telling(means, means, w.kind(), who, s, w.row())));
  }

  /** "was in Minsk on Friday". */
  private Optional<Telling> stay(Token place, Token subject) {
    boolean named = clause.hasCase(place, Frame.PLACE) && place.tag().startsWith("NNP");
    return named ? visit(place, place, subject, clause.status(place)) : Optional.empty();
  }

  /** "is due in Khartoum", "is expected at Isfahan". */
  private Optional<Telling> awaited(Token plan, Token subject) {
    return clause.dependents(plan, Frame.PLACE).stream()
        .filter(p -> p.tag().startsWith("NNP"))
        .findFirst()
        .flatMap(p -> visit(plan, p, subject, clause.status(plan).map(held -> Status.PLANNED)));
  }

  private Optional<Telling> visit(Token word, Token place, Token subject, Optional<Status> status) {
    List<String> travellers = company.at(subject);
    List<String> hosts = company.hosts(place);
    boolean goes =
        company.areTravellers(subject)
            && (!hosts.isEmpty() || word.index() != place.index() && company.arePersons(travellers))
            && !company.areAtHome(travellers, hosts);
    Set<String> who = new LinkedHashSet<>(travellers);
    who.addAll(hosts);
    return status
        .filter(s -> goes)
        .map(s -> telling(word, place, "visit", who, s, "contact-frames.tsv#in"));
  }

  private Telling telling(
      Token word, Token last, String kind, Set<String> who, Status status, String row) {
    BitSet extent = new BitSet();
    extent.set(word.index());
    extent.set(last.index());
    return new Telling(
        index,
        word,
        Optional.of(word),
        sentence.extent(extent),
        VerbTellings.kind(kind),
        false,
        false,
        Reference.INDEFINITE,
        who,
        false,
        Set.of(),
        Optional.of(status),
        new Trace("contacts", kind.equals(Kind.VISIT.toString()) ? "stay" : "on-line", row));
  }
}
