/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.lexicon.ActorList;
import readout.lexicon.LexiconException;
import readout.lexicon.Registry;

/** The user's own lists of actors, in the order in which they were named: the last goes first. */
final class ActorFiles {
  private final List<Path> files = new ArrayList<>();

  void add(Path file) {
    files.add(file);
  }

  /** As the user named them. */
  List<String> names() {
    return files.stream().map(Path::toString).toList();
  }

  /**
   * Our registry with the lists before it.
   *
   * @throws LexiconException when a list cannot be read, or a line of it is wrong
   */
  Registry registry() {
    Registry registry = Registry.english();
    for (Path file : files) {
      registry = registry.with(read(file));
    }
    return registry;
  }

  private static ActorList read(Path file) {
    try (Reader characters = Files.newBufferedReader(file)) {
      return ActorList.read(file.toString(), characters);
    } catch (CharacterCodingException notUtf8) {
      throw new LexiconException(file.toString(), 0, "is not UTF-8", "save it as UTF-8");
    } catch (IOException unreadable) {
      throw new LexiconException(
          file.toString(), 0, "cannot be read", "check the name after --actors");
    }
  }
}
