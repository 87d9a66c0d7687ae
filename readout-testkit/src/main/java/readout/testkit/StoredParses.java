/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import readout.reading.LanguageEngine;
import readout.reading.Sentence;
import readout.text.Extent;
import readout.text.Text;

/**
 * A language engine that has read its texts before: it looks up their parses in files and knows no
 * other text. Tests of stages run on it in milliseconds and survive a change of engine; the files
 * are plain CoNLL-U, so that what a new engine changes can be read in a diff.
 *
 * <p>A parse belongs to a text, character for character, and to what was masked in it. Asked for
 * anything else, {@link #analyse} throws and says which command stores it.
 */
public final class StoredParses implements LanguageEngine {
  /** The command that stores the parses of the project's own texts anew. */
  public static final String REFRESH =
      "mvn test -pl readout-english -am -Dtest=ParsesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dparses=refresh";

  private final Path from;
  private final Map<String, String> blocks;
  private final boolean anyMask;

  private StoredParses(Path from, Map<String, String> blocks, boolean anyMask) {
    this.from = from;
    this.blocks = blocks;
    this.anyMask = anyMask;
  }

  /**
   * @param from a file, or a folder of which all files {@code *.conllu} and {@code *.conllu.gz} are
   *     taken
   */
  public static StoredParses load(Path from) throws IOException {
    Map<String, String> blocks = new HashMap<>();
    if (!Files.isDirectory(from)) {
      read(from, blocks);
    } else {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().matches(".*\\.conllu(\\.gz)?")) {
            read(file, blocks);
          }
        }
      }
    }
    return new StoredParses(from, blocks, false);
  }

  private static void read(Path file, Map<String, String> blocks) throws IOException {
    String all;
    try (InputStream in = new FileInputStream(file.toFile());
        InputStream plain = isZipped(file) ? new GZIPInputStream(in, 1 << 16) : in) {
      all = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int start = all.indexOf(Conllu.NEWDOC); start >= 0; ) {
      int next = all.indexOf("\n" + Conllu.NEWDOC, start);
      String block = next < 0 ? all.substring(start) : all.substring(start, next + 1);
      String key = Conllu.key(block);
      blocks.put(key, block);
      blocks.putIfAbsent(key.substring(0, key.indexOf(' ')), block);
      start = next < 0 ? -1 : next + 1;
    }
  }

  private static boolean isZipped(Path file) {
    return file.toString().endsWith(".gz");
  }

  /**
   * The same parses, given for a text whatever is masked in it, tokens under the mask included. For
   * development on corpora that were parsed without knowing their datelines.
   */
  public StoredParses ignoringMasks() {
    return new StoredParses(from, blocks, true);
  }

  @Override
  public String name() {
    return "stored parses";
  }

  /**
   * @throws IllegalStateException when no parse of this text, so masked, is stored
   */
  @Override
  public List<Sentence> analyse(Text text, Extent masked) {
    String hash = Conllu.hash(text);
    String key = anyMask ? hash : Conllu.key(text, masked);
    String block = blocks.get(key);
    if (block == null) {
      String start = text.toString().lines().findFirst().orElse("");
      throw new IllegalStateException(
          from
              + ": no parse of the text \""
              + (start.length() > 80 ? start.substring(0, 80) + "…" : start)
              + "\" ("
              + hash
              + ") "
              + (blocks.containsKey(hash)
                  ? "with " + Conllu.spans(masked) + " masked, only with something else masked"
                  : "is stored")
              + "; run "
              + REFRESH
              + " and review the diff");
    }
    return Conllu.read(block, text);
  }

  /**
   * A text whose parse is to be stored.
   *
   * @param id unique among them, for people
   * @param masked what the reader will mask when it asks for the parse
   */
  public record Request(String id, Text text, Extent masked) {
    /** Nothing masked. */
    public static Request of(String id, Text text) {
      return new Request(id, text, Extent.NONE);
    }
  }

  /**
   * Parses texts and writes their parses to one file, in the order of the requests, whatever the
   * number of threads; a file that ends in {@code .gz} is compressed.
   */
  public static void write(
      LanguageEngine engine, Iterable<Request> requests, Path file, int threads)
      throws IOException, InterruptedException {
    Deque<Future<String>> open = new ArrayDeque<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (OutputStream raw = new FileOutputStream(file.toFile());
        OutputStream out = isZipped(file) ? new GZIPOutputStream(raw) : raw;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      for (Request request : requests) {
        if (open.size() > 4 * threads) {
          writer.write(open.remove().get());
        }
        open.add(workers.submit(() -> block(engine, request)));
      }
      while (!open.isEmpty()) {
        writer.write(open.remove().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the engine failed on a text", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static String block(LanguageEngine engine, Request request) throws InterruptedException {
    List<Sentence> sentences = engine.analyse(request.text(), request.masked());
    return Conllu.write(request.id(), request.text(), request.masked(), sentences);
  }
}
