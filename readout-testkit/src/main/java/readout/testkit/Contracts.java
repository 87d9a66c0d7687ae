/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.List;
import readout.document.Document;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.Reader;
import readout.stage.Stage;
import readout.text.Anchor;
import readout.text.Span;
import readout.text.Text;

/** What contract tests share. */
final class Contracts {
  private Contracts() {}

  static List<Layer<?>> layers(List<Stage> stages) {
    List<Layer<?>> layers = new ArrayList<>();
    stages.forEach(stage -> layers.addAll(stage.writes()));
    return layers;
  }

  static String contents(Reader reader, List<Document> documents, List<Layer<?>> layers)
      throws InterruptedException {
    StringBuilder all = new StringBuilder();
    for (Document document : documents) {
      all.append(Contents.of(reader.read(document), layers)).append('\n');
    }
    return all.toString();
  }

  static void checkPlaces(Reading reading, List<Layer<?>> layers) {
    Text text = reading.document().text();
    for (Span span : Contents.of(reading, layers).spans()) {
      if (span.end() > text.length()) {
        throw new AssertionError(
            span + " reaches outside a text of " + text.length() + " code points");
      }
      Anchor anchor = text.anchor(span);
      if (!anchor.span().equals(span)) {
        throw new AssertionError("no anchor can be built at " + span);
      }
    }
  }
}
