/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.finding.Actor;
import readout.finding.Resolution.Basis;
import readout.lexicon.Gender;
import readout.lexicon.Role;

/**
 * What one phrase says of its actor.
 *
 * @param rule the sieve that found it
 * @param name the words that name it
 * @param key what makes two phrases one actor whatever else they say: a registry's entry; empty for
 *     what has no identity of its own
 * @param ties what it belongs to: country, sectors, owner
 * @param own letters of an international body's code
 * @param role what the phrase says it is; empty where it says nothing
 * @param nouns role nouns in the phrase, its main one first
 * @param bare whether it is a role noun with no more than determiner and nationality
 * @param reference how it points at its actor
 * @param bases the words and rows that country, sectors and role follow from
 */
record Profile(
    String rule,
    Actor.Kind kind,
    String name,
    Optional<String> key,
    Optional<String> country,
    List<String> sectors,
    Optional<String> own,
    Optional<String> role,
    List<Role> nouns,
    Ties ties,
    Gender gender,
    boolean plural,
    boolean bare,
    Reference reference,
    List<Basis> bases) {
  Profile {
    sectors = List.copyOf(sectors);
    nouns = List.copyOf(nouns);
    bases = List.copyOf(bases);
  }

  enum Reference {
    /** By a name. */
    NAMED,
    /** As someone known: "the minister". */
    DEFINITE,
    /** As someone new: "a minister". */
    INDEFINITE
  }

  /** A phrase of which nothing but its kind and its words is known. */
  static Profile of(String rule, Actor.Kind kind, String name, NounPhrase phrase) {
    Reference reference = phrase.isDefinite() ? Reference.DEFINITE : Reference.INDEFINITE;
    return new Profile(
        rule,
        kind,
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Ties.NONE,
        Gender.UNKNOWN,
        phrase.isPlural(),
        false,
        reference,
        List.of());
  }

  Profile withKey(String known) {
    return new Profile(
        rule,
        kind,
        name,
        Optional.of(known),
        country,
        sectors,
        own,
        role,
        nouns,
        ties,
        gender,
        plural,
        bare,
        Reference.NAMED,
        bases);
  }

  Profile from(Optional<String> land, List<String> parts, Optional<String> letters) {
    return new Profile(
        rule, kind, name, key, land, parts, letters, role, nouns, ties, gender, plural, bare,
        reference, bases);
  }

  Profile as(Optional<String> what, List<Role> words, Gender told) {
    List<Basis> noun =
        words.stream()
            .limit(1)
            .filter(r -> !r.sectors().isEmpty())
            .map(
                r -> new Basis(Basis.Kind.SECTOR, String.join(" ", r.sectors()), r.name(), r.row()))
            .toList();
    return new Profile(
            rule, kind, name, key, country, sectors, own, what, words, ties, told, plural, bare,
            reference, bases)
        .because(noun);
  }

  Profile tied(Ties bonds) {
    return new Profile(
            rule, kind, name, key, country, sectors, own, role, nouns, bonds, gender, plural, bare,
            reference, bases)
        .because(bonds.bases());
  }

  Profile named() {
    return new Profile(
        rule,
        kind,
        name,
        key,
        country,
        sectors,
        own,
        role,
        nouns,
        ties,
        gender,
        false,
        bare,
        Reference.NAMED,
        bases);
  }

  /** One of several that a phrase names together: "French troops" of "French and Dutch troops". */
  Profile oneOf(String words, String land) {
    return new Profile(
        rule,
        kind,
        words,
        key,
        Optional.of(land),
        sectors,
        own,
        role,
        nouns,
        Ties.NONE,
        gender,
        plural,
        bare,
        reference,
        bases);
  }

  /** With more bases, behind those that it has. */
  Profile because(List<Basis> more) {
    List<Basis> all = new ArrayList<>(bases);
    all.addAll(more);
    return new Profile(
        rule, kind, name, key, country, sectors, own, role, nouns, ties, gender, plural, bare,
        reference, all);
  }

  Profile bare(boolean nothingElse) {
    return new Profile(
        rule,
        kind,
        name,
        key,
        country,
        sectors,
        own,
        role,
        nouns,
        ties,
        gender,
        plural,
        nothingElse,
        reference,
        bases);
  }

  boolean leads() {
    return nouns.stream().anyMatch(Role::leads);
  }

  /** One human being, named or not. */
  boolean isPerson() {
    boolean human = !nouns.isEmpty() && nouns.get(0).kind() == Role.Kind.PERSON;
    return kind == Actor.Kind.PERSON || (kind == Actor.Kind.UNNAMED && human && !plural);
  }
}
