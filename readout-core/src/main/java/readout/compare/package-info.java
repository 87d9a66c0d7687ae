/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Several readings, side by side: which of them tell of one happening ({@link
 * readout.compare.Episode}), on how many independent origins they rest ({@link
 * readout.compare.Witness}), and, question by question, what each tells, through whom, and where
 * the sides differ ({@link readout.compare.Row}).
 *
 * <p>{@link readout.compare.Comparer} is the way in. Each step is a class of its own: {@code
 * Figures} (who is who across the texts), {@code Gathering} (episodes), {@code Witnesses}, {@code
 * Tellings} (what each account tells), {@code Sides} (whose words an account carries), {@code
 * Questions} and {@code Alignment} (the rows), {@code Judgement} (the differences). Nothing here
 * says who is right.
 */
@NullMarked
package readout.compare;

import org.jspecify.annotations.NullMarked;
