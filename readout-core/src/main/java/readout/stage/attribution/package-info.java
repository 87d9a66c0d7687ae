/**
 * Who says what, by the words alone: small sieves over the grammar of one sentence, most precise
 * first, then the passes that join quotations to them.
 *
 * <p>A sieve knows one linguistic fact ("the clause that a reporting verb governs is what was
 * said") and is named in the trace of everything that it decides. Which verbs, nouns, adjectives
 * and prepositions report, and with which of these constructions, is data: {@code
 * data/lexicon/en/cues.tsv}.
 */
@NullMarked
package readout.stage.attribution;

import org.jspecify.annotations.NullMarked;
