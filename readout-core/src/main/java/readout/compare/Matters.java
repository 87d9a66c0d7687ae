/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.text.Extent;

/** Rows of what was said, promised, asked and agreed: one row a matter. */
final class Matters {
  private static final int LABEL_WORDS = 9;
  private static final int COPIED = 4;
  private static final int FULL = 3;

  private final Scene scene;
  private final Sides sides;
  private final List<Account> witnessed;
  private final Rows rows;
  private final Judgement judgement;

  /**
   * @param witnessed the scene's accounts with their witnesses
   */
  Matters(Scene scene, Sides sides, List<Account> witnessed) {
    this.scene = scene;
    this.witnessed = witnessed;
    this.sides = sides;
    rows = new Rows(scene, sides);
    judgement = new Judgement(sides);
  }

  List<Row> rows(List<List<Telling>> groups) {
    List<Row> all = new ArrayList<>();
    for (List<Telling> group : groups) {
      List<Telling> told = onePerAccount(group);
      if (isAsked(told)) {
        all.add(row(told));
        condition(told).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Of what an account tells twice, the telling that is most like the others'. */
  private static List<Telling> onePerAccount(List<Telling> group) {
    Map<Integer, Telling> best = new TreeMap<>();
    for (Telling telling : group) {
      best.merge(telling.account(), telling, (a, b) -> common(b, group) > common(a, group) ? b : a);
    }
    return List.copyOf(best.values());
  }

  private static double common(Telling telling, List<Telling> group) {
    double sum = 0;
    for (Telling other : group) {
      if (other.account() != telling.account()) {
        sum += telling.terms().stream().filter(other.terms()::contains).count();
      }
    }
    return sum;
  }

  /** Told by two accounts, or by one that speaks for a side or through a side. */
  private boolean isAsked(List<Telling> told) {
    long witnesses =
        told.stream().map(t -> witnessed.get(t.account()).witness().id()).distinct().count();
    if (witnesses > 1) {
      return true;
    }
    return told.stream().anyMatch(this::isAskedAlone);
  }

  private boolean isAskedAlone(Telling only) {
    long words = only.words().count() + only.counts().size();
    boolean said = only.kind() == Telling.Kind.SPEECH;
    if (words < (said ? FULL - 1 : FULL) || !only.clause() && !said && words < FULL) {
      return false;
    }
    Optional<Figure> speaker = only.speaker();
    boolean party =
        only.kind() == Telling.Kind.AGREED
            || speaker.filter(Figure::official).isPresent() && scene.lands().isEmpty()
            || speaker.flatMap(Figure::land).filter(scene.lands()::contains).isPresent();
    return sides.of(only).isPresent() && (party || !said)
        || speaker.filter(s -> scene.principals().contains(s.key())).isPresent();
  }

  private Row row(List<Telling> told) {
    Judgement.Verdict verdict = judgement.of(told);
    List<Cell> cells = new ArrayList<>();
    for (Telling telling : told) {
      List<String> voices =
          new ArrayList<>(telling.voices().stream().map(Figure::name).distinct().toList());
      Optional<String> dropped = dropped(telling, told);
      dropped.ifPresent(voices::add);
      cells.add(rows.cell(telling.account(), telling.extent(), voices, dropped.isPresent()));
    }
    return new Row(question(told), label(told), verdict.difference(), verdict.why(), cells);
  }

  /** The official voice that others have and this account does not. */
  private Optional<String> dropped(Telling telling, List<Telling> told) {
    if (sides.of(telling).isPresent()) {
      return Optional.empty();
    }
    Set<String> others =
        told.stream()
            .flatMap(t -> sides.named(t).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return others.size() == 1
        ? told.stream()
            .filter(t -> sides.named(t).isPresent() && carries(telling, t))
            .map(t -> t.voices().get(t.voices().size() - 1).name())
            .findFirst()
        : Optional.empty();
  }

  /** The same one's words, the same agreement, or nearly the same text. */
  private static boolean carries(Telling bare, Telling sourced) {
    if (bare.kind() == Telling.Kind.AGREED) {
      return sourced.kind() == Telling.Kind.AGREED;
    }
    Optional<Figure> speaker = bare.speaker();
    if (bare.kind() == Telling.Kind.SPEECH && speaker.isPresent()) {
      return sourced.speaker().map(Figure::key).equals(speaker.map(Figure::key));
    }
    long shared = bare.terms().stream().filter(sourced.terms()::contains).count();
    return shared >= COPIED && shared * 5 >= bare.terms().size() * 4L;
  }

  private static Question question(List<Telling> told) {
    if (told.stream().filter(t -> t.kind() == Telling.Kind.AGREED).count() * 2 >= told.size()) {
      return Question.AGREED;
    }
    return told.stream().filter(t -> t.commitment().isPresent()).count() * 2 >= told.size()
        ? Question.COMMITMENT
        : Question.CLAIM;
  }

  private String label(List<Telling> told) {
    Telling shortest =
        told.stream().min(Comparator.comparingInt(t -> t.extent().length())).orElseThrow();
    String words = words(shortest, shortest.extent());
    String[] parts = words.split("\\s+");
    String start =
        parts.length <= LABEL_WORDS
            ? words
            : String.join(" ", List.of(parts).subList(0, LABEL_WORDS)) + " …";
    return told.stream()
        .flatMap(t -> t.speaker().stream())
        .findFirst()
        .map(s -> s.name() + ": " + start)
        .orElse(start);
  }

  private String words(Telling telling, Extent extent) {
    Account account = scene.accounts().get(telling.account());
    return extent.words(account.reading().document().text());
  }

  /** On what it hangs, where two accounts tell it. */
  private Optional<Row> condition(List<Telling> told) {
    List<Telling> hanging = told.stream().filter(t -> !t.condition().isEmpty()).toList();
    if (hanging.size() < 2) {
      return Optional.empty();
    }
    Set<Set<String>> stems = new HashSet<>();
    List<Cell> cells = new ArrayList<>();
    for (Telling telling : hanging) {
      List<String> voices = telling.voices().stream().map(Figure::name).distinct().toList();
      cells.add(rows.cell(telling.account(), telling.condition(), voices, false));
      stems.add(new LinkedHashSet<>(List.of(words(telling, telling.condition()).split(" "))));
    }
    return Optional.of(
        new Row(
            Question.COMMITMENT,
            "on what it hangs: " + label(told),
            stems.size() == 1 ? Difference.SAME : Difference.DIFFERENT,
            "the conditions, as each tells them",
            cells));
  }
}
