/* SPDX-License-Identifier: Apache-2.0 */
package readout.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.Document;
import readout.document.Origin;
import readout.document.PartialDate;
import readout.reading.Reading;
import readout.server.record.CodedText;
import readout.store.DocumentRecord;
import readout.store.Found;
import readout.store.Query;
import readout.store.QueryException;
import readout.store.RecordException;
import readout.store.Store;
import readout.text.Text;

/**
 * The store behind the pages: the user's, or one of its own that goes when the server stops.
 * Thread-safe.
 */
public final class Library implements AutoCloseable {
  private static final int KEPT = 64;

  private final Store store;
  private final Optional<Path> own;
  private final Map<Long, Reading> readings =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
              return size() > KEPT;
            }
          });

  private Library(Store store, Optional<Path> own) {
    this.store = store;
    this.own = own;
  }

  public static Library open(Optional<Path> file) {
    if (file.isPresent()) {
      return new Library(Store.open(file.get()), Optional.empty());
    }
    try {
      Path folder = Files.createTempDirectory("readout");
      return new Library(Store.open(folder.resolve("workbench.db")), Optional.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for what is read: " + e.getMessage(), e);
    }
  }

  public Store store() {
    return store;
  }

  /** Whether what is read here outlives the server. */
  public boolean isKept() {
    return own.isEmpty();
  }

  /** Keeps the text's record; the key of its document in the store. */
  public long add(CodedText text) {
    try {
      return store.add(DocumentRecord.parse(text.line())).document();
    } catch (RecordException e) {
      throw new IllegalStateException("our own record is refused: " + e.getMessage(), e);
    }
  }

  public Optional<CodedText> text(long key) {
    return store.record(key).map(CodedText::of);
  }

  /** Documents, the newest day first. */
  public List<Found> documents(int most) {
    try {
      return store.query(Query.parse("kind:documents"), Optional.empty(), most).rows();
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The documents read again, as comparing needs them, each under its own id: where two have the
   * same, the later one's key in the store is put behind it.
   *
   * @param keys of documents in the store
   * @return by key, in the order given; a document that is not there is left out
   */
  public Map<Long, Reading> readings(List<Long> keys, Desk desk) {
    Map<Long, Reading> all = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (long key : keys) {
      reading(key, desk)
          .map(r -> ids.add(r.document().id()) ? r : desk.read(renamed(r.document(), key)))
          .ifPresent(r -> all.put(key, r));
    }
    return all;
  }

  private static Document renamed(Document document, long key) {
    return new Document(
        document.id() + "-" + key, document.text(), document.origin(), document.extra());
  }

  private Optional<Reading> reading(long key, Desk desk) {
    Reading known = readings.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Reading> reading = text(key).map(Library::document).map(desk::read);
    reading.ifPresent(r -> readings.put(key, r));
    return reading;
  }

  private static Document document(CodedText text) {
    Origin origin =
        new Origin(
            text.stated("uri"),
            text.stated("publisher"),
            text.stated("title"),
            text.stated("published").flatMap(PartialDate::parse),
            Optional.empty(),
            Optional.empty(),
            text.stated("genre"));
    return new Document(text.id(), Text.of(text.text().toString()), origin, Map.of());
  }

  @Override
  public void close() {
    store.close();
    own.ifPresent(Library::remove);
  }

  private static void remove(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException leftBehind) {
      // the system's own cleaning of temporary files sees to it
    }
  }
}
