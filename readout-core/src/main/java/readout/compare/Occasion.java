/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.finding.Actor;
import readout.finding.Contact;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/** Where it was and who took part: what most accounts name. */
final class Occasion {
  private static final int PERSONS = 3;
  private static final Set<String> BEFORE_PLACES = Set.of("in", "at");

  private final Scene scene;
  private final Rows rows;
  private final List<Talks> talks;

  Occasion(Scene scene, Sides sides, List<Talks> talks) {
    this.scene = scene;
    this.talks = talks;
    rows = new Rows(scene, sides);
  }

  List<Row> rows() {
    List<Row> all = new ArrayList<>();
    if (!isByWire()) {
      place().ifPresent(all::add);
    }
    participants().ifPresent(all::add);
    return all;
  }

  /** A call is at no place. */
  private boolean isByWire() {
    return scene.accounts().stream()
        .flatMap(a -> scene.contacts(a).stream())
        .anyMatch(c -> c.kind() == Contact.Kind.CALL || c.kind() == Contact.Kind.VIDEO_CALL);
  }

  private Optional<Row> place() {
    List<Map<String, Span>> named = new ArrayList<>();
    Map<String, Integer> in = new TreeMap<>();
    for (Account account : scene.accounts()) {
      Map<String, Span> own = places(account);
      named.add(own);
      own.keySet().forEach(p -> in.merge(p, 1, Integer::sum));
    }
    Optional<String> most =
        in.entrySet().stream()
            .filter(e -> e.getValue() > 1 && e.getValue() * 2 >= named.size())
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    List<Answer<String>> answers = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      int at = i;
      Optional<Span> span = most.flatMap(p -> first(account(at), p));
      if (most.filter(named.get(i)::containsKey).isPresent() && span.isPresent()) {
        answers.add(
            new Answer<>(
                i, Extent.of(span.get()), talks.get(i).voices(span.get().start()), most.get()));
      }
    }
    return rows.plain(
        Question.PLACE,
        "where it was",
        answers,
        (a, b) -> false,
        (a, b) -> false,
        Difference.DIFFERENT,
        "");
  }

  private Account account(int index) {
    return scene.accounts().get(index);
  }

  /** Where the name stands first. */
  private static Optional<Span> first(Account account, String place) {
    readout.text.Text text = account.reading().document().text();
    java.util.regex.Matcher name =
        java.util.regex.Pattern.compile(
                "\\b" + java.util.regex.Pattern.quote(place) + "\\b",
                java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE)
            .matcher(text.toString());
    return name.find() ? Optional.of(text.fromChars(name.start(), name.end())) : Optional.empty();
  }

  /** Places that an account names, by their plain name, each where it stands first. */
  private static Map<String, Span> places(Account account) {
    Map<String, Span> places = new LinkedHashMap<>();
    Optional<Dateline> dateline = account.reading().get(Layer.DATELINE).toOptional();
    dateline.ifPresent(
        d ->
            d.places().stream()
                .findFirst()
                .ifPresent(p -> places.put(Spellings.plain(p), d.span())));
    Set<String> foreseen = new LinkedHashSet<>();
    for (Sentence sentence : account.reading().get(Layer.SENTENCES)) {
      if (!account.extent().overlaps(sentence.span())) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        boolean place =
            token.tag().startsWith("NNP")
                && BEFORE_PLACES.stream().anyMatch(p -> sentence.hasCase(token, p));
        if (place && foreseen.add(Spellings.plain(token.word()))) {
          places.putIfAbsent(Spellings.plain(token.word()), token.span());
        }
      }
    }
    return places;
  }

  private Optional<Row> participants() {
    Set<String> persons = persons();
    List<Answer<Set<String>>> answers = new ArrayList<>();
    for (int i = 0; i < scene.accounts().size(); i++) {
      Account account = scene.accounts().get(i);
      Extent extent = Extent.NONE;
      Set<String> named = new LinkedHashSet<>();
      for (Actor actor : account.reading().get(Layer.ACTORS)) {
        Figure figure = scene.figures().of(account.reading(), actor.id());
        if (persons.contains(figure.key()) && named.size() < PERSONS) {
          Optional<Span> full = longest(actor, account);
          if (full.isPresent() && named.add(figure.key())) {
            extent = extent.plus(Extent.of(full.get()));
          }
        }
      }
      if (!extent.isEmpty()) {
        answers.add(new Answer<>(i, extent, List.of(), named));
      }
    }
    return rows.plain(
        Question.PARTICIPANTS,
        "who took part",
        answers.size() > 1 ? answers : List.of(),
        (a, b) -> false,
        (a, b) -> !a.equals(b),
        Difference.DIFFERENT,
        "");
  }

  private static Optional<Span> longest(Actor actor, Account account) {
    String name = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    readout.text.Text text = account.reading().document().text();
    return actor.mentions().stream()
        .filter(m -> account.extent().overlaps(m))
        .max(
            Comparator.comparingInt((Span m) -> text.words(m).contains(name) ? 1 : 0)
                .thenComparingInt(Span::length)
                .thenComparing(Comparator.reverseOrder()));
  }

  /** The principals; where no contact was found, persons whom most accounts name and few quote. */
  private Set<String> persons() {
    if (!scene.principals().isEmpty()) {
      return scene.principals();
    }
    Map<String, Integer> in = new TreeMap<>();
    for (Account account : scene.accounts()) {
      Set<String> sources = new LinkedHashSet<>();
      account
          .reading()
          .get(Layer.STATEMENTS)
          .forEach(s -> s.sources().forEach(x -> sources.add(x.actor())));
      account.reading().get(Layer.ACTORS).stream()
          .filter(a -> !sources.contains(a.id()))
          .map(a -> scene.figures().of(account.reading(), a.id()))
          .filter(Figure::person)
          .map(Figure::key)
          .distinct()
          .forEach(k -> in.merge(k, 1, Integer::sum));
    }
    Set<String> persons = new LinkedHashSet<>();
    in.forEach(
        (key, n) -> {
          if (n > 1 && n * 2 >= scene.accounts().size()) {
            persons.add(key);
          }
        });
    return persons;
  }
}
