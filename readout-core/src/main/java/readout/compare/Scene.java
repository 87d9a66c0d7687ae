/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.document.PartialDate;
import readout.finding.Contact;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.text.Extent;

/** One episode while it is worked on: its accounts with what they tell, and who is who in them. */
final class Scene {
  private static final int SAME_DAYS = 2;

  private final List<Account> accounts;
  private final Figures figures;
  private final IdentityHashMap<Reading, Terms> terms = new IdentityHashMap<>();
  private final Set<String> lands = new LinkedHashSet<>();
  private final Set<String> principals = new LinkedHashSet<>();
  private final Optional<LocalDate> day;

  Scene(List<Account> accounts, Figures figures) {
    this.accounts = List.copyOf(accounts);
    this.figures = figures;
    accounts.forEach(a -> terms.put(a.reading(), new Terms(a.reading(), figures)));
    day = mostTold(days());
    parties();
  }

  private Terms terms(Reading reading) {
    return Optional.ofNullable(terms.get(reading)).orElseThrow();
  }

  List<Account> accounts() {
    return accounts;
  }

  Figures figures() {
    return figures;
  }

  /**
   * What all accounts tell.
   *
   * @param spent for each account, words that answer other questions already
   */
  List<Telling> tellings(List<Extent> spent) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      tellings.addAll(Tellings.of(i, account, figures, terms(account), spent.get(i)));
    }
    return tellings;
  }

  Terms terms(Account account) {
    return terms(account.reading());
  }

  /** The day that most accounts tell. */
  Optional<LocalDate> day() {
    return day;
  }

  /** Lands of those who take part, most often told first. */
  Set<String> lands() {
    return lands;
  }

  /** Keys of the persons who take part themselves, as against those who speak for them. */
  Set<String> principals() {
    return principals;
  }

  private Map<LocalDate, Integer> days() {
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Account account : accounts) {
      for (Contact contact : account.reading().get(Layer.CONTACTS)) {
        if (isTold(account, contact) && contact.status() != Contact.Status.PLANNED) {
          day(contact).ifPresent(d -> days.merge(d, 1, Integer::sum));
        }
      }
    }
    return days;
  }

  private static Optional<LocalDate> mostTold(Map<LocalDate, Integer> days) {
    return days.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  static Optional<LocalDate> day(Contact contact) {
    return contact
        .when()
        .toOptional()
        .flatMap(w -> w.from().toOptional())
        .flatMap(PartialDate::toLocalDate);
  }

  private static boolean isTold(Account account, Contact contact) {
    return contact.extent().spans().stream().anyMatch(account.extent()::overlaps);
  }

  private void parties() {
    Map<String, Integer> countries = new LinkedHashMap<>();
    Map<String, Integer> persons = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Contact contact : contacts(account)) {
        for (Figure figure : figures.of(account.reading(), contact.participants())) {
          figure.land().ifPresent(l -> countries.merge(l, 1, Integer::sum));
          if (figure.person()) {
            persons.merge(figure.key(), 1, Integer::sum);
          }
        }
      }
    }
    ranked(countries).limit(6).forEach(lands::add);
    ranked(persons).limit(4).forEach(principals::add);
  }

  private static java.util.stream.Stream<String> ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey);
  }

  /**
   * The contacts of an account that may be the happening: told in its part of the text, not merely
   * planned, of its day as far as one is told, and no briefing about it.
   */
  List<Contact> contacts(Account account) {
    return account.reading().get(Layer.CONTACTS).stream()
        .filter(
            c ->
                isTold(account, c)
                    && c.status() != Contact.Status.PLANNED
                    && c.kind() != Contact.Kind.BRIEFING
                    && c.kind() != Contact.Kind.LETTER
                    && isOfTheDay(c)
                    && isOfTheParties(account, c))
        .toList();
  }

  private boolean isOfTheDay(Contact contact) {
    Optional<LocalDate> own = day(contact);
    boolean year =
        contact.when().toOptional().flatMap(w -> w.from().toOptional()).stream()
            .anyMatch(
                d ->
                    d.year().isPresent()
                        && day.isPresent()
                        && d.year().getAsInt() != day.get().getYear());
    return !year
        && (own.isEmpty()
            || day.isEmpty()
            || Math.abs(own.get().toEpochDay() - day.get().toEpochDay()) <= SAME_DAYS);
  }

  private boolean isOfTheParties(Account account, Contact contact) {
    List<String> own =
        figures.of(account.reading(), contact.participants()).stream()
            .flatMap(f -> f.land().stream())
            .distinct()
            .toList();
    return lands.size() < 2
        || own.isEmpty()
        || own.stream().filter(lands::contains).count() >= Math.min(2, own.size());
  }

  /** Contacts that are told as still to come. */
  List<Contact> planned(Account account) {
    return account.reading().get(Layer.CONTACTS).stream()
        .filter(c -> isTold(account, c) && c.status() == Contact.Status.PLANNED)
        .toList();
  }
}
