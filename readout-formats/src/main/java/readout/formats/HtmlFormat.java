/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import readout.document.Document;
import readout.document.Origin;
import readout.text.Text;

/**
 * A web page: one file, one document. Its text is the article without what the page puts around it
 * ({@link MainText}); its origin is what the page says of itself ({@link PageMetadata}). The
 * headline is {@code origin.title}, not part of the text. A sidecar of the same name, as for plain
 * text, is not looked for: pages carry their own.
 */
public final class HtmlFormat implements Format {
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*(?:<\\?xml|<!--|<!doctype\\s+html|<html|<head)", Pattern.CASE_INSENSITIVE);

  /** Below this many characters, a text that the page repeats in its metadata is preferred. */
  private static final int SCANT = 250;

  private final Chrome chrome = new Chrome();

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(String head) {
    return PAGE.matcher(head).lookingAt();
  }

  @Override
  public Iterator<Input> read(Source source) throws IOException {
    byte[] bytes = source.all();
    String html = Decoding.decode(bytes, declared(bytes));
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    Origin origin = metadata.origin().orElse(Origin.at(source.name()));
    String text = MainText.of(page, chrome);
    Optional<String> repeated = metadata.articleBody();
    if (text.length() < SCANT && repeated.isPresent() && repeated.get().length() > text.length()) {
      text = repeated.get();
    }
    Document document = new Document(source.id(), Text.of(text), origin, Map.of());
    return List.<Input>of(new Input.Read(document, source.name(), -1)).iterator();
  }

  /** The charset that the page declares in its first 4 KiB. */
  private static Optional<String> declared(byte[] bytes) {
    String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)), ISO_8859_1);
    Matcher m = CHARSET.matcher(head);
    return m.find()
        ? Optional.ofNullable(m.group(1)).or(() -> Optional.ofNullable(m.group(2)))
        : Optional.empty();
  }
}
