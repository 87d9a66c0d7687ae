/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.PartialDate;
import readout.finding.Contact;
import readout.finding.Duration;
import readout.finding.When;
import readout.lexicon.Synonyms;
import readout.reading.Layer;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/** Rows of what every account can tell by itself: kind, day and hour, length, who asked, place. */
final class Circumstances {
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:[A-Z]{2,4}\\b|\\p{Lu}\\p{L}+ time))?(?:\\s\\([^)]{3,40}\\))?"
              + "|\\b\\d{4}\\s(?:GMT|UTC|hours)\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\.?(?:\\s[A-Z]{2,4}\\b)?");

  private final Scene scene;
  private final Rows rows;
  private final List<Talks> talks;
  private final MannerWords manners = MannerWords.english();

  Circumstances(Scene scene, Sides sides, List<Talks> talks) {
    this.scene = scene;
    this.talks = talks;
    rows = new Rows(scene, sides);
  }

  List<Row> rows() {
    List<Row> all = new ArrayList<>();
    kind().ifPresent(all::add);
    when().ifPresent(all::add);
    duration().ifPresent(all::add);
    initiator().ifPresent(all::add);
    scheduled().ifPresent(all::add);
    return all;
  }

  /** What is compared of a word for the happening. */
  private record Kind(String kind, Optional<String> standing) {
    boolean clashes(Kind other) {
      return standing.isPresent() && other.standing.isPresent() && !standing.equals(other.standing)
          || standing.filter("informal"::equals).isPresent() && other.kind.equals("meeting")
          || other.standing.filter("informal"::equals).isPresent() && kind.equals("meeting");
    }
  }

  private Optional<Row> kind() {
    List<Answer<Kind>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      int at = i;
      Talks own = talks.get(i);
      own.places().stream()
          .filter(p -> !isOfTheNext(p))
          .max(
              Comparator.<Talks.Place>comparingInt(p -> p.found() ? 1 : 0)
                  .thenComparingInt(p -> p.head().isNoun() ? 1 : 0)
                  .thenComparingInt(p -> p.phrase().cardinality())
                  .thenComparingInt(p -> -p.index()))
          .ifPresent(
              p ->
                  answers.add(
                      new Answer<>(
                          at,
                          p.extent(),
                          own.voices(p.head().span().start()),
                          new Kind(p.kind(), standing(p)))));
    }
    return rows.plain(
        Question.KIND,
        "what it was",
        answers,
        Kind::clashes,
        (a, b) -> false,
        Difference.DIFFERENT,
        "a meeting to some, something less formal to others");
  }

  /** "the next meeting", "further talks": another happening. */
  private static boolean isOfTheNext(Talks.Place place) {
    return place.phrase().stream()
        .anyMatch(i -> Sequels.isSequel(place.sentence().token(i).lemma()));
  }

  private Optional<String> standing(Talks.Place place) {
    return place.phrase().stream()
        .mapToObj(i -> place.sentence().token(i))
        .flatMap(t -> manners.of(t.lemma()).or(() -> manners.of(t.word())).stream())
        .filter(m -> m.kind() == MannerWords.Kind.STANDING)
        .map(MannerWords.Manner::sort)
        .findFirst();
  }

  private Optional<Row> when() {
    List<Answer<Optional<LocalDate>>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      Account account = scene.accounts().get(i);
      Extent words = Extent.NONE;
      Optional<LocalDate> day = Optional.empty();
      for (Contact contact : scene.contacts(account)) {
        Optional<When> when = contact.when().toOptional();
        if (when.isPresent() && !when.get().extent().isEmpty() && words.isEmpty()) {
          words = words.plus(when.get().extent());
          day = when.get().from().toOptional().flatMap(PartialDate::toLocalDate);
        }
      }
      words = words.plus(clocks(account));
      if (!words.isEmpty()) {
        answers.add(new Answer<>(i, words, talks.get(i).voices(words.start()), day));
      }
    }
    boolean apart =
        scene.accounts().stream()
            .flatMap(a -> scene.contacts(a).stream())
            .anyMatch(c -> c.kind() == Contact.Kind.CALL || c.kind() == Contact.Kind.VIDEO_CALL);
    return rows.plain(
        Question.WHEN,
        "when it was",
        answers,
        (a, b) -> a.isPresent() && b.isPresent() && differ(a.get(), b.get(), apart),
        (a, b) -> false,
        Difference.DIFFERENT,
        "other days");
  }

  /** A call crosses the date line, a meeting does not. */
  private static boolean differ(LocalDate one, LocalDate other, boolean apart) {
    return Math.abs(one.toEpochDay() - other.toEpochDay()) > (apart ? 1 : 0);
  }

  private Extent clocks(Account account) {
    List<Span> spans = new ArrayList<>();
    String text = account.reading().document().text().toString();
    for (Sentence sentence : account.reading().get(Layer.SENTENCES)) {
      boolean own = account.extent().overlaps(sentence.span());
      boolean coming = sentence.tokens().stream().anyMatch(t -> t.tag().equals("MD"));
      if (!own || coming) {
        continue;
      }
      Matcher clock = CLOCK.matcher(text);
      clock.region(
          account.reading().document().text().toChar(sentence.span().start()),
          account.reading().document().text().toChar(sentence.span().end()));
      while (clock.find()) {
        spans.add(account.reading().document().text().fromChars(clock.start(), clock.end()));
      }
    }
    return Extent.of(spans);
  }

  /** Minutes, or a vague word. */
  private record Length(double minutes, boolean approximate, String vague) {
    boolean clashes(Length other) {
      if (!vague.isEmpty() && !other.vague.isEmpty()) {
        return !vague.equals(other.vague);
      }
      double most = Math.max(minutes, other.minutes);
      double tolerance = Math.max(10, most * 0.15);
      return vague.isEmpty()
          && other.vague.isEmpty()
          && Math.abs(minutes - other.minutes) > tolerance;
    }
  }

  private Optional<Row> duration() {
    List<Answer<Length>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      lengths(i, answers);
    }
    boolean measured = answers.stream().anyMatch(a -> a.value().vague().isEmpty());
    boolean worth = measured || answers.stream().map(a -> a.value().vague()).distinct().count() > 1;
    return rows.plain(
        Question.DURATION,
        "how long it took",
        worth ? answers : List.of(),
        Length::clashes,
        (a, b) -> a.vague().isEmpty() != b.vague().isEmpty(),
        Difference.DIFFERENT,
        "other lengths");
  }

  private void lengths(int index, List<Answer<Length>> answers) {
    Account account = scene.accounts().get(index);
    Talks own = talks.get(index);
    int before = answers.size();
    for (Contact contact : scene.contacts(account)) {
      for (Contact.Lasted lasted : contact.lasted()) {
        length(index, lasted.duration(), own, answers);
      }
    }
    for (Duration duration : account.reading().get(Layer.DURATIONS)) {
      if (answers.size() == before
          && (own.sentences().stream().anyMatch(s -> s.span().contains(duration.extent().start()))
              || isOfASitting(account, duration))
          && duration.minutes() < 60 * 24 * 3) {
        length(index, duration, own, answers);
      }
    }
    if (answers.size() == before) {
      vague(index, own).ifPresent(answers::add);
    }
  }

  /** "The sitting took an hour", "it lasted an hour". */
  private static boolean isOfASitting(Account account, Duration duration) {
    for (Sentence sentence : account.reading().get(Layer.SENTENCES)) {
      for (Token token : sentence.tokens()) {
        boolean told =
            duration.extent().contains(token.span().start())
                && account.extent().contains(token.span().start())
                && sentence
                    .head(token)
                    .filter(
                        h ->
                            h.isVerb()
                                && (h.lemma().equals("take")
                                    || Synonyms.english().meaning(h.lemma()).equals("last")))
                    .isPresent();
        if (told) {
          return true;
        }
      }
    }
    return false;
  }

  private static void length(
      int index, Duration duration, Talks own, List<Answer<Length>> answers) {
    answers.add(
        new Answer<>(
            index,
            duration.extent(),
            own.voices(duration.extent().start()),
            new Length(duration.minutes(), duration.approximate(), "")));
  }

  private Optional<Answer<Length>> vague(int index, Talks own) {
    for (Talks.Place place : own.places()) {
      for (Token token : place.sentence().tokens()) {
        boolean near =
            place.phrase().get(token.index()) || place.sentence().isWithin(token, place.head());
        Optional<MannerWords.Manner> manner =
            manners.of(token.word()).filter(m -> m.kind() == MannerWords.Kind.LENGTH);
        if (near && manner.isPresent()) {
          BitSet words = (BitSet) place.phrase().clone();
          words.set(
              Math.min(token.index(), place.head().index()),
              Math.max(token.index(), place.head().index()) + 1);
          return Optional.of(
              new Answer<>(
                  index,
                  place.sentence().extent(words),
                  own.voices(token.span().start()),
                  new Length(0, true, manner.get().sort())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Row> initiator() {
    List<Answer<String>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      answers.addAll(Askers.of(scene, i, talks.get(i)));
    }
    return rows.plain(
        Question.INITIATOR,
        "who asked for it",
        answers,
        (a, b) -> !a.equals(b),
        (a, b) -> false,
        Difference.CONTRARY,
        "each names another");
  }

  private Optional<Row> scheduled() {
    List<Answer<String>> answers = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      for (Contact contact : scene.contacts(scene.accounts().get(i))) {
        for (Contact.Scheduled planned : contact.scheduled()) {
          answers.add(
              new Answer<>(
                  i,
                  planned.extent(),
                  planned.accordingTo().map(talks.get(i).chains()::of).orElse(List.of()),
                  planned
                      .when()
                      .toOptional()
                      .flatMap(w -> w.from().toOptional())
                      .map(PartialDate::toString)
                      .orElse("")));
        }
      }
    }
    return rows.plain(
        Question.SCHEDULED,
        "for when it had been planned",
        answers,
        (a, b) -> !a.equals(b),
        (a, b) -> false,
        Difference.DIFFERENT,
        "other days");
  }
}
