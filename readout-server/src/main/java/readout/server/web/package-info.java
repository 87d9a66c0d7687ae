/** Requests in, answers out: routes, safety, errors. Knows HTTP, and nothing of grammar. */
@NullMarked
package readout.server.web;

import org.jspecify.annotations.NullMarked;
