/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.agreement;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import readout.finding.Agreement.Said;
import readout.lexicon.AgreementWords.Meaning;
import readout.text.Extent;

/**
 * One place where an agreement is named.
 *
 * @param name the words, from the article to the noun
 * @param key what tells it from others: the names before the noun, lower case; empty for "the deal"
 * @param named whether a proper name is among them
 * @param stands whether these words by themselves say that it is an agreement that stands
 * @param points whether the words can point back: "the deal", or a phrase in apposition
 */
record Sight(
    String name,
    Set<String> key,
    Meaning sort,
    boolean named,
    boolean stands,
    boolean points,
    OptionalInt year,
    List<String> parties,
    Extent extent,
    List<Said> said,
    String row) {}
