/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a marked stretch of words does in its finding. */
public enum Role {
  /** Who vouches for it; two that vouch together are {@code src} and {@code src2}. */
  SOURCE("src", Kind.STATEMENT, Count.MANY, Judged.ALWAYS),
  /** The words that report. */
  CUE("cue", Kind.STATEMENT, Count.ONE, Judged.ALWAYS),
  /** What is said, quotation marks included. */
  CONTENT("con", Kind.STATEMENT, Count.ONE, Judged.ALWAYS),
  /** Whom it is said to; several are {@code adr}, {@code adr2}. */
  ADDRESSEE("adr", Kind.STATEMENT, Count.MANY, Judged.WHERE_MARKED),
  /** Words between quotation marks that doubt, marks included. */
  SCARE("scare", Kind.SCARE_QUOTE, Count.ONE, Judged.ALWAYS),

  /** The words that tell the event: "imposed … sanctions". */
  TRIGGER("trg", Kind.EVENT, Count.ONE, Judged.ALWAYS),
  /** Who acts. */
  ACTOR("act", Kind.EVENT, Count.MANY, Judged.ALWAYS),
  /** Who is acted on. */
  RECIPIENT("rec", Kind.EVENT, Count.MANY, Judged.ALWAYS),

  /** What would be done. */
  UNDERTAKING("what", Kind.COMMITMENT, Count.ONE, Judged.ALWAYS),
  /** Who would have to do it. */
  BY("by", Kind.COMMITMENT, Count.MANY, Judged.ALWAYS),
  /** Who is owed it, makes the demand, or is aimed at. */
  TO("to", Kind.COMMITMENT, Count.MANY, Judged.ALWAYS),
  /** What it hangs on. */
  CONDITION("cond", Kind.COMMITMENT, Count.ONE, Judged.ALWAYS),
  /** By when. */
  DUE("due", Kind.COMMITMENT, Count.ONE, Judged.ALWAYS),

  /** The words that tell of the contact: "call", "met". */
  WORD("word", Kind.CONTACT, Count.ONE, Judged.ALWAYS),
  /** Who takes part. */
  PARTICIPANT("who", Kind.CONTACT, Count.MANY, Judged.ALWAYS),
  /** When it was. */
  CONTACT_TIME("time", Kind.CONTACT, Count.ONE, Judged.WHERE_MARKED),
  /** Where it was. */
  PLACE("place", Kind.CONTACT, Count.ONE, Judged.WHERE_MARKED),
  /** How long it took, as one source tells it. */
  CONTACT_LASTED("lasted", Kind.CONTACT, Count.MANY, Judged.WHERE_MARKED),
  /** Who asked for it, as one source tells it. */
  ASKER("asker", Kind.CONTACT, Count.MANY, Judged.WHERE_MARKED),
  /** When it was to be, as one source tells it. */
  PLANNED("planned", Kind.CONTACT, Count.MANY, Judged.WHERE_MARKED),

  /** The words that name the agreement. */
  NAME("name", Kind.AGREEMENT, Count.ONE, Judged.ALWAYS),
  /** Who is bound by it. */
  PARTY("party", Kind.AGREEMENT, Count.MANY, Judged.WHERE_MARKED),

  /** The words that tell a time. */
  TIME("time", Kind.TIME, Count.ONE, Judged.ALWAYS),
  /** The words that tell how long. */
  LASTED("lasted", Kind.DURATION, Count.ONE, Judged.ALWAYS),
  /** One mention of an actor. */
  REFERENCE("ref", Kind.ACTOR, Count.MANY, Judged.ALWAYS),
  /** One telling of a claim. */
  TELLING("told", Kind.CLAIM, Count.MANY, Judged.ALWAYS),
  /** The clause or sentence that the document says itself. */
  VOICE("voice", Kind.AUTHOR_VOICE, Count.ONE, Judged.ALWAYS);

  private enum Count {
    ONE,
    MANY
  }

  private enum Judged {
    ALWAYS,
    WHERE_MARKED
  }

  private final String mark;
  private final Kind kind;
  private final Count count;
  private final Judged judged;

  Role(String mark, Kind kind, Count count, Judged judged) {
    this.mark = mark;
    this.kind = kind;
    this.count = count;
    this.judged = judged;
  }

  /** The roles that a fixture writes so, without a number; two kinds may share a word. */
  public static List<Role> marked(String mark) {
    return Arrays.stream(values()).filter(role -> role.mark.equals(mark)).toList();
  }

  /** The role of that kind that a fixture writes so. */
  public static Optional<Role> marked(String mark, Kind kind) {
    return marked(mark).stream().filter(role -> role.kind == kind).findFirst();
  }

  /** Every role, as fixtures write them. */
  public static List<String> marks() {
    return Arrays.stream(values()).map(Role::toString).distinct().toList();
  }

  public Kind kind() {
    return kind;
  }

  /** Whether one finding may have several that play it, numbered from 2. */
  public boolean many() {
    return count == Count.MANY;
  }

  /** Whether unmarked means that none may be found, rather than that no one looked. */
  public boolean isAlwaysJudged() {
    return judged == Judged.ALWAYS;
  }

  /** As fixtures write it. */
  @Override
  public String toString() {
    return mark;
  }
}
