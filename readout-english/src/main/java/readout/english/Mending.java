/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.util.BitSet;
import java.util.List;

/**
 * What a finished tree is held to, whatever the network chose: three facts of the annotation that
 * no single transition sees whole. Heads stay a tree: a word is only ever hung on a head of its
 * head.
 */
final class Mending {
  private final int passive;
  private final int marker;
  private final int relative;
  private final int complement;
  private final int object;
  private final int indirect;
  private final int conjunct;
  private final int conjunction;

  /** By label: the same one in the passive, or itself. */
  private final int[] inPassive;

  /**
   * @param relations the labels by number; a fact whose labels are not among them is not applied
   */
  Mending(List<String> relations) {
    this.passive = relations.indexOf("aux:pass");
    this.marker = relations.indexOf("mark");
    this.relative = relations.indexOf("acl:relcl");
    this.complement = relations.indexOf("ccomp");
    this.object = relations.indexOf("obj");
    this.indirect = relations.indexOf("iobj");
    this.conjunct = relations.indexOf("conj");
    this.conjunction = relations.indexOf("cc");
    inPassive = new int[relations.size()];
    for (int label = 0; label < inPassive.length; label++) {
      String relation = relations.get(label);
      int other =
          relation.equals("nsubj") || relation.equals("csubj")
              ? relations.indexOf(relation + ":pass")
              : -1;
      inPassive[label] = other < 0 ? label : other;
    }
  }

  /** Mends the tree in place. */
  void mend(Transitions state, String[] words) {
    passives(state);
    clauses(state, words);
    lists(state);
  }

  /** A subject beside a passive auxiliary is a passive one. */
  private void passives(Transitions state) {
    BitSet verbs = new BitSet();
    for (int i = 1; i <= state.size; i++) {
      if (state.label[i] == passive) {
        verbs.set(state.head[i]);
      }
    }
    for (int i = 1; i <= state.size && !verbs.isEmpty(); i++) {
      if (verbs.get(state.head[i])) {
        state.label[i] = inPassive[state.label[i]];
      }
    }
  }

  /**
   * A clause that a conjunction opens, or that lacks nothing, is no relative one: "told the crew
   * that the port had a new owner" completes the verb, "the news that it had one" the noun.
   */
  private void clauses(Transitions state, String[] words) {
    for (int i = 1; i <= state.size; i++) {
      int clause = state.head[i];
      boolean behind = clause > i && state.label[clause] == relative;
      if (behind && state.label[i] == object && words[i - 1].equals("that")) {
        state.label[i] = hasObject(state, clause) ? marker : object;
      }
      if (behind && state.label[i] == marker) {
        int noun = state.head[clause];
        boolean told = noun > 0 && (state.label[noun] == object || state.label[noun] == indirect);
        state.head[clause] = told ? state.head[noun] : noun;
        state.label[clause] = complement;
      }
    }
  }

  /** Whether an object stands behind the verb. */
  private boolean hasObject(Transitions state, int verb) {
    for (int i = verb + 1; i <= state.size; i++) {
      if (state.head[i] == verb && state.label[i] == object) {
        return true;
      }
    }
    return false;
  }

  /**
   * The items of a list hang on its first: in "Norway, Iceland, Ireland and Malta" two that follow
   * each other without a conjunction are of one list. So 97 of 100 in the train parts of EWT and
   * GUM.
   */
  private void lists(Transitions state) {
    BitSet joined = new BitSet();
    for (int i = 1; i <= state.size; i++) {
      if (state.label[i] == conjunction && i < state.head[i]) {
        joined.set(state.head[i]);
      }
    }
    for (int i = 1; i <= state.size; i++) {
      int before = state.head[i];
      boolean nested =
          state.label[i] == conjunct
              && before > 0
              && before < i
              && state.label[before] == conjunct
              && !joined.get(i)
              && !joined.get(before);
      if (nested) {
        state.head[i] = state.head[before];
      }
    }
  }
}
