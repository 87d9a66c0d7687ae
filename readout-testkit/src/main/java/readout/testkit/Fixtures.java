/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.text.Nearest;

/** Reads fixture files: blocks of lines with a blank line between, documented comments first. */
public final class Fixtures {
  private static final String JUDGES = "judges";
  private static final List<String> REQUIRED = List.of("format", "source", "licence", "version");

  private Fixtures() {}

  /**
   * A fixture file, or every {@code .fix} file below a folder in the order of their names.
   *
   * @throws FixtureException when a file breaks the rules of {@code docs/fixtures.md}
   */
  public static List<Fixture> in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return read(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    }
    List<Path> files;
    try (Stream<Path> below = Files.walk(path)) {
      files = below.filter(f -> f.toString().endsWith(".fix")).sorted().toList();
    }
    List<Fixture> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    }
    return unique(all);
  }

  /** The fixtures of one file's content; {@code file} is what messages call it. */
  public static List<Fixture> read(String file, String content) {
    Map<String, String> header = header(content);
    Set<Kind> judges = judges(file, header.get(JUDGES));
    List<FixtureBlock> blocks = new ArrayList<>();
    boolean inside = false;
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank()) {
        inside = false;
      } else if (!line.startsWith("#")) {
        if (!inside) {
          blocks.add(new FixtureBlock(file, number, judges));
          inside = true;
        }
        blocks.get(blocks.size() - 1).add(line, number);
      }
    }
    for (String name : REQUIRED) {
      if (!header.containsKey(name)) {
        throw new FixtureException(
            file, 1, "the comment \"# " + name + ": …\" is missing", "add it at the top");
      }
    }
    return unique(blocks.stream().map(FixtureBlock::build).toList());
  }

  private static Map<String, String> header(String content) {
    Map<String, String> header = new HashMap<>();
    content
        .lines()
        .filter(line -> line.startsWith("#") && line.indexOf(':') > 0)
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              header.putIfAbsent(
                  line.substring(1, colon).strip(), line.substring(colon + 1).strip());
            });
    return header;
  }

  /** The kinds that a file judges. */
  private static Set<Kind> judges(String file, @Nullable String written) {
    if (written == null) {
      return Kind.UNTOLD;
    }
    Set<Kind> judges = EnumSet.noneOf(Kind.class);
    for (String word : written.split(",", -1)) {
      judges.add(
          Kind.named(word.strip())
              .orElseThrow(
                  () ->
                      new FixtureException(
                          file,
                          1,
                          "there is no kind \"" + word.strip() + "\" to judge",
                          "did you mean "
                              + Nearest.to(word.strip(), Kind.words()).orElse("")
                              + "? The kinds are "
                              + String.join(", ", Kind.words()))));
    }
    return judges;
  }

  private static List<Fixture> unique(List<Fixture> fixtures) {
    Map<String, Fixture> byId = new HashMap<>();
    for (Fixture fixture : fixtures) {
      Fixture other = byId.putIfAbsent(fixture.id(), fixture);
      if (other != null) {
        throw new FixtureException(
            fixture.file(),
            fixture.line(),
            "the id \"" + fixture.id() + "\" is taken by " + other.place(),
            "choose another");
      }
    }
    return fixtures;
  }
}
