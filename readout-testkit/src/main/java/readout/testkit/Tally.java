/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

/**
 * Right ones counted from both sides. The two counts of right ones are the same but where a group
 * divides expected and found findings differently (a quotation found as reported speech).
 *
 * @param foundRight of the found ones, those that were expected
 * @param found all that were found
 * @param expectedRight of the expected ones, those that were found
 * @param expected all that were expected
 */
public record Tally(int foundRight, int found, int expectedRight, int expected) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** One found, right or wrong. */
  public static Tally found(boolean right) {
    return new Tally(right ? 1 : 0, 1, 0, 0);
  }

  /** One expected, found or missed. */
  public static Tally expected(boolean right) {
    return new Tally(0, 0, right ? 1 : 0, 1);
  }

  public Tally plus(Tally other) {
    return new Tally(
        foundRight + other.foundRight,
        found + other.found,
        expectedRight + other.expectedRight,
        expected + other.expected);
  }

  /** Share of the found that are right, 0 to 1; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) foundRight / found;
  }

  /** Share of the expected that were found, 0 to 1; 0 where nothing was expected. */
  public double recall() {
    return expected == 0 ? 0 : (double) expectedRight / expected;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
