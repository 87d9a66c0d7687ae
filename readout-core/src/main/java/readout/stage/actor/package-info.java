/**
 * Who acts and speaks: small sieves that describe a noun phrase, most precise first, and the cast
 * that makes actors of the phrases of a whole document.
 */
@NullMarked
package readout.stage.actor;

import org.jspecify.annotations.NullMarked;
