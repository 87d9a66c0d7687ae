/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Resolution.Basis;
import readout.lexicon.Gender;
import readout.lexicon.Holders;
import readout.lexicon.Role;
import readout.lexicon.Term;
import readout.text.Span;

/** An actor while its mentions come by: every phrase may tell more of it. */
final class Figure {
  private static final String NOT_STATED = "NOT_STATED";

  private final Set<Span> mentions = new LinkedHashSet<>();
  private final Set<Role> nouns = new LinkedHashSet<>();
  private final boolean plural;
  private final boolean person;
  private String name;
  private Actor.Kind kind;
  private boolean named;
  private Optional<String> country;
  private List<String> sectors;
  private Optional<String> own;
  private Optional<String> role;
  private Gender gender;
  private final Set<Basis> bases = new LinkedHashSet<>();
  private Optional<Holders.Person> holder = Optional.empty();

  Figure(Profile first) {
    name = first.name();
    kind = first.kind();
    plural = first.plural();
    person = first.isPerson();
    named = first.reference() == Profile.Reference.NAMED;
    country = first.country();
    sectors = first.sectors();
    own = first.own();
    role = first.role();
    gender = first.gender();
    nouns.addAll(first.nouns());
    bases.addAll(first.bases());
  }

  /** Takes what another phrase of the same actor says and this one did not. */
  void learn(Profile more) {
    boolean names = more.reference() == Profile.Reference.NAMED;
    boolean fuller = names && (!named || person && more.name().length() > name.length());
    if (fuller) {
      name = more.name();
      kind = more.kind();
      named = true;
    }
    if (country.isEmpty()) {
      country = more.country();
      own = more.own();
    }
    sectors = sectors.isEmpty() ? more.sectors() : sectors;
    boolean vague = nouns.stream().allMatch(n -> n.sectors().isEmpty());
    boolean told = more.nouns().stream().anyMatch(n -> !n.sectors().isEmpty());
    role = vague && told ? more.role().or(() -> role) : role.or(more::role);
    gender = gender == Gender.UNKNOWN ? more.gender() : gender;
    nouns.addAll(more.nouns());
    bases.addAll(more.bases());
  }

  /** Takes country and sectors of the one it belongs to where it has none of its own. */
  void belongTo(Optional<String> land, List<String> parts) {
    country = country.or(() -> land);
    if (sectors.isEmpty() && nouns.stream().anyMatch(Role::belongs)) {
      sectors = parts;
    }
  }

  void hold(Holders.Person who) {
    holder = Optional.of(who);
    tell(who.gender());
  }

  void mention(Span span) {
    mentions.add(span);
  }

  String name() {
    return name;
  }

  Actor.Kind kind() {
    return kind;
  }

  boolean isNamed() {
    return named;
  }

  boolean isPerson() {
    return person;
  }

  /** Several people or things: what "they" may mean. */
  boolean isPlural() {
    return plural || kind == Actor.Kind.GROUP;
  }

  /** What "it" may mean. */
  boolean isThing() {
    return !person && !plural && kind != Actor.Kind.UNNAMED;
  }

  Gender gender() {
    return gender;
  }

  /** A pronoun tells it. */
  void tell(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  Optional<Holders.Person> holder() {
    return holder;
  }

  Optional<String> country(Optional<Term> date) {
    return country.or(() -> holder.flatMap(h -> h.at(date).country()));
  }

  List<String> sectors(Optional<Term> date) {
    return sectors.isEmpty() ? holder.map(h -> h.at(date).sectors()).orElse(List.of()) : sectors;
  }

  boolean is(Role noun) {
    return nouns.contains(noun);
  }

  boolean hasNouns() {
    return !nouns.isEmpty();
  }

  boolean leads() {
    return nouns.stream().anyMatch(Role::leads);
  }

  /** Whether it is a leader and nothing tells of what kind: "the Russian leader". */
  boolean leadsVaguely() {
    return leads() && nouns.stream().filter(Role::leads).allMatch(n -> n.sectors().isEmpty());
  }

  boolean belongs() {
    return nouns.stream().anyMatch(Role::belongs);
  }

  Actor actor(String id, Optional<Term> date) {
    Optional<Holders.Standing> standing = holder.map(h -> h.at(date));
    Optional<String> land = country(date);
    List<String> parts = sectors(date);
    boolean told = !sectors.isEmpty() || country.isPresent() && standing.isEmpty();
    Value<String> code =
        told || standing.isEmpty()
            ? Value.of(code(land, parts), "COUNTRY_NOT_KNOWN")
            : standing.get().code();
    Value<String> what =
        role.<Value<String>>map(Value::known)
            .or(() -> standing.map(Holders.Standing::role))
            .orElseGet(() -> Value.missing(NOT_STATED));
    return new Actor(
        id,
        name,
        kind,
        Value.of(land, "NOT_RESOLVED"),
        parts,
        code,
        what,
        new ArrayList<>(mentions).stream().sorted().toList(),
        via(land.isPresent()));
  }

  private Actor.Via via(boolean known) {
    boolean users =
        bases.stream().anyMatch(b -> b.kind() == Basis.Kind.LISTED)
            || holder.filter(Holders.Person::users).isPresent();
    if (users) {
      return Actor.Via.USER;
    }
    return known
        ? Actor.Via.REGISTRY
        : mentions.size() > 1 ? Actor.Via.COREFERENCE : Actor.Via.TEXT;
  }

  /** The facts that the record's values follow from, those of the text first. */
  List<Basis> bases(Optional<Term> date) {
    List<Basis> all = new ArrayList<>(bases);
    holder.ifPresent(
        person ->
            person.offices().stream()
                .filter(o -> date.map(d -> o.term().covers(d)).orElse(true))
                .map(o -> office(person, o))
                .forEach(all::add));
    return all;
  }

  /** "Angela Merkel, chancellor (DEU) 2005-11-22 to 2021-12-08". */
  private static Basis office(Holders.Person person, Holders.Office office) {
    String told =
        "%s, %s (%s) %s".formatted(person.name(), office.role(), office.country(), office.term());
    return new Basis(Basis.Kind.OFFICE, office.code(), told, office.row());
  }

  /** Country and main sector; a country or an international body with letters of its own. */
  private Optional<String> code(Optional<String> land, List<String> parts) {
    if (land.isEmpty()) {
      return own;
    }
    boolean alone =
        kind == Actor.Kind.COUNTRY
            || parts.isEmpty()
            || parts.get(0).equals("IGO") && own.isEmpty();
    String rest = own.orElseGet(() -> alone ? "" : parts.get(0));
    return Optional.of(land.get() + (rest.equals(land.get()) ? "" : rest));
  }
}
