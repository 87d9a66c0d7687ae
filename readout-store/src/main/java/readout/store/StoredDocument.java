/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.time.Instant;

/**
 * A document with its text.
 *
 * @param source what is known of it
 * @param text character for character
 * @param version of the data and engine that read it last
 * @param addedAt when it was first added
 */
public record StoredDocument(Found.Source source, String text, String version, Instant addedAt) {}
