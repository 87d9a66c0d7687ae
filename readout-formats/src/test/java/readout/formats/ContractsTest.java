/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import readout.document.Document;
import readout.document.Rejected;
import readout.testkit.FormatContract;

/** Every format of ours keeps what the testkit asks of any. */
class ContractsTest {
  private interface Contract extends FormatContract {
    Format format();

    @Override
    default Outcome read(byte[] input, String name) throws IOException {
      Path file = Files.createTempFile("contract", "." + format().endings().iterator().next());
      try {
        Files.write(file, input);
        return read(file);
      } finally {
        Files.delete(file);
      }
    }

    private Outcome read(Path file) {
      List<Document> documents = new ArrayList<>();
      List<Rejected> rejected = new ArrayList<>();
      try (Corpus corpus =
          Corpus.of(List.of(file.toString()), InputStream.nullInputStream(), List.of(format()))) {
        while (corpus.hasNext()) {
          Input next = corpus.next();
          if (next instanceof Input.Read read) {
            // the file's name is another at each call: it stays out of what is compared
            documents.add(Document.of("input", read.document().text().toString()));
          } else if (next instanceof Input.Refused refused) {
            rejected.add(new Rejected("input", refused.rejected().reason(), -1));
          }
        }
      }
      return new Outcome(documents, rejected);
    }
  }

  private static Optional<byte[]> utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8).equals(text)
        ? Optional.of(bytes)
        : Optional.empty();
  }

  @Nested
  class Text implements Contract {
    @Override
    public Format format() {
      return new TextFormat();
    }

    @Override
    public Optional<byte[]> holding(String text) {
      return utf8(text);
    }
  }

  @Nested
  class JsonLines implements Contract {
    @Override
    public Format format() {
      return new JsonLinesFormat();
    }

    @Override
    public Optional<byte[]> holding(String text) {
      try {
        return utf8(new ObjectMapper().writeValueAsString(Map.of("text", text)) + "\n");
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Nested
  class Csv implements Contract {
    @Override
    public Format format() {
      return new CsvFormat();
    }

    @Override
    public Optional<byte[]> holding(String text) {
      return utf8("id,text\n1,\"" + text.replace("\"", "\"\"") + "\"\n");
    }
  }

  @Nested
  class Html implements Contract {
    @Override
    public Format format() {
      return new HtmlFormat();
    }

    /** White space and marks are the page's own: only a plain line comes through as it is. */
    @Override
    public Optional<byte[]> holding(String text) {
      return text.matches("[A-Za-z]+(?:[,.]? [A-Za-z]+){0,50}[.]")
          ? utf8("<!doctype html><html><body><article><p>" + text + "</p></article></body></html>")
          : Optional.empty();
    }

    /** A page keeps no white space: what holds for HTML is that a plain line comes out as it is. */
    @Override
    public void keepsTheTextCharacterForCharacter() throws Exception {
      String line = "The envoy left, and no one else spoke.";
      Outcome outcome = read(holding(line).orElseThrow(), "input");
      assertThat(outcome.documents())
          .singleElement()
          .extracting(d -> d.text().toString())
          .isEqualTo(line);
    }
  }
}
