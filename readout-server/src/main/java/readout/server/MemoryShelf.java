/* SPDX-License-Identifier: Apache-2.0 */
package readout.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.server.record.CodedText;

/** Keeps what is read until the server stops; when it is full, the oldest goes. */
final class MemoryShelf implements Shelf {
  private final Map<String, CodedText> texts = new LinkedHashMap<>();
  private final int most;

  MemoryShelf(int most) {
    this.most = most;
  }

  @Override
  public synchronized void put(CodedText text) {
    texts.remove(text.key());
    texts.put(text.key(), text);
    if (texts.size() > most) {
      texts.remove(texts.keySet().iterator().next());
    }
  }

  @Override
  public synchronized Optional<CodedText> get(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  @Override
  public synchronized List<Entry> newest(int limit) {
    List<CodedText> all = new ArrayList<>(texts.values());
    Collections.reverse(all);
    return all.stream().limit(limit).map(Entry::of).toList();
  }
}
