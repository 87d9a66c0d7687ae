/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.document.Document;
import readout.document.Origin;
import readout.text.Text;

/**
 * Plain text: one file, one document, kept character for character.
 *
 * <p>A {@code .json} file beside it, of the same name, is its <em>sidecar</em> and says where the
 * text comes from ({@code url, publisher, title, date, country, language, genre}, all optional;
 * other fields go to {@link Document#extra()}). A sidecar that cannot be read, or a field of it, is
 * refused by itself, just before the document, which is read without it.
 */
public final class TextFormat implements Format {
  private static final Set<String> KNOWN =
      Set.of("url", "publisher", "title", "date", "country", "language", "genre");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  /** Anything that nothing else recognises is plain text. */
  @Override
  public boolean recognises(String head) {
    return true;
  }

  @Override
  public Iterator<Input> read(Source source) throws IOException {
    List<Input> inputs = new ArrayList<>();
    Text text = Text.of(source.text(Optional.empty()));
    Map<String, Object> sidecar =
        sidecar(source).map(file -> readSidecar(file, source, inputs)).orElse(Map.of());
    Origin origin =
        OriginFields.read(
            sidecar, problem -> inputs.add(Input.refused(sidecarName(source), -1, problem)));
    Map<String, Object> extra = new TreeMap<>(sidecar);
    extra.keySet().removeAll(KNOWN);
    Document document =
        new Document(source.id(), text, origin.orElse(Origin.at(source.name())), extra);
    inputs.add(new Input.Read(document, source.name(), -1));
    return inputs.iterator();
  }

  /** The sidecar of a text, if there is one. */
  static Optional<Path> sidecar(Source source) {
    return source
        .path()
        .map(path -> path.resolveSibling(source.id() + ".json"))
        .filter(Files::isRegularFile);
  }

  private static String sidecarName(Source source) {
    String name = source.name();
    return name.substring(0, name.length() - source.ending().length()) + "json";
  }

  private static Map<String, Object> readSidecar(Path file, Source source, List<Input> problems) {
    try (Source json = Source.file(sidecarName(source), file)) {
      return Json.object(json.text(Optional.empty()));
    } catch (IOException e) {
      problems.add(
          Input.refused(
              sidecarName(source),
              -1,
              "cannot be read as the origin of "
                  + source.name()
                  + ": "
                  + e.getMessage()
                  + " - mend it; the text is read without it"));
      return Map.of();
    }
  }
}
