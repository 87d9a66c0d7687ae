/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.page;

import java.util.List;
import readout.server.Desk;

/**
 * The first page: what to read, and what has been read.
 *
 * @param kept whether what is read outlives the server
 * @param refused what could not be read just now
 */
public record DropPage(List<Entry> documents, boolean kept, List<Desk.Outcome.Refused> refused) {}
