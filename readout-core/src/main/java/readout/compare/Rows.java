/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import readout.text.Extent;

/** Makes rows of answers: cells in the order of the accounts, and the difference between sides. */
final class Rows {
  private final Scene scene;
  private final Sides sides;

  Rows(Scene scene, Sides sides) {
    this.scene = scene;
    this.sides = sides;
  }

  /**
   * A row of answers that each account can give itself: a day, a length. It is told by one side
   * only where no account tells it in its own name.
   *
   * @param clash whether two values differ so that both cannot hold
   * @param vaguer whether two values go together, one saying less
   * @return empty where no account answers
   */
  <T> Optional<Row> plain(
      Question question,
      String label,
      List<Answer<T>> answers,
      BiPredicate<T, T> clash,
      BiPredicate<T, T> vaguer,
      Difference ifClash,
      String why) {
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    Set<String> through = new TreeSet<>();
    for (Answer<T> answer : answers) {
      through.add(side(answer).orElse(""));
    }
    long accounts = answers.stream().map(Answer::account).distinct().count();
    Difference difference = Difference.SAME;
    String reason = "the same in sense";
    if (any(answers, clash)) {
      difference = ifClash;
      reason = why;
    } else if (accounts == 1 || through.size() == 1 && !through.contains("")) {
      difference = Difference.ONLY_ONE;
      reason =
          through.contains("")
              ? "one account tells it"
              : "told only through " + through.iterator().next();
    } else if (any(answers, vaguer)) {
      difference = Difference.VAGUER;
      reason = "compatible; some say less";
    }
    return Optional.of(new Row(question, label, difference, reason, cells(answers)));
  }

  private static <T> boolean any(List<Answer<T>> answers, BiPredicate<T, T> holds) {
    for (Answer<T> one : answers) {
      for (Answer<T> other : answers) {
        if (!one.equals(other) && holds.test(one.value(), other.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private <T> Optional<String> side(Answer<T> answer) {
    for (int i = answer.voices().size() - 1; i >= 0; i--) {
      Figure voice = answer.voices().get(i);
      boolean speaks = !voice.outlet() && voice.official();
      boolean own = voice.outlet() && voice.land().filter(scene.lands()::contains).isPresent();
      if (voice.land().isPresent() && (speaks || own)) {
        return voice.land();
      }
    }
    return sides.mouth(answer.account());
  }

  private <T> List<Cell> cells(List<Answer<T>> answers) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < scene.accounts().size(); i++) {
      int at = i;
      List<Answer<T>> own = answers.stream().filter(a -> a.account() == at).toList();
      if (!own.isEmpty()) {
        Extent all = Extent.NONE;
        Set<String> voices = new java.util.LinkedHashSet<>();
        for (Answer<T> answer : own) {
          all = all.plus(answer.extent());
          answer.voices().forEach(v -> voices.add(v.name()));
        }
        cells.add(cell(i, all, List.copyOf(voices), false));
      }
    }
    return cells;
  }

  Cell cell(int account, Extent extent, List<String> voices, boolean restored) {
    Account of = scene.accounts().get(account);
    return new Cell(
        of.id(), extent.words(of.reading().document().text()), extent, voices, restored);
  }
}
