/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.document.Document;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Attribution;
import readout.finding.When;
import readout.lexicon.Acts;
import readout.lexicon.Cues;
import readout.lexicon.Judgements;
import readout.lexicon.Reliability;
import readout.lexicon.Synonyms;
import readout.reading.Entity;
import readout.reading.LanguageEngine;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.commitment.CommitmentCues;
import readout.testkit.StoredParses;
import readout.text.Extent;
import readout.text.Span;

/**
 * Reads sample sentences of the tests beside it with the stages on trial. Actors are as simple as
 * can be, so that nothing else is on trial: every noun but a few names one, by its word; a pronoun
 * goes back to the last subject; weekdays are times.
 */
final class Sample {
  private static final Path PARSES =
      Path.of("src", "test", "resources", "readout", "stage", "commitments.conllu");

  private static final class Engine {
    static final LanguageEngine PARSES_AS_ENGINE = load();

    private static LanguageEngine load() {
      try {
        return StoredParses.load(PARSES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Nouns of the samples that name no one; all others act. */
  private static final Set<String> THINGS =
      Set.of(
          "flood",
          "car",
          "bridge",
          "hotel",
          "job",
          "night",
          "recipe",
          "soup",
          "ultimatum",
          "room",
          "crop",
          "bill",
          "plan",
          "allegiance",
          "threat",
          "promise",
          "pledge",
          "border",
          "call",
          "meeting",
          "talk",
          "subject",
          "focus",
          "centre",
          "embargo",
          "sanction",
          "Sanctions",
          "topic",
          "tariff",
          "issue",
          "request",
          "school",
          "hour",
          "grain",
          "port",
          "debt",
          "loan",
          "policy");

  private Sample() {}

  static Reading read(String text) throws InterruptedException {
    return Reader.of(stages(Engine.PARSES_AS_ENGINE)).read(Document.of("sample", text));
  }

  /** All stages up to those on trial, the author's voice last. */
  static List<Stage> stages(LanguageEngine engine) {
    return List.of(
        new DatelineStage(),
        new GrammarStage(engine),
        new QuotationStage(),
        new AttributionStage(Cues.english(), Reliability.english(), AttributionStage.THRESHOLD),
        new Nouns(),
        new StatementStage(),
        new NoContacts(),
        new CommitmentStage(CommitmentCues.english(), Acts.english()),
        new ClaimStage(Synonyms.english()),
        new AuthorVoiceStage(Judgements.english(), Acts.english()));
  }

  /** Nobody meets anyone. */
  private static final class NoContacts implements Stage {
    @Override
    public String name() {
      return "no-contacts";
    }

    @Override
    public Set<Layer<?>> reads() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> writes() {
      return Set.of(Layer.CONTACTS);
    }

    @Override
    public Reading apply(Reading reading) {
      return reading.with(Layer.CONTACTS, List.of());
    }
  }

  /** Every noun an actor. */
  private static final class Nouns implements Stage {
    @Override
    public String name() {
      return "nouns";
    }

    @Override
    public Set<Layer<?>> reads() {
      return Set.of(Layer.SENTENCES, Layer.ATTRIBUTIONS);
    }

    @Override
    public Set<Layer<?>> writes() {
      return Set.of(Layer.ACTORS, Layer.MENTIONS, Layer.TIMES);
    }

    @Override
    public Reading apply(Reading reading) {
      List<Sentence> sentences = reading.get(Layer.SENTENCES);
      List<Mention> mentions = new ArrayList<>();
      List<When> times = new ArrayList<>();
      Map<String, Value<String>> countries = new LinkedHashMap<>();
      Map<String, List<Span>> places = new LinkedHashMap<>();
      Optional<String> last = Optional.empty();
      for (int s = 0; s < sentences.size(); s++) {
        Sentence sentence = sentences.get(s);
        for (Token token : sentence.tokens()) {
          if (token.word().matches("[A-Z][a-z]+day")) {
            times.add(weekday(token));
          } else if (isActor(sentence, token)) {
            String id = token.word();
            countries.put(id, country(sentence, token));
            mentions.add(new Mention(token.span(), s, token.index(), List.of(id)));
            places.computeIfAbsent(id, k -> new ArrayList<>()).add(token.span());
            last = token.is("nsubj") ? Optional.of(id) : last;
          } else if (token.tag().startsWith("PRP") && last.isPresent()) {
            mentions.add(new Mention(token.span(), s, token.index(), List.of(last.get())));
          }
        }
      }
      sources(reading, sentences, mentions, places);
      List<Actor> actors = new ArrayList<>();
      countries.forEach(
          (id, country) -> actors.add(actor(id, country, places.getOrDefault(id, List.of()))));
      return reading
          .with(Layer.ACTORS, List.copyOf(actors))
          .with(Layer.MENTIONS, List.copyOf(mentions))
          .with(Layer.TIMES, List.copyOf(times));
    }

    /** A name, or a noun for people or bodies; what is none in the samples is listed. */
    private static boolean isActor(Sentence sentence, Token token) {
      return token.isNoun()
          && !token.is("compound")
          && (sentence.entityAt(token.index()).isPresent() || !THINGS.contains(token.lemma()));
    }

    private static When weekday(Token token) {
      return new When(
          Value.missing("NO_YEAR"),
          Value.missing("NO_YEAR"),
          When.Precision.DAY,
          When.Basis.RELATIVE,
          Extent.of(token.span()));
    }

    /**
     * The words of a source are a mention of the actor that its first noun outside a name heads.
     */
    private static void sources(
        Reading reading,
        List<Sentence> sentences,
        List<Mention> mentions,
        Map<String, List<Span>> places) {
      for (Attribution attribution : reading.get(Layer.ATTRIBUTIONS)) {
        for (Extent source : attribution.sources()) {
          mentions.stream()
              .filter(m -> source.hull().contains(m.span()))
              .filter(m -> heads(sentences.get(m.sentence()), m, source.hull()))
              .findFirst()
              .ifPresent(
                  m ->
                      places
                          .computeIfAbsent(m.actors().get(0), k -> new ArrayList<>())
                          .add(source.hull()));
        }
      }
    }

    private static boolean heads(Sentence sentence, Mention mention, Span source) {
      return sentence
          .head(sentence.token(mention.head()))
          .map(h -> !source.contains(h.span()))
          .orElse(true);
    }

    /** The country is the place that the phrase names: "the minister of Kenya". */
    private static Value<String> country(Sentence sentence, Token noun) {
      return Value.of(
          sentence.entities().stream()
              .filter(e -> e.kind() == Entity.Kind.PLACE)
              .map(e -> sentence.token(e.to() - 1))
              .filter(t -> sentence.isWithin(t, noun))
              .map(Token::word)
              .findFirst(),
          "NOT_STATED");
    }

    private static Actor actor(String id, Value<String> country, List<Span> places) {
      return new Actor(
          id,
          id,
          Actor.Kind.PERSON,
          country,
          List.of(),
          Value.missing("NO_CODE"),
          Value.missing("NO_ROLE"),
          places.stream().sorted().distinct().toList(),
          Actor.Via.TEXT);
    }
  }

  /** A sentence without its marks. */
  static String plain(String marked) {
    return marked.replaceAll("\\[[a-z]+:([^\\[\\]]*)\\]", "$1");
  }

  /** What a sentence marks with the role, in text order. */
  static List<String> marked(String marked, String role) {
    return Stream.of(marked.split("\\["))
        .filter(part -> part.startsWith(role + ":"))
        .map(part -> part.substring(role.length() + 1, part.indexOf(']')))
        .toList();
  }
}
