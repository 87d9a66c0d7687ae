/* SPDX-License-Identifier: Apache-2.0 */
package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.reading.Dateline;
import readout.reading.Layer;
import readout.reading.Quotation;
import readout.reading.Reading;
import readout.text.Text;

/**
 * On how many independent origins the accounts of a happening rest. Two are one witness where much
 * of one stands in the other, where both are signed by one agency, or where all that either tells
 * of anyone's words goes back to one and the same source.
 */
final class Witnesses {
  private static final double COPY = 0.3;
  private static final int QUOTED_WORDS = 5;
  private static final int SOURCED = 2;

  private final Scene scene;
  private final Sides sides;
  private final List<Telling> tellings;
  private final List<Shingles> shingles = new ArrayList<>();

  private Witnesses(Scene scene, Sides sides, List<Telling> tellings) {
    this.scene = scene;
    this.sides = sides;
    this.tellings = tellings;
    for (Account account : scene.accounts()) {
      Text text = account.reading().document().text();
      shingles.add(Shingles.of(account.extent().words(text)));
    }
  }

  /**
   * The accounts with their witnesses.
   *
   * @param before how many witnesses the comparison has already
   */
  static List<Account> of(Scene scene, Sides sides, List<Telling> tellings, int before) {
    return new Witnesses(scene, sides, tellings).accounts(before);
  }

  private List<Account> accounts(int before) {
    List<Account> accounts = scene.accounts();
    int[] origin = new int[accounts.size()];
    String[] why = new String[accounts.size()];
    for (int i = 0; i < accounts.size(); i++) {
      origin[i] = i;
      why[i] = "";
      for (int j = 0; j < i; j++) {
        Optional<String> tie = tie(i, j);
        if (tie.isPresent()) {
          join(origin, origin[i], origin[j]);
          why[i] = tie.get();
          why[j] = why[j].isEmpty() ? tie.get() : why[j];
        }
      }
    }
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    List<Account> out = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      numbers.putIfAbsent(origin[i], before + numbers.size() + 1);
      Integer number = numbers.get(origin[i]);
      out.add(accounts.get(i).with(new Witness("w" + number, why[i])));
    }
    return out;
  }

  private static void join(int[] origin, int one, int other) {
    int first = Math.min(one, other);
    for (int k = 0; k < origin.length; k++) {
      if (origin[k] == one || origin[k] == other) {
        origin[k] = first;
      }
    }
  }

  /** What makes two accounts one witness. */
  private Optional<String> tie(int i, int j) {
    Optional<String> own = sides.mouth(i);
    Optional<String> other = sides.mouth(j);
    if (own.isPresent() && other.isPresent() && !own.equals(other)) {
      return Optional.empty(); // two sides' own statements, however alike their formulas
    }
    double copied = shingles.get(i).contained(shingles.get(j));
    if (copied >= COPY) {
      return Optional.of(Math.round(100 * copied) + " % of the shorter text stands in the other");
    }
    Optional<String> agency = agency(i);
    if (agency.isPresent() && agency.equals(agency(j))) {
      return Optional.of("both are signed " + agency.get());
    }
    return oneSource(i, j);
  }

  /** The agency of the dateline, or of a credit at the end. */
  private Optional<String> agency(int index) {
    Reading reading = scene.accounts().get(index).reading();
    return reading
        .get(Layer.DATELINE)
        .toOptional()
        .flatMap(Dateline::agency)
        .map(a -> a.toLowerCase(Locale.ROOT));
  }

  private Optional<String> oneSource(int i, int j) {
    Set<String> one = sources(i);
    Set<String> other = sources(j);
    if (one.size() != 1 || other.size() != 1) {
      return Optional.empty();
    }
    String source = one.iterator().next();
    if (one.equals(other) && source.startsWith("p:")) {
      return Optional.of("both rest on " + source.substring(2) + " alone");
    }
    return quotations(i).stream().anyMatch(quotations(j)::contains)
        ? Optional.of("both rest on one source, whom they quote in the same words")
        : Optional.empty();
  }

  /**
   * Who tells the press what an account passes on, where nearly all of it is one: the outermost
   * official voices; an unnamed spokesman is the named one of his side. A side's own statement
   * rests on no one else.
   */
  private Set<String> sources(int index) {
    if (sides.mouth(index).isPresent()) {
      return Set.of();
    }
    Map<String, Integer> tellers = new TreeMap<>();
    Map<String, String> named = new TreeMap<>();
    for (Telling telling : tellings) {
      Optional<Figure> teller =
          telling.account() == index ? teller(telling) : Optional.<Figure>empty();
      if (teller.isPresent()) {
        String side = teller.get().land().orElse("");
        tellers.merge(side, 1, Integer::sum);
        if (teller.get().person()) {
          named.putIfAbsent(side, teller.get().key());
        }
      } else if (telling.account() == index && telling.voices().stream().anyMatch(Figure::outlet)) {
        tellers.merge("outlets", 1, Integer::sum);
      }
    }
    int all = tellers.values().stream().mapToInt(Integer::intValue).sum();
    return tellers.entrySet().stream()
        .filter(e -> e.getValue() >= SOURCED && e.getValue() * 4 >= all * 3)
        .map(e -> named.getOrDefault(e.getKey(), "c:" + e.getKey()))
        .collect(Collectors.toSet());
  }

  private Optional<Figure> teller(Telling telling) {
    List<Figure> voices = telling.voices();
    for (int i = voices.size() - 1; i >= 0; i--) {
      Figure voice = voices.get(i);
      boolean principal = scene.principals().contains(voice.key());
      if (!voice.outlet() && !principal && voice.official() && voice.name().contains(" ")) {
        return Optional.of(voice);
      }
    }
    return Optional.empty();
  }

  private Set<String> quotations(int index) {
    Account account = scene.accounts().get(index);
    Text text = account.reading().document().text();
    return account.reading().get(Layer.QUOTATIONS).stream()
        .filter(q -> account.extent().overlaps(q.span()))
        .map(Quotation::inner)
        .map(
            span ->
                text.words(span)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip())
        .filter(words -> words.split(" ").length >= QUOTED_WORDS)
        .collect(Collectors.toSet());
  }
}
