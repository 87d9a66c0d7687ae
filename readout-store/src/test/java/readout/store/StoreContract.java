/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store keeps, whatever database it is in. A class for each database extends this one. */
abstract class StoreContract {
  static final Instant MONDAY = Instant.parse("2024-06-03T08:00:00Z");
  static final Instant TUESDAY = Instant.parse("2024-06-04T08:00:00Z");

  /** Opens the test's own store, which is empty at first; a second call opens the same. */
  abstract Store open(Clock clock);

  private Store open() {
    return open(at(MONDAY));
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private static Query q(String query) {
    try {
      return Query.parse(query);
    } catch (QueryException e) {
      throw new AssertionError(e);
    }
  }

  private static void fill(Store store, int from, int to) throws RecordException {
    List<DocumentRecord> records = new ArrayList<>();
    for (int n = from; n < to; n++) {
      records.add(Synthetic.record(n));
    }
    store.addAll(records);
  }

  private static List<Found> all(Store store, String query) {
    List<Found> found = new ArrayList<>();
    store.each(q(query), found::add);
    return found;
  }

  private static Found first(Store store, String query) {
    return store.query(q(query), Optional.empty(), 1).rows().get(0);
  }

  @Test
  void aRecordComesBackAsItWent() throws RecordException {
    try (Store store = open()) {
      Added added = store.add(Synthetic.record(1));
      assertThat(added.outcome()).isEqualTo(Added.Outcome.STORED);
      assertThat(store.record(added.document())).contains(Synthetic.line(1));
      assertThat(store.document(added.document()).orElseThrow().source().id())
          .isEqualTo("report-1");
    }
  }

  @Test
  void charactersThatNoDatabaseHoldsComeBackToo() throws RecordException {
    String odd =
        Synthetic.line(1).replace("Report number 1.", "\\u0000 \\ud800 \\u2028 \uD83D\uDD4A.");
    try (Store store = open()) {
      long document = store.add(DocumentRecord.parse(odd)).document();
      assertThat(store.document(document).orElseThrow().text())
          .endsWith("\u0000 \uD800 \u2028 \uD83D\uDD4A.");
      assertThat(store.record(document)).contains(odd);
    }
  }

  @Test
  void addingAgainChangesNothing() throws RecordException {
    try (Store store = open()) {
      fill(store, 0, 20);
      List<Found> before = all(store, "");
      fill(store, 0, 20);
      assertThat(store.add(Synthetic.record(3)).outcome()).isEqualTo(Added.Outcome.KNOWN);
      assertThat(store.add(DocumentRecord.parse(Synthetic.line(3), "data-1")).outcome())
          .isEqualTo(Added.Outcome.KNOWN);
      assertThat(all(store, "")).isEqualTo(before);
      assertThat(store.count(q("kind:documents"))).isEqualTo(20);
    }
  }

  @Test
  void aRecordWithoutAVersionIsKnownByWhatItSays() throws RecordException {
    try (Store store = open()) {
      assertThat(store.add(DocumentRecord.parse(Synthetic.line(5))).outcome())
          .isEqualTo(Added.Outcome.STORED);
      assertThat(store.add(DocumentRecord.parse(Synthetic.line(5))).outcome())
          .isEqualTo(Added.Outcome.KNOWN);
      assertThat(store.add(DocumentRecord.parse(Synthetic.line(5, 1))).outcome())
          .isEqualTo(Added.Outcome.RECODED);
    }
  }

  @Test
  void aBrokenRecordAddsNothing() {
    String broken = Synthetic.line(2).replaceFirst("\"trigger\":\\[\\[\\d+", "\"trigger\":[[99999");
    try (Store store = open()) {
      assertThatThrownBy(
              () -> store.addAll(List.of(Synthetic.record(1), DocumentRecord.parse(broken))))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("outside the text");
      assertThat(store.count(q("kind:documents"))).isZero();
    }
  }

  @Test
  void aNewDataVersionCodesAnew() throws RecordException {
    Set<String> ids = new HashSet<>();
    try (Store store = open()) {
      store.add(Synthetic.record(7));
      all(store, "kind:events").forEach(e -> ids.add(e.id()));
    }
    try (Store store = open(at(TUESDAY))) {
      List<String> before = all(store, "kind:events").stream().map(Found::type).toList();
      assertThat(store.add(Synthetic.record(7, 1)).outcome()).isEqualTo(Added.Outcome.RECODED);
      List<Found> events = all(store, "kind:events");
      assertThat(events).extracting(Found::version).containsOnly("data-2");
      assertThat(events).extracting(Found::type).hasSameSizeAs(before).isNotEqualTo(before);
      assertThat(events).extracting(Found::id).containsExactlyInAnyOrderElementsOf(ids);
      assertThat(events).extracting(Found::addedAt).containsOnly(MONDAY);
      assertThat(all(store, "added-after:2024-06-04")).isEmpty();
    }
  }

  @Test
  void rejectionsOutliveRecoding() throws RecordException {
    try (Store store = open()) {
      store.add(Synthetic.record(7));
      String same = first(store, "kind:statements").id();
      String changed = first(store, "kind:events").id();
      store.decide("Ana", new Judgement.Reject(same), "no one said so");
      store.decide("Ana", new Judgement.Reject(changed), "wrong type");
      assertThat(all(store, "id:" + same + "," + changed)).isEmpty();
      store.add(Synthetic.record(7, 1));
      assertThat(all(store, "id:" + same)).isEmpty();
      assertThat(all(store, "verdict:rejected id:" + same)).hasSize(1);
      assertThat(all(store, "id:" + changed)).extracting(Found::version).containsOnly("data-2");
      assertThat(store.verdicts(same)).extracting(Verdict::note).containsOnly("no one said so");
      assertThat(store.finding(same).orElseThrow().verdict()).isEqualTo("rejected");
    }
  }

  @Test
  void whatIsWithdrawnIsNoOnesVerdict() throws RecordException {
    try (Store store = open()) {
      store.add(Synthetic.record(7));
      Found event = first(store, "kind:events");
      ObjectNode change = JsonNodeFactory.instance.objectNode().put("type", "MOBILIZE");
      for (Judgement judged :
          List.of(
              new Judgement.Reject(event.id()),
              new Judgement.Accept(event.id()),
              new Judgement.Edit(event.id(), change))) {
        store.decide("Ana", judged, "");
        store.decide("Ana", new Judgement.Withdraw(event.id()), "a slip");
        assertThat(all(store, "id:" + event.id()))
            .as(judged.word())
            .extracting(Found::verdict, Found::type)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("none", event.type()));
      }
      assertThat(store.verdicts(event.id())).as("nothing is forgotten").hasSize(6);
    }
  }

