/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import readout.document.Rejected;
import readout.formats.Corpus;
import readout.formats.Findings;
import readout.formats.RecordJson;
import readout.reading.Reading;
import readout.stage.Reader;
import readout.store.Added;
import readout.store.DocumentRecord;
import readout.store.RecordException;
import readout.store.Store;

/**
 * One run of {@link Add}: records go to the store in bundles, and are reported once they are on the
 * disk.
 */
final class Adding implements Destination {
  /** Records that are written in one step. */
  private static final int BUNDLE = 64;

  /** Bytes that show whether a file holds records. */
  private static final int HEAD = 200;

  private final Setup setup;
  private final Terminal terminal;
  private final Store store;
  private final PushbackInputStream in;
  private final PrintStream out;
  private final boolean quiet;
  private final List<DocumentRecord> waiting = new ArrayList<>();
  private volatile Optional<String> version = Optional.empty();
  private long stored;
  private long recoded;
  private long known;
  private long rejected;

  Adding(Setup setup, String where, boolean quiet) {
    this.setup = setup;
    this.terminal = setup.terminal();
    this.store = Store.open(where);
    this.in = new PushbackInputStream(terminal.in(), HEAD);
    this.out = terminal.page();
    this.quiet = quiet;
  }

  int run(List<String> inputs, Optional<String> given, Pace pace)
      throws IOException, InterruptedException {
    List<String> texts = new ArrayList<>();
    try (store) {
      version = given;
      for (String input : inputs) {
        Optional<Path> records = records(input);
        if (records.isPresent()) {
          try (BufferedReader lines = Files.newBufferedReader(records.get())) {
            take(input, lines);
          }
        } else if (input.equals("-") && areRecords(head(in))) {
          take(input, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } else {
          texts.add(input);
        }
      }
      if (!texts.isEmpty()) {
        code(texts, pace);
      }
    }
    terminal.tell(
        String.format(
            Locale.ROOT,
            "readout: %,d stored, %,d recoded, %,d known, %,d rejected",
            stored,
            recoded,
            known,
            rejected));
    return rejected > 0 ? 1 : 0;
  }

  /** The file of records that an input names: itself, or the one in a folder of a whole run. */
  private static Optional<Path> records(String input) throws IOException {
    if (input.equals("-")) {
      return Optional.empty();
    }
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      Path inside = path.resolve("record.jsonl");
      return Files.isRegularFile(inside) && Files.exists(path.resolve("CODEBOOK.md"))
          ? Optional.of(inside)
          : Optional.empty();
    }
    if (!Files.isRegularFile(path) || !input.endsWith(".jsonl")) {
      return Optional.empty();
    }
    try (InputStream file = Files.newInputStream(path)) {
      return areRecords(file.readNBytes(HEAD)) ? Optional.of(path) : Optional.empty();
    }
  }

  private static boolean areRecords(byte[] head) {
    return new String(head, StandardCharsets.UTF_8)
        .stripLeading()
        .matches("(?s)\\{\\s*\"schema\"\\s*:\\s*\"readout/.*");
  }

  /** How a stream begins; it is put back. */
  private static byte[] head(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    in.unread(head);
    return head;
  }

  private void take(String input, BufferedReader lines) throws IOException {
    try {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          wait(line, new Rejected(input, "", number));
        }
      }
    } catch (CharacterCodingException e) {
      refuse(new Rejected(input, "is not in UTF-8 after this - write it anew", -1));
    }
    flush();
  }

  private void wait(String line, Rejected place) throws IOException {
    try {
      waiting.add(
          version.isPresent()
              ? DocumentRecord.parse(line, version.get())
              : DocumentRecord.parse(line));
    } catch (RecordException e) {
      refuse(
          new Rejected(
              place.source(),
              e.getMessage() + " - mend the record, or code its text again",
              place.offset()));
    }
    if (waiting.size() >= BUNDLE) {
      flush();
    }
  }

  private void code(List<String> inputs, Pace pace) throws IOException, InterruptedException {
    try (Corpus corpus = Corpus.of(inputs, in)) {
      OptionalLong total = terminal.watched() ? corpus.estimate() : OptionalLong.empty();
      Progress progress = new Progress(terminal.err(), terminal.watched(), total, System::nanoTime);
      Report report = new Report(terminal, this, progress);
      Supplier<Crew.Task> task =
          Setup.once(
              () -> {
                Reader reader = setup.reader().get();
                String data = Provenance.version(setup.engine().get());
                version = Optional.of(data);
                return document -> {
                  if (store.knows(document.id(), document.hash(), data)) {
                    return new Outcome.Coded(List.of("", document.id()), Counts.NONE);
                  }
                  Reading reading = reader.read(document);
                  return new Outcome.Coded(
                      List.of(RecordJson.line(reading)), Counts.of(Findings.of(reading)));
                };
              });
      try {
        new Run(task, pace.threads, pace.limit()).over(corpus, report);
        report.finish();
      } finally {
        report.erase();
      }
    }
  }

  @Override
  public void coded(List<String> rows) throws IOException {
    if (rows.get(0).isEmpty()) {
      report(new Added(0, rows.get(1), Added.Outcome.KNOWN, 0));
      return;
    }
    wait(rows.get(0), new Rejected("a coded document", "", -1));
  }

  @Override
  public void rejected(Rejected input) {
    rejected++;
  }

  private void refuse(Rejected input) {
    terminal.tell(input.toString());
    rejected++;
  }

  /** Writes what waits and reports it. */
  @Override
  public void flush() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    List<DocumentRecord> bundle = List.copyOf(waiting);
    waiting.clear();
    try {
      store.addAll(bundle).forEach(this::report);
    } catch (RecordException broken) {
      for (DocumentRecord one : bundle) { // the others of the bundle are sound
        addAlone(one);
      }
    }
    out.flush();
  }

  private void addAlone(DocumentRecord record) {
    try {
      report(store.add(record));
    } catch (RecordException e) {
      refuse(new Rejected(record.id(), e.getMessage() + " - code its text again", -1));
    }
  }

  private void report(Added added) {
    switch (added.outcome()) {
      case STORED -> stored++;
      case RECODED -> recoded++;
      case KNOWN -> known++;
    }
    if (!quiet) {
      out.print(
          added.outcome().name().toLowerCase(Locale.ROOT)
              + "\t"
              + added.id().replaceAll("\\s+", " ")
              + "\t"
              + added.findings()
              + "\n");
    }
  }

  @Override
  public void complete(Tally tally) throws IOException {
    flush();
  }

  @Override
  public void close() {}
}
