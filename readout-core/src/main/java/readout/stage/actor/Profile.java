/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Optional;
import readout.finding.Actor;
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
    Reference reference) {
  Profile {
    sectors = List.copyOf(sectors);
    nouns = List.copyOf(nouns);
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
        reference);
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
        Reference.NAMED);
  }

  Profile from(Optional<String> land, List<String> parts, Optional<String> letters) {
    return new Profile(
        rule, kind, name, key, land, parts, letters, role, nouns, ties, gender, plural, bare,
        reference);
  }

  Profile as(Optional<String> what, List<Role> words, Gender told) {
    return new Profile(
        rule, kind, name, key, country, sectors, own, what, words, ties, told, plural, bare,
        reference);
  }

  Profile tied(Ties bonds) {
    return new Profile(
        rule, kind, name, key, country, sectors, own, role, nouns, bonds, gender, plural, bare,
        reference);
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
        Reference.NAMED);
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
        reference);
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
        reference);
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
