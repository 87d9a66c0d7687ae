/* SPDX-License-Identifier: Apache-2.0 */
package readout.document;

import java.util.Optional;

/**
 * Where a document comes from, as far as its file, its page or its sidecar says. Everything is
 * optional; nothing is guessed from the text.
 *
 * @param uri address or file that it was read from
 * @param publisher the outlet, as it names itself
 * @param title headline, when it is not part of the text
 * @param published day of publication
 * @param country ISO 3166 alpha-3 of the publisher
 * @param language BCP 47 tag that the page declares
 * @param genre such as {@code news}, {@code readout}, {@code transcript}, when declared
 */
public record Origin(
    Optional<String> uri,
    Optional<String> publisher,
    Optional<String> title,
    Optional<PartialDate> published,
    Optional<String> country,
    Optional<String> language,
    Optional<String> genre) {
  /** Nothing is known. */
  public static final Origin UNKNOWN =
      new Origin(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Nothing is known but where it was read from. */
  public static Origin at(String uri) {
    return UNKNOWN.orElse(
        new Origin(
            Optional.of(uri),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** What is said here, and, where nothing is, what {@code other} says. */
  public Origin orElse(Origin other) {
    return new Origin(
        uri.or(other::uri),
        publisher.or(other::publisher),
        title.or(other::title),
        published.or(other::published),
        country.or(other::country),
        language.or(other::language),
        genre.or(other::genre));
  }
}
