/**
 * What the screens show: each page is a record that a template fills, with no markup in it. Every
 * word of a document goes to the template as plain text, and the template escapes it.
 */
@NullMarked
package readout.server.page;

import org.jspecify.annotations.NullMarked;
