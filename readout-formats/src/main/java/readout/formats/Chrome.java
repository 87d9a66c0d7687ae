/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import readout.lexicon.Table;

/**
 * What of a web page is not the article: navigation, cookie notices, related links, captions,
 * comments, share bars. Told by the element's name, by what it declares itself to be, and by the
 * words of its class and id ({@code chrome.tsv}).
 */
final class Chrome {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "nav",
          "aside",
          "footer",
          "figure",
          "figcaption",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "label",
          "dialog",
          "menu",
          "head");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "alert",
          "form",
          "button");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Table WORDS = table();
  private final Set<String> words = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  Chrome() {
    for (Table.Row row : WORDS.rows()) {
      String word = row.get("word");
      if (word.endsWith("*")) {
        beginnings.add(word.substring(0, word.length() - 1));
      } else {
        words.add(word);
      }
    }
  }

  static Table table() {
    try (InputStream in = Chrome.class.getResourceAsStream("chrome.tsv")) {
      if (in == null) {
        throw new IllegalStateException("chrome.tsv is not in the jar - build it again");
      }
      return Table.read("chrome.tsv", new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the element itself, whatever stands in it, is left out. */
  boolean matches(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("article")) {
      return false;
    }
    return ELEMENTS.contains(name)
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find()
        || named(element.className())
        || named(element.id())
        || named(element.attr("data-component"));
  }

  /** Whether a class or an id names something that is not the article. */
  boolean named(String classOrId) {
    if (classOrId.isEmpty()) {
      return false;
    }
    for (String part : BREAK.split(classOrId)) {
      String word = part.toLowerCase(Locale.ROOT);
      if (words.contains(word) || beginnings.stream().anyMatch(word::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
