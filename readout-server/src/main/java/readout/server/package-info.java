/** The workbench: a server for one person or a small team, with pages and the same over REST. */
@NullMarked
package readout.server;

import org.jspecify.annotations.NullMarked;
