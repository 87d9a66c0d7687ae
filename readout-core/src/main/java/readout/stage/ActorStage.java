/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Attribution;
import readout.lexicon.Pronouns;
import readout.lexicon.SourceNouns;
import readout.reading.Entity;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;

/**
 * Who the sources are, as far as the document alone tells: the same name is one actor, a surname
 * goes back to the full name before it, a personal pronoun to the person who spoke or was named
 * last, "the official" to the last person. What is not told apart stays its own actor under its own
 * words; countries and sectors stay missing until a registry knows them.
 */
public final class ActorStage implements Stage {
  private static final Value<String> NOT_RESOLVED = Value.missing("NOT_RESOLVED");

  private final SourceNouns nouns = SourceNouns.english();
  private final Pronouns pronouns = Pronouns.english();

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.ATTRIBUTIONS);
  }

  @Override
  public Set<Layer<?>> writes() {
    return Set.of(Layer.ACTORS);
  }

  @Override
  public Reading apply(Reading reading) {
    Cast cast = new Cast(reading);
    Set<Span> sources = new LinkedHashSet<>();
    for (Attribution attribution : reading.get(Layer.ATTRIBUTIONS)) {
      attribution.sources().forEach(s -> sources.addAll(s.spans()));
      attribution.addressees().forEach(s -> sources.addAll(s.spans()));
    }
    for (Span source : sources.stream().sorted().toList()) {
      cast.enter(source);
    }
    return reading.with(Layer.ACTORS, cast.actors());
  }

  /** The actors of one document, as their mentions come by. */
  private final class Cast {
    private final Reading reading;
    private final List<Role> roles = new ArrayList<>();
    private Optional<Role> lastPerson = Optional.empty();

    Cast(Reading reading) {
      this.reading = reading;
    }

    void enter(Span span) {
      String words = reading.document().text().words(span);
      Optional<Named> name = nameIn(span);
      String key = name.map(Named::words).orElse(words).toLowerCase(Locale.ROOT);
      Actor.Kind kind = name.map(Named::kind).orElseGet(() -> kind(span));
      Optional<Role> known = known(key, kind, name.isPresent());
      Role role = known.orElseGet(() -> add(name.map(Named::words).orElse(words), key, kind));
      role.mentions.add(span);
      if (role.kind == Actor.Kind.PERSON) {
        lastPerson = Optional.of(role);
      }
    }

    private Role add(String name, String key, Actor.Kind kind) {
      Role role = new Role(name, key, kind);
      roles.add(role);
      return role;
    }

    private Optional<Role> known(String key, Actor.Kind kind, boolean named) {
      if (pronouns.isThird(key)) {
        return key.equals("they") || key.equals("it")
            ? exact(key)
            : lastPerson.or(() -> exact(key));
      }
      if (named && kind == Actor.Kind.PERSON) {
        return roles.stream()
            .filter(
                r ->
                    r.kind == Actor.Kind.PERSON && (r.key.equals(key) || r.key.endsWith(" " + key)))
            .findFirst();
      }
      boolean definitePerson =
          key.startsWith("the ") && kind == Actor.Kind.PERSON && key.indexOf(' ', 4) < 0;
      return exact(key).or(() -> definitePerson ? lastPerson : Optional.empty());
    }

    private Optional<Role> exact(String key) {
      return roles.stream().filter(r -> r.key.equals(key)).findFirst();
    }

    /**
     * The name that the phrase is of: its head's, or one that stands beside the head as its name.
     */
    private Optional<Named> nameIn(Span span) {
      Optional<Named> found = Optional.empty();
      for (Sentence sentence : reading.get(Layer.SENTENCES)) {
        if (sentence.span().overlaps(span)) {
          for (Entity entity : sentence.entities()) {
            Span at =
                sentence.token(entity.from()).span().union(sentence.token(entity.to() - 1).span());
            if (span.contains(at) && names(sentence, entity, span)) {
              Named named = new Named(reading.document().text().words(at), kindOf(entity.kind()));
              boolean better = found.isEmpty() || entity.kind() == Entity.Kind.PERSON;
              found = better ? Optional.of(named) : found;
            }
          }
        }
      }
      return found;
    }

    /**
     * Whether the name is the phrase's own: "Putin's spokesman Dmitry Peskov" is Peskov, "a
     * spokesman for the White House" is no one's name. A person's may be an apposition.
     */
    private boolean names(Sentence sentence, Entity entity, Span span) {
      Token token = sentence.token(entity.to() - 1);
      Optional<Token> up = sentence.head(token).filter(h -> span.contains(h.span()));
      while (up.isPresent()) {
        boolean inside = entity.from() <= up.get().index() && up.get().index() < entity.to();
        boolean person = entity.kind() == Entity.Kind.PERSON;
        boolean beside =
            token.is("appos") || token.is("flat") || token.relation().equals("compound");
        if (!inside && !(person && beside)) {
          return false;
        }
        token = up.get();
        up = sentence.head(token).filter(h -> span.contains(h.span()));
      }
      return true;
    }

    private Actor.Kind kind(Span span) {
      for (Sentence sentence : reading.get(Layer.SENTENCES)) {
        if (sentence.span().overlaps(span)) {
          for (Token token : sentence.tokens()) {
            boolean head =
                span.contains(token.span())
                    && sentence.head(token).map(h -> !span.contains(h.span())).orElse(true);
            Optional<String> kind = head ? nouns.kind(token.lemma()) : Optional.empty();
            if (kind.isPresent()) {
              return Actor.Kind.valueOf(kind.get().toUpperCase(Locale.ROOT));
            }
          }
        }
      }
      return Actor.Kind.UNNAMED;
    }

    List<Actor> actors() {
      List<Actor> actors = new ArrayList<>();
      for (Role role : roles) {
        actors.add(
            new Actor(
                "a" + (actors.size() + 1),
                role.name,
                role.kind,
                NOT_RESOLVED,
                List.of(),
                NOT_RESOLVED,
                NOT_RESOLVED,
                role.mentions.stream().sorted().toList(),
                role.mentions.size() > 1 ? Actor.Via.COREFERENCE : Actor.Via.TEXT));
      }
      return List.copyOf(actors);
    }
  }

  private static Actor.Kind kindOf(Entity.Kind kind) {
    return switch (kind) {
      case PERSON -> Actor.Kind.PERSON;
      case ORG -> Actor.Kind.ORGANISATION;
      case PLACE -> Actor.Kind.COUNTRY;
    };
  }

  private record Named(String words, Actor.Kind kind) {}

  private static final class Role {
    private final String name;
    private final String key;
    private final Actor.Kind kind;
    private final Set<Span> mentions = new LinkedHashSet<>();

    Role(String name, String key, Actor.Kind kind) {
      this.name = name;
      this.key = key;
      this.kind = kind;
    }
  }

  /** The id of the actor with a mention at just this place. */
  static Optional<String> at(List<Actor> actors, Extent words) {
    return words.isEmpty()
        ? Optional.empty()
        : actors.stream()
            .filter(a -> a.mentions().contains(words.spans().get(0)))
            .map(Actor::id)
            .findFirst();
  }
}
