/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.document.PartialDate;
import readout.document.Value;
import readout.finding.Actor;
import readout.finding.Contact;
import readout.finding.Statement;
import readout.finding.When;
import readout.formats.Findings;
import readout.text.Extent;

/** The words in which findings are told to people. What is not known is said in words, too. */
public final class Wording {
  private static final int LONGEST_NAME = 48;
  private static final Pattern QUOTED = Pattern.compile("[\"“‘'«„].*[\"”’'»“]");

  private final Findings findings;

  public Wording(Findings findings) {
    this.findings = findings;
  }

  /** {@code NOT_STATED}: "not stated". */
  public static String reason(Value.Missing<?> missing) {
    return missing.reason().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The value, or why it is not known. */
  public static String value(Value<?> value) {
    return value instanceof Value.Missing<?> missing
        ? reason(missing)
        : ((Value.Known<?>) value).value().toString();
  }

  /** The actor's name, a very long one cut; its id where the record has no such actor. */
  public String name(String actor) {
    return findings
        .actor(actor)
        .map(Actor::name)
        .map(name -> Width.shortened(name, LONGEST_NAME))
        .orElse(actor);
  }

  /** "A, B and C"; {@code otherwise} where there is none. */
  public String names(List<String> actors, String otherwise) {
    return actors.isEmpty() ? otherwise : series(actors.stream().map(this::name).toList());
  }

  private static String series(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Those who vouch for a statement; one named in earlier lines is marked so. */
  public String sources(Statement statement) {
    if (statement.sources().isEmpty()) {
      return statement.cue().isEmpty() ? "the document itself" : "no one named";
    }
    return series(statement.sources().stream().map(this::source).toList());
  }

  private String source(Statement.Source source) {
    return name(source.actor()) + (source.extent().isEmpty() ? ", named earlier" : "");
  }

  /** From the outermost voice to this statement's own: "TASS ← an aide". */
  public String chain(Statement statement) {
    List<Statement> inward = new java.util.ArrayList<>(findings.chain(statement));
    java.util.Collections.reverse(inward);
    return Stream.concat(inward.stream(), Stream.of(statement))
        .map(this::sources)
        .collect(Collectors.joining(" ← "));
  }

  /** Through whom something is told: "according to TASS ← an aide"; empty for the document. */
  public Optional<String> voice(Optional<String> accordingTo) {
    return accordingTo.map(
        id -> "according to " + findings.statement(id).map(this::chain).orElse(id));
  }

  /** "according to …", or whose own voice it is. */
  public String voiceOrOwn(Optional<String> accordingTo) {
    return voice(accordingTo).orElse("in the document's voice");
  }

  /** "“on Monday” (2022-02-14)", "2022-02-12 (day of the dateline)", "not stated". */
  public String when(Value<When> value) {
    if (value instanceof Value.Missing<When> missing) {
      return reason(missing);
    }
    When when = ((Value.Known<When>) value).value();
    String dates = dates(when);
    if (when.extent().isEmpty()) {
      return dates + " (day of the dateline)";
    }
    return quoted(when.extent()) + (dates.isEmpty() ? "" : " (" + dates + ")");
  }

  private static String dates(When when) {
    Optional<PartialDate> from = when.from().toOptional();
    Optional<PartialDate> to = when.to().toOptional();
    if (from.isEmpty() && to.isEmpty()) {
      return when.precision() == When.Precision.VAGUE
          ? ""
          : "date not known: " + value(when.from());
    }
    if (from.equals(to)) {
      return from.orElseThrow().toString();
    }
    return Stream.of(
            from.map(day -> "from " + day).orElse("beginning " + value(when.from())),
            to.map(day -> "to " + day).orElse("end " + value(when.to())))
        .collect(Collectors.joining(", "));
  }

  /** "about 60 minutes". */
  public static String lasted(Contact.Lasted lasted) {
    double minutes = lasted.duration().minutes();
    String number = minutes == Math.rint(minutes) ? "" + (long) minutes : "" + minutes;
    return (lasted.duration().approximate() ? "about " : "")
        + number
        + (minutes == 1 ? " minute" : " minutes");
  }

  public String quoted(Extent extent) {
    String words = findings.words(extent).strip().replaceAll("\\s+", " ");
    return QUOTED.matcher(words).matches() ? words : "“" + words + "”";
  }

  /** "3 events", "1 event". */
  public static String count(long number, String one) {
    return number == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %ss", number, one);
  }
}
