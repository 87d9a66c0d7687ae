/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The article of a web page, its paragraphs joined by blank lines.
 *
 * <p>The page is cut into <em>blocks</em>: runs of text that no paragraph, heading, list item or
 * double line break interrupts, without page chrome ({@link Chrome}). Each block of prose then
 * votes for the elements around it with the number of its characters outside links: fully for its
 * parent, half for the grandparent. The article is the element with most votes, wider ones being
 * taken instead while they hold much more. Of its blocks those go that are mostly links, and
 * headings that no prose follows.
 *
 * <p>The idea of text and link density is that of Kohlschütter, Fankhauser and Nejdl, "Boilerplate
 * Detection using Shallow Text Features" (2010), and of Arc90's Readability.
 */
final class MainText {
  /** Characters from which a block is prose: about two lines. Shorter ones do not vote. */
  private static final int PROSE = 80;

  /** A wider element is taken when it holds this many times the prose of the best one. */
  private static final double WIDER = 1.3;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br");

  private final List<Block> blocks = new ArrayList<>();
  private final Chrome chrome;

  /** A run of text under one block element. */
  private static final class Block {
    final Element parent;
    final StringBuilder text = new StringBuilder();
    int linked;

    Block(Element parent) {
      this.parent = parent;
    }

    boolean isHeading() {
      return parent.normalName().matches("h[1-6]");
    }

    boolean isMostlyLinks() {
      return linked * 2 > text.length();
    }

    int votes() {
      return text.length() < PROSE || isMostlyLinks() ? 0 : text.length() - linked;
    }
  }

  private MainText(Chrome chrome) {
    this.chrome = chrome;
  }

  /** Empty when the page holds no text. */
  static String of(Document page, Chrome chrome) {
    MainText main = new MainText(chrome);
    NodeTraversor.filter(main.new Cutter(), page.body());
    main.blocks.removeIf(b -> b.text.toString().isBlank());
    return main.article(page.body());
  }

  private String article(Element body) {
    Element root = root(body);
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.isMostlyLinks()
          && within(block, root)
          && !block.parent.normalName().equals("h1")) {
        kept.add(block);
      }
    }
    return paragraphs(kept);
  }

  private static String paragraphs(List<Block> kept) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      boolean leads = i + 1 < kept.size() && !kept.get(i + 1).isHeading();
      if (!kept.get(i).isHeading() || leads) {
        paragraphs.add(kept.get(i).text.toString().strip());
      }
    }
    return paragraphs.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("\n\n"));
  }

  /** The element that holds the article: the body where no prose tells it. */
  private Element root(Element body) {
    Map<Element, Double> votes = new HashMap<>();
    Map<Element, Integer> prose = new HashMap<>();
    for (Block block : blocks) {
      if (block.votes() > 0) {
        double weight = block.votes();
        Element element = container(block);
        for (int level = 0; level < 2 && element != null; level++, weight /= 2) {
          votes.merge(element, weight, Double::sum);
          element = element.parent();
        }
        for (Element around = container(block); around != null; around = around.parent()) {
          prose.merge(around, block.votes(), Integer::sum);
        }
      }
    }
    Element best = body;
    double most = 0;
    for (Block block : blocks) { // in text order, so that equal votes are settled the same way
      for (Element e = container(block); e != null; e = e.parent()) {
        if (votes.getOrDefault(e, 0.0) > most) {
          best = e;
          most = votes.getOrDefault(e, 0.0);
        }
      }
    }
    return widened(best, prose);
  }

  private static Element widened(Element best, Map<Element, Integer> prose) {
    Element wide = best;
    for (Element e = best.parent(); e != null; e = e.parent()) {
      if (prose.getOrDefault(e, 0) > WIDER * prose.getOrDefault(wide, 0)) {
        wide = e;
      }
      if (e.normalName().equals("article")) {
        break;
      }
    }
    return wide;
  }

  /** What the block's paragraph stands in. */
  private static Element container(Block block) {
    Element parent = block.parent;
    Element around = parent.parent();
    boolean paragraph = Set.of("p", "li", "pre", "blockquote", "td").contains(parent.normalName());
    return paragraph && around != null ? around : parent;
  }

  private static boolean within(Block block, Element root) {
    for (Element e = block.parent; e != null; e = e.parent()) {
      if (e.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts the page into blocks; never recurses, so that no depth of nesting can exhaust it. */
  private final class Cutter implements NodeFilter {
    private int links;
    private boolean open;
    private int breaks;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (chrome.matches(element)) {
        open &= INLINE.contains(element.normalName());
        return FilterResult.SKIP_ENTIRELY;
      }
      String name = element.normalName();
      links += name.equals("a") ? 1 : 0;
      if (name.equals("br")) {
        lineBreak();
      } else if (!INLINE.contains(name)) {
        open = false;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        open &= INLINE.contains(element.normalName());
      }
      return FilterResult.CONTINUE;
    }

    private void lineBreak() {
      breaks++;
      if (open && breaks > 1) {
        open = false;
      } else if (open) {
        StringBuilder text = blocks.get(blocks.size() - 1).text;
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
          text.setLength(text.length() - 1);
        }
        text.append('\n');
      }
    }

    private void append(TextNode node) {
      String words = node.getWholeText().replace('\u00a0', ' ');
      if (words.isBlank() && !open) {
        return;
      }
      if (!open) {
        blocks.add(new Block(blockAround(node)));
        open = true;
      }
      Block block = blocks.get(blocks.size() - 1);
      int before = block.text.length();
      boolean raw = block.parent.normalName().equals("pre");
      for (int i = 0; i < words.length(); i++) {
        add(block.text, words.charAt(i), raw);
      }
      block.linked += links > 0 ? block.text.length() - before : 0;
      breaks = words.isBlank() ? breaks : 0;
    }

    private void add(StringBuilder out, char c, boolean raw) {
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space || raw) {
        out.append(c);
      } else if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }

    private Element blockAround(Node node) {
      Element element = (Element) node.parentNode();
      while (element != null && INLINE.contains(element.normalName()) && element.parent() != null) {
        element = element.parent();
      }
      return java.util.Objects.requireNonNull(element, "text stands in the body");
    }
  }
}
