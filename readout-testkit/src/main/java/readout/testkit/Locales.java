/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs work under a default locale other than the machine's own, and puts that back. */
final class Locales {
  /** A dotless i, a decimal comma, digits that are not ours. */
  static final List<Locale> TRYING =
      List.of(
          Locale.forLanguageTag("tr-TR"), Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"));

  private Locales() {}

  static <T> T under(Locale locale, Callable<T> work) throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      return work.call();
    } finally {
      Locale.setDefault(before);
    }
  }
}