  @Test
  void whatWasAcceptedOrEditedStandsAfterRecoding() throws RecordException {
    try (Store store = open()) {
      store.add(Synthetic.record(7));
      List<Found> events = all(store, "kind:events");
      Found kept = events.get(0);
      Found edited = events.get(1);
      store.decide("Ana", new Judgement.Accept(kept.id()), "");
      ObjectNode change = JsonNodeFactory.instance.objectNode().put("type", "MOBILIZE");
      change.putArray("recipients").add("NOR").add("the fishing fleet");
      store.decide("Ana", new Judgement.Edit(edited.id(), change), "");
      store.add(Synthetic.record(7, 1));
      assertThat(all(store, "id:" + kept.id())).extracting(Found::type).containsOnly(kept.type());
      assertThat(all(store, "recipient:NOR recipient:\"fishing fleet\" type:MOBILIZE"))
          .extracting(Found::id, Found::verdict)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(edited.id(), "edited"));
      assertThat(all(store, "kind:events")).hasSameSizeAs(events);
      assertThatThrownBy(
              () ->
                  store.decide(
                      "Ana",
                      new Judgement.Edit(
                          kept.id(), JsonNodeFactory.instance.objectNode().put("tpye", "AID")),
                      ""))
          .hasMessageContaining("did you mean type?");
    }
  }

  @Test
  void mergersAndSplitsCanBeTakenBack() throws RecordException {
    try (Store store = open()) {
      store.add(Synthetic.record(7));
      List<Found> events = all(store, "kind:events");
      String one = events.get(0).id();
      String other = events.get(1).id();
      store.decide("Ana", new Judgement.Merge(one, List.of(other)), "told twice");
      assertThat(all(store, "kind:events"))
          .extracting(Found::id)
          .contains(one)
          .doesNotContain(other);
      store.add(Synthetic.record(7, 1));
      assertThat(all(store, "kind:events"))
          .extracting(Found::id)
          .contains(one)
          .doesNotContain(other);
      store.decide("Ben", new Judgement.Accept(other), "two after all");
      assertThat(all(store, "kind:events")).hasSameSizeAs(events);
      ObjectNode aid = JsonNodeFactory.instance.objectNode().put("type", "AID");
      ObjectNode agree = JsonNodeFactory.instance.objectNode().put("type", "AGREE");
      store.decide("Ben", new Judgement.Split(one, List.of(aid, agree)), "");
      assertThat(all(store, "id:" + one + "," + one + ".1," + one + ".2"))
          .extracting(Found::id)
          .containsExactlyInAnyOrder(one + ".1", one + ".2");
      store.decide("Ana", new Judgement.Accept(one), "");
      assertThat(all(store, "kind:events")).hasSameSizeAs(events);
      assertThat(store.verdicts(one))
          .extracting(Verdict::decision)
          .containsExactly("merge", "split", "accept");
    }
  }

  @Test
  void everyKeyFindsWhatItSaysAndItsNegationTheRest() throws RecordException {
    try (Store store = open()) {
      fill(store, 0, 60);
      long everything = store.count(q(""));
      for (String term :
          List.of(
              "actor:RUS",
              "actor:\"élysée\"",
              "recipient:UKR,FRA",
              "said-by:\"Kremlin\"",
              "said-by:RUSGOV",
              "type:THREATEN",
              "type:meeting,promise",
              "status:planned",
              "after:2022-01-01",
              "before:2020",
              "text:\"security guarantees\"",
              "text:guarant*",
              "publisher:courier",
              "doc:report-7",
              "kind:events",
              "verdict:none",
              "added-after:2024-06-03T08:00:00Z")) {
        long held = store.count(q(term));
        assertThat(held).as(term).isPositive();
        assertThat(store.count(q("-" + term))).as("-" + term).isEqualTo(everything - held);
      }
      assertThat(store.count(q("actor:rus"))).as("a word of the name, and there is none").isZero();
      assertThat(store.count(q("text:\"guarantees security\""))).isZero();
      assertThat(store.count(q("type:call"))).isZero();
    }
  }

  @Test
  void rowsAreWhatWasAskedFor() throws RecordException {
    try (Store store = open()) {
      fill(store, 0, 200);
      List<Found> found = all(store, "actor:RUS type:THREATEN after:2020-06-01 before:2023-01-01");
      assertThat(found).isNotEmpty();
      for (Found row : found) {
        assertThat(row.kind()).isEqualTo(Kind.EVENT);
        assertThat(row.in(Party.Role.ACTOR)).extracting(Party::label).contains("RUS");
        assertThat(row.days().to()).isGreaterThanOrEqualTo("2020-06-01");
        assertThat(row.days().from()).isLessThan("2023-01-01");
        assertThat(row.words()).contains("threatened").contains("Russia");
      }
      List<Found> documents = all(store, "kind:documents actor:RUS type:THREATEN");
      Set<Long> expected = new HashSet<>();
      all(store, "actor:RUS type:THREATEN").forEach(row -> expected.add(row.source().key()));
      assertThat(documents).extracting(d -> d.source().key()).doesNotHaveDuplicates();
      assertThat(documents)
          .extracting(d -> d.source().key())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void pagesGoThroughAllRowsOnce() throws RecordException {
    try (Store store = open()) {
      fill(store, 0, 40);
      Query query = q("kind:events");
      List<String> paged = new ArrayList<>();
      Optional<String> next = Optional.empty();
      do {
        Page page = store.query(query, next, 7);
        page.rows().forEach(row -> paged.add(row.id()));
        next = page.next();
      } while (next.isPresent());
      assertThat(paged).isEqualTo(all(store, "kind:events").stream().map(Found::id).toList());
      assertThat(paged).hasSize((int) store.count(query)).doesNotHaveDuplicates();
      String cursor = store.query(query, Optional.empty(), 7).next().orElseThrow();
      assertThatThrownBy(() -> store.query(q("kind:statements"), Optional.of(cursor), 7))
          .hasMessageContaining("not of this query");
      assertThatThrownBy(() -> store.query(query, Optional.of("%%"), 7))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void facetsCountTheRows() throws RecordException {
    try (Store store = open()) {
      fill(store, 0, 40);
      for (Facet facet : List.of(Facet.KIND, Facet.MONTH, Facet.PUBLISHER)) {
        long sum = store.facet(q(""), facet, 1000).stream().mapToLong(Facet.Count::findings).sum();
        assertThat(sum).as(facet.toString()).isEqualTo(store.count(q("")));
      }
      Facet.Count type = store.facet(q("kind:events"), Facet.TYPE, 1).get(0);
      assertThat(store.count(q("kind:events type:" + type.value()))).isEqualTo(type.findings());
      Facet.Count actor = store.facet(q("kind:events"), Facet.ACTOR, 1).get(0);
      assertThat(store.count(q("kind:events actor:" + actor.value()))).isEqualTo(actor.findings());
    }
  }

  @Test
  void writersTakeTurnsAndReadersGoOn() throws Exception {
    try (Store one = open();
        Store other = open()) {
      List<Thread> writers =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      new Thread(
                          () -> {
                            try {
                              for (int n = 0; n < 10; n++) {
                                (i % 2 == 0 ? one : other).add(Synthetic.record(n + 5 * i));
                                assertThat(one.count(q("kind:documents"))).isPositive();
                              }
                            } catch (RecordException e) {
                              throw new AssertionError(e);
                            }
                          }))
              .toList();
      writers.forEach(Thread::start);
      for (Thread writer : writers) {
        writer.join();
      }
      assertThat(one.count(q("kind:documents"))).isEqualTo(25);
      assertThat(all(other, "kind:documents")).extracting(Found::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void aLookIsRemembered() {
    try (Store store = open()) {
      assertThat(store.lastLook("Ana")).isEmpty();
      store.looked("Ana", MONDAY);
      store.looked("Ana", TUESDAY);
      store.looked("Ben", MONDAY);
      assertThat(store.lastLook("Ana")).contains(TUESDAY);
    }
  }
}
