/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Records of documents that never were: any number, each with four sentences, and in them about ten
 * findings of every queried kind. The same number always gives the same record.
 *
 * <p>Run with a file and a number, it writes so many: {@code Synthetic records.jsonl 100000}.
 */
public final class Synthetic {
  private static final JsonMapper JSON = new JsonMapper();

  private record State(String code, String name, String voice) {}

  private static final List<State> STATES =
      List.of(
          new State("RUS", "Russia", "the Kremlin"),
          new State("UKR", "Ukraine", "the presidential office in Kyiv"),
          new State("USA", "the United States", "the State Department"),
          new State("CHN", "China", "the foreign ministry in Beijing"),
          new State("FRA", "France", "the Élysée"),
          new State("DEU", "Germany", "the chancellery"),
          new State("IND", "India", "South Block"),
          new State("BRA", "Brazil", "Itamaraty"),
          new State("KEN", "Kenya", "State House"),
          new State("JPN", "Japan", "the cabinet secretary"),
          new State("TUR", "Türkiye", "the presidency in Ankara"),
          new State("IRN", "Iran", "the foreign ministry in Tehran"),
          new State("ISR", "Israel", "the prime minister's office"),
          new State("EGY", "Egypt", "the presidency in Cairo"),
          new State("ZAF", "South Africa", "the Union Buildings"),
          new State("MEX", "Mexico", "the National Palace"));

