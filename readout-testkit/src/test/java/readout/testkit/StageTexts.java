/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Actor;
import readout.reading.Entity;
import readout.reading.Layer;
import readout.reading.Mention;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.DatelineStage;
import readout.stage.GrammarStage;
import readout.stage.Reader;
import readout.stage.Stage;
import readout.stage.TimeStage;
import readout.text.Span;
import readout.text.Text;

/**
 * The texts of {@code stage-texts.txt} on their stored parses, {@code stage-texts.conllu}; a new
 * text's parse is stored by {@code ParseCommand}. The actors are the names that stand there, so
 * that these tests do not hang on who is recognised.
 */
final class StageTexts {
  private static final Path FOLDER = Path.of("src/test/resources/readout/testkit");
  private static final Map<String, String> TEXTS = texts();

  private StageTexts() {}

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      String name = "";
      for (String line : Files.readAllLines(FOLDER.resolve("stage-texts.txt"))) {
        if (line.startsWith("[")) {
          name = line.substring(1, line.length() - 1);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          texts.put(name, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static Text text(String name) {
    return Text.of(TEXTS.getOrDefault(name, ""));
  }

  /** What these stages find in a text that was published on a day; "" for an unknown one. */
  static Reading read(String name, String published, Stage... last) {
    try {
      List<Stage> stages =
          new ArrayList<>(
              List.of(
                  new DatelineStage(),
                  new GrammarStage(StoredParses.load(FOLDER.resolve("stage-texts.conllu"))),
                  new TimeStage(),
                  new Names()));
      stages.addAll(List.of(last));
      Origin origin =
          new Origin(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              PartialDate.parse(published),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      return Reader.of(stages).read(new Document(name, text(name), origin, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every name is an actor, a surname the one before it that ends so; no one says anything. */
  static final class Names implements Stage {
    @Override
    public String name() {
      return "names";
    }

    @Override
    public Set<Layer<?>> reads() {
      return Set.of(Layer.SENTENCES);
    }

    @Override
    public Set<Layer<?>> writes() {
      return Set.of(Layer.ACTORS, Layer.MENTIONS, Layer.STATEMENTS);
    }

    @Override
    public Reading apply(Reading reading) {
      Map<String, String> ids = new LinkedHashMap<>();
      Map<String, Actor.Kind> kinds = new HashMap<>();
      List<Mention> mentions = new ArrayList<>();
      Text text = reading.document().text();
      List<Sentence> sentences = reading.get(Layer.SENTENCES);
      for (int index = 0; index < sentences.size(); index++) {
        Sentence sentence = sentences.get(index);
        for (Entity entity : sentence.entities()) {
          Token last = sentence.token(entity.to() - 1);
          Span span = sentence.token(entity.from()).span().union(last.span());
          String name = full(text.words(span), ids.keySet());
          ids.putIfAbsent(name, "a" + (ids.size() + 1));
          kinds.putIfAbsent(name, kind(entity));
          mentions.add(new Mention(span, index, last.index(), List.of(ids.get(name))));
        }
        press(index, sentence, ids, kinds, mentions);
      }
      List<Actor> actors = new ArrayList<>();
      ids.forEach(
          (name, id) -> actors.add(actor(id, name, kinds.getOrDefault(name, Actor.Kind.UNNAMED))));
      return reading
          .with(Layer.ACTORS, List.copyOf(actors))
          .with(Layer.MENTIONS, List.copyOf(mentions))
          .with(Layer.STATEMENTS, List.of());
    }

    private static void press(
        int index,
        Sentence sentence,
        Map<String, String> ids,
        Map<String, Actor.Kind> kinds,
        List<Mention> mentions) {
      for (Token token : sentence.tokens()) {
        if (token.lemma().equals("reporter")) {
          ids.putIfAbsent("reporters", "a" + (ids.size() + 1));
          kinds.putIfAbsent("reporters", Actor.Kind.OUTLET);
          mentions.add(
              new Mention(token.span(), index, token.index(), List.of(ids.get("reporters"))));
        }
      }
    }

    private static String full(String name, Set<String> known) {
      return new LinkedHashSet<>(known)
          .stream().filter(k -> k.endsWith(" " + name)).findFirst().orElse(name);
    }

    private static Actor.Kind kind(Entity entity) {
      return switch (entity.kind()) {
        case PERSON -> Actor.Kind.PERSON;
        case ORG -> Actor.Kind.ORGANISATION;
        case PLACE -> Actor.Kind.COUNTRY;
      };
    }

    private static Actor actor(String id, String name, Actor.Kind kind) {
      Value<String> unknown = Value.missing("NOT_RESOLVED");
      return new Actor(
          id, name, kind, unknown, List.of(), unknown, unknown, List.of(), Actor.Via.TEXT);
    }
  }
}
