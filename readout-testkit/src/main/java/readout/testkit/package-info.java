/**
 * For tests, ours and others': fixtures with inline marks ({@link readout.testkit.Fixture}), how a
 * reader does on them ({@link readout.testkit.FixtureRun}), and the contract tests that any stage,
 * engine or format gets for free ({@link readout.testkit.StageContract}, {@link
 * readout.testkit.FormatContract}).
 *
 * <p>The language of the marks is described in {@code docs/fixtures.md}.
 */
@NullMarked
package readout.testkit;

import org.jspecify.annotations.NullMarked;
