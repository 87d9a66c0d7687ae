/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Readout's own English: text in; tokens, sentences, parts of speech, lemmas, names and basic
 * dependencies out, from one small model file and nothing else.
 */
@NullMarked
package readout.english;

import org.jspecify.annotations.NullMarked;
