/**
 * A language engine on Stanford CoreNLP: tokens, sentences, parts of speech, lemmas, names and basic
 * dependencies, each from CoreNLP's own class, without its pipeline.
 */
@NullMarked
package readout.corenlp;

import org.jspecify.annotations.NullMarked;
