/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Entry;
import readout.lexicon.Match;
import readout.lexicon.Registry;
import readout.lexicon.Term;
import readout.text.Extent;
import readout.text.Text;

/**
 * What holds for the whole document.
 *
 * @param registry who is known by name
 * @param date the days that its date may mean; empty where the year is not known
 * @param surnames first and last words of the personal names in it, lower case
 * @param inLonger words of personal names of two words and more, lower case
 * @param speeches who speaks where
 * @param dateline where it stands; what it names does not act
 * @param fullNames names of the registry that stand in it in more than an acronym
 */
record Scene(
    Text text,
    Registry registry,
    Optional<Term> date,
    Set<String> surnames,
    Set<String> inLonger,
    Set<String> fullNames,
    Speeches speeches,
    Extent dateline) {
  /** The entry that a match means here; an acronym shared by two means the one named in full. */
  Optional<Entry> entry(Match<Entry> match, Entry.Type... kinds) {
    Optional<Entry> one = Registry.one(match.values(), date, kinds);
    if (one.isPresent()) {
      return one;
    }
    List<Entry> named = match.values().stream().filter(e -> fullNames.contains(e.key())).toList();
    return named.isEmpty() ? Optional.empty() : Registry.one(named, date, kinds);
  }

  String words(NounPhrase phrase) {
    return text.words(phrase.span());
  }

  /** The text from one word to another, the second not in it; empty for none. */
  String words(Line line, int from, int to) {
    return from >= to ? "" : text.words(line.token(from).span().union(line.token(to - 1).span()));
  }
}
