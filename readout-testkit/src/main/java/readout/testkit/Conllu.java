/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import readout.document.Document;
import readout.reading.Entity;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

/**
 * The parse of one document as CoNLL-U:
 *
 * <pre>
 * # newdoc id = the-bridge
 * # hash = sha256:…            of the whole text
 * # masked = 0-21              only where something is
 *
 * # span = 22-50               code points of the document
 * 1  Officials  official  _  NNS  _  2  nsubj  _  22-31
 * 2  said       say       _  VBD  _  0  root   _  32-36|person=2
 * </pre>
 *
 * The last column holds the token's code points and, at the first token of a name, its kind and its
 * number of tokens. The words are there for people; reading takes them from the text.
 */
final class Conllu {
  static final String NEWDOC = "# newdoc id = ";
  private static final String HASH = "# hash = ";
  private static final String MASKED = "# masked = ";
  private static final String SPAN = "# span = ";

  private Conllu() {}

  static String hash(Text text) {
    return Document.of("", text.toString()).hash();
  }

  static String key(Text text, Extent masked) {
    return hash(text) + " " + spans(masked);
  }

  static String key(String block) {
    String masked = block.contains("\n" + MASKED) ? value(block, MASKED) : "";
    return value(block, HASH) + " " + masked;
  }

  private static String value(String block, String name) {
    int start = block.indexOf(name) + name.length();
    return block.substring(start, block.indexOf('\n', start));
  }

  static String spans(Extent extent) {
    return extent.spans().stream().map(Conllu::span).collect(Collectors.joining(","));
  }

  private static String span(Span span) {
    return span.start() + "-" + span.end();
  }

  static String write(String id, Text text, Extent masked, List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    out.append(NEWDOC).append(escape(id)).append('\n');
    out.append(HASH).append(hash(text)).append('\n');
    if (!masked.isEmpty()) {
      out.append(MASKED).append(spans(masked)).append('\n');
    }
    for (Sentence sentence : sentences) {
      out.append('\n').append(SPAN).append(span(sentence.span())).append('\n');
      for (Token token : sentence.tokens()) {
        write(token, sentence, out);
      }
    }
    return out.append('\n').toString();
  }

  private static void write(Token token, Sentence sentence, StringBuilder out) {
    out.append(token.index() + 1).append('\t').append(escape(shown(token.word())));
    out.append('\t').append(escape(token.lemma()));
    out.append("\t_\t").append(token.tag()).append("\t_\t").append(token.head() + 1);
    out.append('\t').append(token.relation()).append("\t_\t").append(span(token.span()));
    for (Entity entity : sentence.entities()) {
      if (entity.from() == token.index()) {
        out.append('|').append(entity.kind()).append('=').append(entity.to() - entity.from());
      }
    }
    out.append('\n');
  }

  private static String shown(String word) {
    return word.length() > 100 ? word.substring(0, word.offsetByCodePoints(0, 50)) + "…" : word;
  }

  static List<Sentence> read(String block, Text text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    Span span = new Span(0, 0);
    for (String line : block.split("\n", -1)) {
      if (line.startsWith(SPAN)) {
        span = span(line.substring(SPAN.length()));
      } else if (line.isEmpty() && !tokens.isEmpty()) {
        sentences.add(new Sentence(span, tokens, entities));
        tokens.clear();
        entities.clear();
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        read(line.split("\t", -1), text, tokens, entities);
      }
    }
    return List.copyOf(sentences);
  }

  private static void read(String[] cells, Text text, List<Token> tokens, List<Entity> entities) {
    String[] last = cells[9].split("\\|");
    Span span = span(last[0]);
    int index = tokens.size();
    int head = Integer.parseInt(cells[6]) - 1;
    tokens.add(
        new Token(index, span, text.words(span), unescape(cells[2]), cells[4], head, cells[7]));
    if (last.length > 1) {
      int at = last[1].indexOf('=');
      Entity.Kind kind = Entity.Kind.valueOf(last[1].substring(0, at).toUpperCase(Locale.ROOT));
      entities.add(new Entity(index, index + Integer.parseInt(last[1].substring(at + 1)), kind));
    }
  }

  private static Span span(String cell) {
    int dash = cell.indexOf('-');
    return new Span(
        Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1)));
  }

  /** What would break a line or cannot be written as UTF-8, as {@code \}{@code uXXXX}. */
  private static String escape(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c != '\\'
                      && !Character.isISOControl(c)
                      && Character.getType(c) != Character.SURROGATE;
              if (plain) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return out.toString();
  }

  private static String unescape(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == '\\') {
        out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(cell.charAt(i));
      }
    }
    return out.toString();
  }
}
