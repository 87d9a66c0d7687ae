/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.document.PartialDate;
import readout.finding.Actor;
import readout.finding.Contact;
import readout.finding.When;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.stage.ContactStage;

/** Contacts on texts of our own, published on a Thursday. */
class ContactStageTest {
  private static Reading read(String name) {
    return StageTexts.read(name, "2021-12-16", new ContactStage());
  }

  private static List<Contact> contacts(String name) {
    return read(name).get(Layer.CONTACTS);
  }

  private static Contact only(String name) {
    List<Contact> contacts = contacts(name);
    assertThat(contacts).hasSize(1);
    return contacts.get(0);
  }

  private static List<String> who(Reading reading, Contact contact) {
    Map<String, String> names =
        reading.get(Layer.ACTORS).stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return contact.participants().stream().map(names::get).toList();
  }

  private static String day(Contact contact) {
    return contact
        .when()
        .toOptional()
        .flatMap(w -> w.from().toOptional())
        .map(PartialDate::toString)
        .orElse("-");
  }

  @Test
  void tellingsOfOneCallAreOneContact() {
    Reading reading = read("call");
    assertThat(reading.get(Layer.CONTACTS)).hasSize(1);
    Contact call = reading.get(Layer.CONTACTS).get(0);
    assertThat(call.kind()).isEqualTo(Contact.Kind.CALL);
    assertThat(call.status()).isEqualTo(Contact.Status.HELD);
    assertThat(who(reading, call)).containsExactly("Karim Osei", "Lena Holm");
    assertThat(day(call)).isEqualTo("2021-12-13");
    assertThat(call.lasted()).extracting(l -> l.duration().minutes()).containsExactly(40.0);
    assertThat(call.initiators())
        .extracting(i -> i.extent().words(StageTexts.text("call")))
        .containsExactly("at Holm's request");
    assertThat(call.initiators().get(0).actor()).isEqualTo(call.participants().get(1));
    assertThat(call.extent().words(StageTexts.text("call")))
        .isEqualTo("spoke by phone … call … conversation");
  }

  @Test
  void aSecondCallIsAnotherContact() {
    assertThat(contacts("second-call"))
        .extracting(ContactStageTest::day)
        .containsExactly("2021-12-13", "2021-12-15");
  }

  @Test
  void otherPeopleAreAnotherContact() {
    assertThat(contacts("other-people"))
        .extracting(c -> c.where().toOptional().orElse("-"))
        .containsExactly("Oslo", "Bergen");
  }

  @Test
  void whatIsDeniedPossibleRefusedOrConditionalIsNone() {
    assertThat(contacts("not-held")).isEmpty();
  }

  @Test
  void aCallForPeaceAndATargetMetAreNone() {
    assertThat(contacts("no-contacts")).isEmpty();
  }

  @Test
  void theVerbTellsTheStatus() {
    assertThat(only("planned").status()).isEqualTo(Contact.Status.PLANNED);
    assertThat(only("planned").kind()).isEqualTo(Contact.Kind.TALKS);
    assertThat(only("cancelled").status()).isEqualTo(Contact.Status.CANCELLED);
  }

  @Test
  void namesJoinedByAHyphenTakePartAndThePlanIsKept() {
    Reading reading = read("hyphen");
    assertThat(reading.get(Layer.CONTACTS)).hasSize(1);
    Contact talks = reading.get(Layer.CONTACTS).get(0);
    assertThat(who(reading, talks)).containsExactly("Karim Osei", "Lena Holm");
    assertThat(talks.scheduled())
        .extracting(s -> s.extent().words(StageTexts.text("hyphen")))
        .containsExactly("for Monday");
    assertThat(talks.status()).isEqualTo(Contact.Status.HELD);
  }

  @Test
  void whoRequestedItIsItsInitiator() {
    Contact call = only("asked");
    assertThat(call.kind()).isEqualTo(Contact.Kind.CALL);
    assertThat(call.initiators())
        .extracting(Contact.Initiator::actor)
        .containsExactly(call.participants().get(1));
  }

  @Test
  void whoIsToldSomethingInACallTakesPartInIt() {
    Reading reading = read("told-in-call");
    Contact call = reading.get(Layer.CONTACTS).get(0);
    assertThat(who(reading, call)).containsExactly("Karim Osei", "Lena Holm");
    assertThat(call.lasted()).extracting(l -> l.duration().minutes()).containsExactly(120.0);
  }

  @Test
  void aPressConferenceIsABriefing() {
    Reading reading = read("briefing");
    Contact briefing = reading.get(Layer.CONTACTS).get(0);
    assertThat(briefing.kind()).isEqualTo(Contact.Kind.BRIEFING);
    assertThat(who(reading, briefing)).containsExactly("Karim Osei", "reporters");
  }

  @Test
  void onlyTheMainContactIsOfTheReportsOwnDay() {
    List<Contact> contacts = contacts("dateline-day");
    assertThat(contacts).hasSize(2);
    When own = contacts.get(0).when().toOptional().orElseThrow();
    assertThat(own.basis()).isEqualTo(When.Basis.DATELINE);
    assertThat(own.extent().isEmpty()).isTrue();
    assertThat(day(contacts.get(0))).isEqualTo("--05-03");
    assertThat(day(contacts.get(1))).isEqualTo("1999");
  }
}
