/* SPDX-License-Identifier: Apache-2.0 */
package readout.stage.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.document.Value;
import readout.finding.When;
import readout.reading.Sentence;
import readout.reading.Token;
import readout.stage.ByPlace;
import readout.text.Extent;
import readout.text.Text;

/**
 * When and where an event takes place, by the words of its own clause alone: what another clause of
 * the sentence tells a time or place of is that clause's, and the day of the document is no event's
 * unless the text says so.
 */
final class Setting {
  private static final String NOT_STATED = "NOT_STATED";
  private static final Set<String> CLAUSES =
      Set.of("conj", "ccomp", "xcomp", "advcl", "acl", "parataxis");
  private static final List<String> PLACED_BY =
      List.of("in", "at", "near", "outside", "inside", "across", "around", "off", "along");

  private final Scene scene;
  private final Draft draft;
  private final Token top;
  private final BitSet clause;

  Setting(Scene scene, Draft draft) {
    this.scene = scene;
    this.draft = draft;
    this.top = draft.head().isVerb() ? draft.head() : verbOver();
    this.clause = clause(scene.sentence(), top);
  }

  /** The verb under which an event noun stands: its time and place are the noun's. */
  private Token verbOver() {
    return scene
        .sentence()
        .head(draft.head())
        .filter(h -> h.isVerb() && draft.trigger().get(h.index()))
        .orElse(draft.head());
  }

  /** The words of a clause, without the clauses under it. */
  private static BitSet clause(Sentence sentence, Token top) {
    BitSet words = new BitSet();
    List<Token> open = new ArrayList<>(List.of(top));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      words.set(next.index());
      for (Token child : sentence.children(next)) {
        if (!(child.isVerb() && CLAUSES.contains(child.baseRelation()))) {
          open.add(child);
        }
      }
    }
    return words;
  }

  /** The first time that the clause tells. */
  Value<When> when(ByPlace<When> times) {
    Extent words = scene.words(clause);
    return Value.of(
        times.in(scene.sentence().span()).stream()
            .filter(t -> words.contains(t.extent().start()))
            .findFirst(),
        NOT_STATED);
  }

  /**
   * The first place that hangs, by a preposition of place, on the words that tell the event; a
   * place inside a party's name or another noun's phrase is theirs.
   *
   * @param text the document's
   */
  Value<String> where(Text text) {
    BitSet parties = new BitSet();
    draft.actor().ifPresent(a -> parties.or(scene.roles().phrase(a)));
    draft.recipients().forEach(r -> parties.or(scene.roles().phrase(r)));
    return Value.of(
        scene.sentence().tokens().stream()
            .filter(t -> clause.get(t.index()) && !parties.get(t.index()))
            .filter(t -> t.is("obl") || t.is("nmod"))
            .filter(this::hangsOnEvent)
            .filter(t -> scene.isPlace(t) || scene.isState(t) || isName(t))
            .filter(t -> PLACED_BY.stream().anyMatch(p -> scene.sentence().hasCase(t, p)))
            .map(t -> scene.words(scene.roles().phrase(t)).words(text))
            .findFirst(),
        NOT_STATED);
  }

  /** "In Gulu": what a preposition of place opens is a place, though no register has the name. */
  private boolean isName(Token word) {
    return word.tag().equals("NNP") && !scene.roles().isTime(word);
  }

  private boolean hangsOnEvent(Token place) {
    Optional<Token> head = scene.sentence().head(place);
    boolean party = draft.recipients().stream().anyMatch(r -> head.filter(r::equals).isPresent());
    return head.filter(h -> h.equals(top) || draft.trigger().get(h.index())).isPresent() || party;
  }
}
