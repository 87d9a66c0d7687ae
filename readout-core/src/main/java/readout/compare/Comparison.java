/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;

/**
 * Readings side by side.
 *
 * @param episodes the happenings that two or more of them tell of
 * @param otherEvents readings of something else
 * @param notRead inputs that could not be read: another language, a broken file
 */
public record Comparison(List<Episode> episodes, List<Aside> otherEvents, List<Aside> notRead) {
  public Comparison {
    episodes = List.copyOf(episodes);
    otherEvents = List.copyOf(otherEvents);
    notRead = List.copyOf(notRead);
  }
}
