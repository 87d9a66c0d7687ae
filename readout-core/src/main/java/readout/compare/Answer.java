/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.List;
import readout.text.Extent;

/**
 * What one account answers to one question, before it is compared.
 *
 * @param account index of the account
 * @param extent the words
 * @param voices who tells it; empty where the account does
 * @param value what is compared
 */
record Answer<T>(int account, Extent extent, List<Figure> voices, T value) {}
