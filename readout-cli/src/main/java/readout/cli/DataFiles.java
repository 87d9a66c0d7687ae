/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.lexicon.LexiconException;
import readout.lexicon.Table;

/** The data files that the program was built with, whether they stand in a jar or a folder. */
final class DataFiles {
  /** Where they stand in the project. */
  static final String FOLDER = "data/";

  private static final String ROOT = "/readout/data";
  private static final String LEXICON = ROOT + "/lexicon";

  private DataFiles() {}

  /** Paths as {@link Table#load(String)} takes them, sorted: {@code lexicon/en/cues.tsv}. */
  static List<String> own() throws IOException {
    URL lexicon = Table.class.getResource(LEXICON);
    if (lexicon == null) {
      throw new LexiconException(
          "data/lexicon", 0, "no data files in the program", "build it again: mvn package");
    }
    try {
      URI place = lexicon.toURI();
      if (!place.getScheme().equals("jar")) {
        return below(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return below(jar.getPath(LEXICON));
      }
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** SHA-256 of the file's bytes, in hexadecimal. */
  static String hash(String path) throws IOException {
    try (InputStream in = Table.class.getResourceAsStream(ROOT + "/" + path)) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<String> below(Path lexicon) throws IOException {
    Path root = lexicon.resolveSibling("");
    try (Stream<Path> files = Files.walk(lexicon)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
