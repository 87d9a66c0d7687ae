/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.document.PartialDate;
import readout.finding.Contact.Kind;
import readout.finding.Contact.Status;
import readout.finding.When;

/** One contact while its tellings are being gathered. */
final class Draft {
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Circumstances> circumstances = new ArrayList<>();
  private Set<String> who = new LinkedHashSet<>();
  private Optional<Status> status = Optional.empty();
  private Optional<When> when = Optional.empty();
  private final boolean other;
  private boolean several;

  Draft(boolean other) {
    this.other = other;
  }

  void add(Telling telling, Circumstances around, Cast cast) {
    tellings.add(telling);
    circumstances.add(around);
    who = cast.joined(who, telling.who());
    if (who.size() < 2 && !telling.several().isEmpty()) {
      who = cast.joined(who, telling.several());
      several = true;
    }
    status = status.or(telling::status);
    when = when.or(around::when);
  }

  void borrow(Set<String> others) {
    who = new LinkedHashSet<>(others);
  }

  /** Whether one phrase for all who take part was found: "both presidents". */
  boolean isSeveral() {
    return several;
  }

  List<Telling> tellings() {
    return tellings;
  }

  List<Circumstances> circumstances() {
    return circumstances;
  }

  Set<String> who() {
    return who;
  }

  Optional<Status> status() {
    return status;
  }

  Optional<When> when() {
    return when;
  }

  /** Whether it was told as another than the one spoken of. */
  boolean isOther() {
    return other;
  }

  /** The most telling kind of all its words. */
  Kind kind() {
    Kind kind = tellings.get(0).kind();
    for (Telling telling : tellings) {
      boolean better =
          rank(telling) > rank(tellings.get(0)) && (rank(telling) > rankOf(kind))
              || telling.kind() == Kind.VIDEO_CALL && kind == Kind.CALL;
      kind = better ? telling.kind() : kind;
    }
    return kind;
  }

  private int rankOf(Kind kind) {
    return tellings.stream().filter(t -> t.kind() == kind).mapToInt(Draft::rank).max().orElse(0);
  }

  private static int rank(Telling telling) {
    return isCall(telling.kind()) ? 2 : telling.kind() == Kind.CONTACT ? 0 : 1;
  }

  private boolean isGeneral() {
    return tellings.stream().allMatch(Telling::general);
  }

  boolean fits(Telling telling, Circumstances around) {
    Kind one = kind();
    Kind two = telling.kind();
    boolean own = two == Kind.VIDEO_CALL && around.when().isPresent();
    boolean calls = isCall(one) && isCall(two) && !own;
    boolean loose = telling.general() && canBeGeneral(one) || isGeneral() && canBeGeneral(two);
    return one == two || calls || loose;
  }

  boolean isCall() {
    return isCall(kind());
  }

  private static boolean isCall(Kind kind) {
    return kind == Kind.CALL || kind == Kind.VIDEO_CALL;
  }

  private static boolean canBeGeneral(Kind kind) {
    return kind != Kind.VISIT && kind != Kind.LETTER && kind != Kind.BRIEFING;
  }

  boolean contradicts(Telling telling, Circumstances around) {
    boolean statuses =
        status.isPresent() && telling.status().isPresent() && !status.equals(telling.status());
    boolean later =
        status.filter(s -> s == Status.PLANNED || s == Status.HELD).isPresent()
            && telling.status().filter(s -> s == Status.CANCELLED).isPresent();
    boolean planned = !around.scheduled().isEmpty();
    return statuses && !later && !planned || differ(when, around.when());
  }

  /** Whether two times, both known, can not be of one contact. */
  private static boolean differ(Optional<When> one, Optional<When> two) {
    Optional<String> a = one.flatMap(w -> w.from().toOptional()).map(PartialDate::toString);
    Optional<String> b = two.flatMap(w -> w.from().toOptional()).map(PartialDate::toString);
    return a.isPresent()
        && b.isPresent()
        && !a.get().startsWith(b.get())
        && !b.get().startsWith(a.get())
        && !endsAlike(a.get(), b.get());
  }

  /** "--03-18" and "2022-03-18". */
  private static boolean endsAlike(String one, String two) {
    boolean partial = one.startsWith("-") || two.startsWith("-");
    return partial && one.substring(one.length() - 5).equals(two.substring(two.length() - 5));
  }
}
