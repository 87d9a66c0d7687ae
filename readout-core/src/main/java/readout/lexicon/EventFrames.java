/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words tell which events, looked up by dictionary form. Immutable; safe for any number of
 * threads.
 *
 * <pre>
 * EventFrames.english().find("attack", EventFrame.Tag.V)    // with the condition on who is attacked first
 * EventFrames.english().startingWith("crack")               // longest first: [crack down on, crack down]
 * </pre>
 */
public final class EventFrames {
  private static final String NO_OBJECT = "none";
  private static final Set<String> MARKS = Set.of("act", "trg", "rec");
  private static final Pattern MARK = Pattern.compile("\\[(\\w*?)\\d*:");

  private record Key(String lemma, EventFrame.Tag tag) {}

  private final Map<Key, List<EventFrame>> byLemma = new HashMap<>();
  private final Map<String, List<EventFrame>> byFirstWord = new HashMap<>();
  private final List<EventFrame> all;

  private EventFrames(List<EventFrame> frames) {
    all = List.copyOf(frames);
    for (EventFrame frame : frames) {
      byLemma
          .computeIfAbsent(new Key(frame.lemma(), frame.tag()), k -> new ArrayList<>())
          .add(frame);
      byFirstWord.computeIfAbsent(frame.words().get(0), k -> new ArrayList<>()).add(frame);
    }
    byLemma.replaceAll((key, found) -> mostConditionsFirst(found));
    byFirstWord.replaceAll((key, found) -> mostConditionsFirst(found));
  }

  private static final class English {
    static final EventFrames FRAMES =
        read(Table.load("lexicon/en/event-frames.tsv"), EventWords.english(), Ontology.standard());
  }

  /**
   * The project's own frames for English, read once. Its examples are for the build to check
   * ({@link #of}), not for every start.
   */
  public static EventFrames english() {
    return English.FRAMES;
  }

  /**
   * Reads and checks the rows of a table, their examples included.
   *
   * @throws LexiconException for the first invalid row: file, line, reason, next step
   */
  public static EventFrames of(Table table, EventWords words, Ontology ontology) {
    table.rows().forEach(EventFrames::checkExamples);
    return read(table, words, ontology);
  }

  private static EventFrames read(Table table, EventWords words, Ontology ontology) {
    Set<String> prepositions = Slots.prepositions(table);
    List<EventFrame> frames = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      for (String lemma : row.list("lemma")) {
        EventFrame frame = frame(lemma, row, prepositions, words, ontology);
        if (!seen.add(
            String.join(
                "/",
                lemma,
                row.get("tag"),
                row.get("object"),
                row.get("complement"),
                row.get("recipient"),
                row.get("recipient_kind")))) {
          throw row.problem(
              "\"" + lemma + "\" stands twice with the same conditions", "join the two rows");
        }
        frames.add(frame);
      }
    }
    return new EventFrames(frames);
  }

  /**
   * The word's frames; empty for none. Those with more conditions come first, and of two the one
   * that asks for fewer objects: to lift a curfew is more than to lift a restriction.
   */
  public List<EventFrame> find(String lemma, EventFrame.Tag tag) {
    return byLemma.getOrDefault(new Key(lemma, tag), List.of());
  }

  /**
   * The frames whose dictionary form begins with the word, of any part of speech: those of more
   * words first, then those with more conditions.
   */
  public List<EventFrame> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** All frames, in the order of the table. */
  public List<EventFrame> all() {
    return all;
  }

  private static List<EventFrame> mostConditionsFirst(List<EventFrame> frames) {
    return frames.stream()
        .sorted(
            Comparator.comparingInt((EventFrame frame) -> -frame.conditions())
                .thenComparingInt(frame -> frame.objects().size()))
        .toList();
  }

  private static EventFrame frame(
      String lemma, Table.Row row, Set<String> prepositions, EventWords words, Ontology ontology) {
    EventFrame.Tag tag = row.get("tag", EventFrame.Tag.class);
    CameoCode code = code(row, ontology);
    return new EventFrame(
        List.of(lemma.split(" ")),
        tag,
        objects(row, words),
        row.get("object").equals(NO_OBJECT),
        Slots.of(row, "actor", prepositions),
        Slots.of(row, "recipient", prepositions),
        row.get("recipient_kind", EventFrame.RecipientKind.class),
        yes(row, "reciprocal"),
        code,
        mode(row, code, ontology),
        contexts(row, ontology),
        row.get("complement", EventFrame.Complement.class),
        row.get("carries", Effect.class),
        row.share("confidence"),
        key(row),
        row.list("examples"),
        row.list("counterexamples"));
  }

  private static CameoCode code(Table.Row row, Ontology ontology) {
    String written = row.get("cameo");
    if (written.matches(CameoCode.SAID + "\\d")) {
      return CameoCode.said(written);
    }
    if (!ontology.hasCameo(written)) {
      throw row.problem(
          "\"" + written + "\" is no CAMEO code",
          "use one of ontology/cameo.tsv, or 01 and a digit");
    }
    return ontology.cameo(written);
  }

  private static String key(Table.Row row) {
    String key = row.key().replaceFirst("\\|.*", "") + "/" + row.get("tag");
    return row.get("object").isEmpty() ? key : key + "/" + row.get("object");
  }

  private static Set<String> objects(Table.Row row, EventWords words) {
    Set<String> objects = new LinkedHashSet<>();
    for (String written : row.list("object")) {
      if (written.equals(NO_OBJECT)) {
        continue;
      }
      if (!written.startsWith("@")) {
        objects.add(written);
      } else if (words.of(written).isEmpty()) {
        throw row.problem(
            "\"" + written + "\" is no class of words", "use one of " + words.classes());
      } else {
        objects.addAll(words.of(written));
      }
    }
    return objects;
  }

  private static boolean yes(Table.Row row, String column) {
    return switch (row.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw row.problem(
              "\"" + row.get(column) + "\" under " + column + " is unclear", "write yes or no");
    };
  }

  private static String mode(Table.Row row, CameoCode code, Ontology ontology) {
    String mode = row.get("mode");
    if (code.plover().isEmpty()) {
      return mode;
    }
    List<String> modes = ontology.plover(code.plover()).modes();
    if (!mode.isEmpty() && !modes.contains(mode)) {
      throw row.problem(
          code.plover() + " has no mode \"" + mode + "\"", "use one of " + modes + " or -");
    }
    return mode.isEmpty() ? code.mode() : mode;
  }

  private static List<String> contexts(Table.Row row, Ontology ontology) {
    for (String context : row.list("contexts")) {
      if (!ontology.hasContext(context)) {
        throw row.problem("\"" + context + "\" is no context", "use one of " + ontology.contexts());
      }
    }
    return row.list("contexts");
  }

  private static void checkExamples(Table.Row row) {
    boolean said = row.get("cameo").startsWith(CameoCode.SAID);
    Samples.check(row, said ? "" : "trg", row.list("examples"), row.list("counterexamples"));
    for (String example : row.list("examples")) {
      Matcher mark = MARK.matcher(example);
      while (mark.find()) {
        if (!MARKS.contains(mark.group(1))) {
          throw row.problem("\"" + mark.group() + "\" is no mark", "use act, trg and rec");
        }
      }
    }
  }
}
