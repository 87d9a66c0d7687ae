/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that the world sends and nobody expects; whatever reads text must live through them. */
public final class HostileTexts {
  private static final int MEGABYTE = 1 << 20;

  private HostileTexts() {}

  /** Each with a name for messages, in an order that stays. */
  public static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("white space", " \t\n\r\n\u00a0\u2003\u3000\ufeff ");
    texts.put("one letter", "a");
    texts.put("one line of a megabyte", "said ".repeat(MEGABYTE / 5));
    texts.put("a megabyte without a space", "a".repeat(MEGABYTE));
    texts.put("a hundred thousand lines", "He said so.\n".repeat(100_000));
    texts.put("NUL", "The minister\u0000 said\u0000\u0000 that it \u0000.");
    texts.put(
        "control characters", "He\u0001\u0008\u000b\u001b[31m said \u007f\u0085\u2028no\u2029.");
    texts.put("unpaired surrogates", "\udc00He \ud800said\ud83d that\ude00 \udbff");
    texts.put(
        "right to left",
        "قال الوزير إن \u202eالمحادثات\u202c \"ستستأنف\". \u05d0\u05de\u05e8 said.");
    texts.put("emoji", "👩‍👩‍👧‍👦 said 🇫🇷🇩🇪 “👍🏽” 😀".repeat(50));
    texts.put(
        "combining marks", "s\u0301a\u0308\u0323i\u0327d\u0300 ".repeat(200) + "\u0301\u0301");
    texts.put("only quotation marks", "“”\"\"‘’''``«»„‟\"“".repeat(200));
    texts.put("quotation marks that never close", "“He said. ".repeat(2_000));
    texts.put("quotation marks that never opened", "he said.” ".repeat(2_000));
    texts.put("ten thousand quotations nested", nested("“", "”", 10_000));
    texts.put("ten thousand brackets nested", nested("(", ")", 10_000));
    texts.put("ten thousand square brackets", nested("[", "]", 10_000));
    texts.put("only full stops", ".".repeat(20_000));
    texts.put("only apostrophes in a word", "a'".repeat(20_000));
    texts.put("a dateline and nothing else", "PARIS, Feb. 12 (Agency) -- ");
    texts.put("a hundred datelines", "PARIS, Feb. 12 (Agency) --\n".repeat(100));
    texts.put("mixed line ends", "He said so.\rShe did.\r\nThey did.\n\r\nNo\u2028one.");
    texts.put("markup", "<p>He said &quot;no&quot;</p><!-- “ -->{\"said\": [1,\\u0000]}");
    return texts;
  }

  private static String nested(String open, String close, int depth) {
    return open.repeat(depth) + "he said" + close.repeat(depth);
  }
}