  private record Deed(String type, String verb, String noun) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed("THREATEN", "threatened", "new tariffs"),
          new Deed("CONSULT", "met", "the border commission"),
          new Deed("SUPPORT", "backed", "the security guarantees"),
          new Deed("REJECT", "turned down", "the draft treaty"),
          new Deed("ACCUSE", "accused", "a breach of the truce"),
          new Deed("AID", "sent", "grain and medicine"),
          new Deed("SANCTION", "cut off", "the bank's credit lines"),
          new Deed("REQUEST", "asked", "security guarantees in writing"),
          new Deed("AGREE", "promised", "an exchange of prisoners"),
          new Deed("COERCE", "blocked", "the strait"));

  private static final List<String> PAPERS =
      List.of("Harbour Courier", "Northern Wire", "The Daily Ledger", "Plateau Times");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final ObjectNode record = JSON.createObjectNode();
  private int actors;
  private int findings;

  private Synthetic(int n) {
    this.random = new Random(n * 7919L + 17);
  }

  /** The record of this number, without a line end. */
  public static String line(int n) {
    return line(n, 0);
  }

  /**
   * @param coding another number reads the same text otherwise: events of that record are of the
   *     next type
   */
  static String line(int n, int coding) {
    return new Synthetic(n).write(n, coding).toString();
  }

  static DocumentRecord record(int n) throws RecordException {
    return DocumentRecord.parse(line(n), "data-1");
  }

  static DocumentRecord record(int n, int coding) throws RecordException {
    return DocumentRecord.parse(line(n, coding), "data-" + (coding + 1));
  }

  public static void main(String[] args) throws IOException {
    try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (int n = 0; n < Integer.parseInt(args[1]); n++) {
        out.write(line(n) + "\n");
      }
    }
  }

  private ObjectNode write(int n, int coding) {
    record.put("schema", "readout/1");
    ObjectNode document = record.putObject("document");
    List.of(
            "actors",
            "statements",
            "authorVoice",
            "events",
            "commitments",
            "contacts",
            "agreements",
            "claims")
        .forEach(record::putArray);
    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2190));
    for (int i = 0; i < 4; i++) {
      sentence(day, coding);
    }
    text.append("Report number ").append(n).append('.');
    document.put("id", "report-" + n);
    document.put("hash", hash(text.toString()));
    missing(document, "uri", "NOT_STATED");
    document.put("publisher", PAPERS.get(random.nextInt(PAPERS.size())));
    document.put("title", "Report " + n);
    document.put("published", day.toString());
    ObjectNode dateline = document.putObject("dateline");
    dateline.putArray("places");
    missing(dateline, "date", "NOT_STATED");
    document.put("language", "en");
    missing(document, "genre", "NOT_STATED");
    document.put("text", text.toString());
    document.putObject("extra");
    return record;
  }

  private void sentence(LocalDate day, int coding) {
    State one = STATES.get(random.nextInt(STATES.size()));
    State other = STATES.get(random.nextInt(STATES.size()));
    Deed deed = DEEDS.get(random.nextInt(DEEDS.size()));
    String type = DEEDS.get((DEEDS.indexOf(deed) + coding) % DEEDS.size()).type();
    int start = text.length();
    int[] actor = words(capital(one.name()));
    text.append(' ');
    int[] verb = words(deed.verb());
    text.append(' ');
    int[] recipient = words(other.name());
    text.append(" over ");
    int[] noun = words(deed.noun());
    text.append(", ");
    int[] source = words(one.voice());
    text.append(' ');
    int[] cue = words("said");
    text.append(". ");
    String a = actor(one.name(), one.code(), one.code(), actor);
    String r = actor(other.name(), other.code(), other.code(), recipient);
    String s = actor(one.voice(), one.code(), one.code() + "GOV", source);
    String said = statement(s, source, cue, new int[] {start, noun[1]});
    event(type, a, r, verb, said, day);
    if (random.nextInt(4) == 0) {
      commitment(a, r, new int[] {verb[0], noun[1]}, said, day);
    }
    if (deed.type().equals("CONSULT")) {
      contact(a, r, verb, day);
    }
  }

  private int[] words(String words) {
    int start = text.length();
    text.append(words);
    return new int[] {start, text.length()};
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private String actor(String name, String country, String code, int[] mention) {
    ObjectNode actor = ((ArrayNode) record.get("actors")).addObject();
    String id = "a" + ++actors;
    actor.put("id", id).put("name", name).put("kind", "country").put("country", country);
    actor.putArray("sectors");
    actor.put("code", code);
    missing(actor, "role", "NOT_STATED");
    spans(actor, "mentions", mention);
    actor.put("via", "registry");
    return id;
  }

  private ObjectNode finding(String array, String letter) {
    ObjectNode finding = ((ArrayNode) record.get(array)).addObject();
    return finding.put("id", letter + ++findings);
  }

  private String statement(String source, int[] name, int[] cue, int[] content) {
    ObjectNode statement = finding("statements", "s");
    ObjectNode who = statement.putArray("sources").addObject().put("actor", source);
    span(who.putArray("span"), name);
    spans(statement, "cue", cue);
    statement.put("cueLemma", "say").put("cueType", "communication").put("factivity", "neutral");
    spans(statement, "content", content);
    statement.put("form", "indirect").putArray("addressees");
    statement.putNull("within").put("confidence", 0.9);
    trace(statement, "attributions");
    return statement.get("id").asText();
  }

  private void event(String type, String a, String r, int[] verb, String said, LocalDate day) {
    ObjectNode event = finding("events", "e").put("type", type);
    List.of("mode", "cameo", "quad", "score").forEach(field -> missing(event, field, "NOT_CODED"));
    event.putArray("contexts");
    event.putArray("actors").add(a);
    event.putArray("recipients").add(r);
    event.putArray("actorSpans");
    event.putArray("recipientSpans");
    spans(event, "trigger", verb);
    event.put("status", random.nextInt(5) == 0 ? "planned" : "asserted");
    when(event, "when", day.minusDays(random.nextInt(3)));
    missing(event, "where", "NOT_STATED");
    event.put("accordingTo", said).putNull("sameAs");
    event.put("sentence", 0).put("confidence", 0.8);
    trace(event, "events");
  }

  private void commitment(String a, String r, int[] act, String said, LocalDate day) {
    ObjectNode commitment =
        finding("commitments", "c").put("kind", random.nextBoolean() ? "promise" : "threat");
    commitment.putArray("by").add(a);
    commitment.putArray("to").add(r);
    spans(commitment, "act", act);
    commitment.putArray("condition");
    if (random.nextBoolean()) {
      when(commitment, "due", day.plusDays(random.nextInt(90)));
    } else {
      missing(commitment, "due", "NOT_STATED");
    }
    commitment.put("status", "open").put("accordingTo", said).put("confidence", 0.7);
    trace(commitment, "commitments");
  }

  private void contact(String a, String r, int[] verb, LocalDate day) {
    ObjectNode contact = finding("contacts", "m").put("kind", "meeting");
    contact.putArray("participants").add(a).add(r);
    when(contact, "when", day);
    missing(contact, "where", "NOT_STATED");
    contact.put("status", "held");
    List.of("durationMinutes", "initiator", "scheduled").forEach(contact::putArray);
    spans(contact, "spans", verb);
    trace(contact, "contacts");
  }

  private static void when(ObjectNode finding, String field, LocalDate day) {
    ObjectNode when = finding.putObject(field);
    when.put("from", day.toString()).put("to", day.toString());
    when.put("precision", "day").put("basis", "stated").putNull("span");
  }

  private static void spans(ObjectNode finding, String field, int[] span) {
    span(finding.putArray(field).addArray(), span);
  }

  private static void span(ArrayNode array, int[] span) {
    array.add(span[0]).add(span[1]);
  }

  private static void missing(ObjectNode object, String field, String reason) {
    object.putObject(field).put("missing", reason);
  }

  private static void trace(ObjectNode finding, String stage) {
    finding.putObject("trace").put("stage", stage).put("rule", "synthetic").put("row", "");
  }

  static String hash(String text) {
    try {
      byte[] digest =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
