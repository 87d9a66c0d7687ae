/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Extent;
import readout.text.Span;
import readout.text.Text;

final class WordsTest {
  /** Words with a space between, sentences with a stroke. */
  private static String read(String text) {
    return read(text, Extent.NONE);
  }

  private static String read(String text, Extent masked) {
    return sentences(text, masked).stream()
        .map(
            words ->
                words.stream()
                    .map(w -> text.substring(w.start(), w.end()))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static List<List<Span>> sentences(String text, Extent masked) {
    try {
      return Words.sentences(Text.of(text), masked);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '^',
      value = {
        // hyphens
        "a Chilean-backed plan ⇒ a Chilean - backed plan",
        "re-elected co-chair of a post-war, non-U.S. body ⇒ re-elected co-chair of a post-war , non-U.S. body",
        "the vice-president-elect ⇒ the vice-president-elect",
        "a two-fold, third-most, Kafka-esque rise ⇒ a two-fold , third-most , Kafka-esque rise",
        "a third-most-sold boat ⇒ a third - most - sold boat",
        "a 12-year-old X-ray of an F-16 ⇒ a 12 - year - old X-ray of an F - 16",
        // short forms
        "can't won't ain't cannot ⇒ ca n't wo n't ai n't can not",
        "it's they’re I'VE she'd've ⇒ it 's they ’re I 'VE she 'd 've",
        "DON’T don‘t dont ⇒ DO N’T do n‘t do nt",
        "gonna wanna 'tis y'all ⇒ gon na wan na 't is y' all",
        "the workers' pay, James's pay ⇒ the workers ' pay , James 's pay",
        "O'Higgins at two o'clock, rock'n'roll ⇒ O'Higgins at two o'clock , rock'n'roll",
        "the ’90s, the 1930's, 'em ⇒ the ’90s , the 1930's , 'em",
        // numbers
        "$5, US$5.5m, £1,000.50, 40bn ⇒ $ 5 , US$ 5.5 m , £ 1,000.50 , 40bn",
        "5% of 10am, 10:30pm, 10 a.m. today ⇒ 5 % of 10 am , 10:30 pm , 10 a.m. today",
        "3rd 1980s 1/2 2-1/2 24/7 9-0 1990-91 ⇒ 3rd 1980s 1/2 2-1/2 24/7 9 - 0 1990 - 91",
        "on 1999-12-31 call 555-0134-x or 202-555-0134 ⇒ on 1999-12-31 call 555 - 0134 - x or 202-555-0134",
        "-5 degrees, +0.5, .75, 1-2 ⇒ -5 degrees , +0.5 , .75 , 1 - 2",
        "30km/h ⇒ 30 km / h",
        // abbreviations
        "Gov. Salas, Lt. Gen. Ito and Sen. Okoro ⇒ Gov. Salas , Lt. Gen. Ito and Sen. Okoro",
        "J.K. Ito, J. K. Ito and Anna I. Ito ⇒ J.K. Ito , J. K. Ito and Anna I. Ito",
        "the U.S., W.Va., D.C. and Wash., too ⇒ the U.S. , W.Va. , D.C. and Wash. , too",
        "No. 5, no. 7, Art. 9, pp. 3-4 ⇒ No. 5 , no. 7 , Art. 9 , pp. 3 - 4",
        "e.g. rope, i.e. cord, etc., v. twine ⇒ e.g. rope , i.e. cord , etc. , v. twine",
        "born (b. March 1950) in Orm ⇒ born ( b. March 1950 ) in Orm",
        "Ph.D. and Rs.500 ⇒ Ph.D. and Rs. 500",
        // addresses and signs
        "see http://orm.example/a-b?c=d. ⇒ see http://orm.example/a-b?c=d .",
        "(www.orm.example), orm.co.uk/news ⇒ ( www.orm.example ) , orm.co.uk/news",
        "a.ito@orm.example, @aito #OrmTalks ⇒ a.ito@orm.example , @aito #OrmTalks",
        "AT&T, R&D and/or Yahoo! now ⇒ AT&T , R&D and / or Yahoo! now",
        "d**n it :-) &amp; <br/> ⇒ d**n it :-) &amp; <br/>",
        "<x@orm.example> ⇒ < x@orm.example >",
        // marks
        "so... it . . . went -- on—and on – ⇒ so ... it . . . went -- on — and on –",
        "“a” ‘b’ «c» ``d'' \"e\" ⇒ “ a ” ‘ b ’ « c » `` d '' \" e \"",
        "What?! No!!! ⇒ What ?! | No !!!",
        "naïve Łódź Москва n\u0302o ⇒ naïve Łódź Москва n\u0302o",
        "ok\uD83D\uDE00\uD83D\uDE00 \uD83C\uDDEA\uD83C\uDDFA ⇒ ok \uD83D\uDE00 \uD83D\uDE00 \uD83C\uDDEA\uD83C\uDDFA",
      })
  void words(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank. | Nobody was hurt.",
        "He lives in the U.S. | The U.S. Navy knows.",
        "It opened at 9 a.m. | But nobody came at 9 a.m. Tuesday.",
        "She works for Orm Harbour Co. | It was built by Orm Harbour Co. of Chile.",
        "They sell rope, nets, etc. | Nets are dear.",
        "Is it Plan B? | It is Plan B.",
        "Neither do I. | The others do.",
        "\"It sank,\" he said. | \"We saw it.\" | The others left.",
        "“It sank.” | “We saw it.” | ‘Did you?’ | (We did.) | It sank.",
        "\"Did it sink?\" she asked. | \"No!\" the crew shouted.",
        "Was it safe (or new!), they asked. | It was.",
        "It was never ... finished. | Well ... | The talks go on.",
        "The talks go on. . . . | The ferry does not.",
        "The mill was old.[12] | Orm [3] was older. [4] [5] | It burnt.",
        "1. Rope and nets. | 2. Boats.",
        "They met Mr. Who, Dr. No and Gov. Many. | Nobody else came.",
        "Ask the SEC. | The SEC. | Then ask Sec. Ito.",
        "He left at the end of the year.The | next came. | x",
      })
  void sentences(String marked) {
    String lost = marked.replace("year.The | next", "year.The next");
    String text = lost.replace(" | ", " ");
    String read =
        sentences(text, Extent.NONE).stream()
            .map(s -> text.substring(s.get(0).start(), s.get(s.size() - 1).end()))
            .collect(Collectors.joining(" | "));
    assertThat(read).isEqualTo(lost.replace("year.The", "year. | The").replace(" | x", " | x"));
  }

  @Test
  void closingMarksGoToTheSentenceBeforeAndOpeningOnesToTheOneBehind() {
    assertThat(read("He left . \" She came . \" They ate.\"So did we."))
        .isEqualTo("He left . | \" She came . \" | They ate . \" | So did we .");
    assertThat(read("He left. “ She came. ” They ate. ‘ So? ’"))
        .isEqualTo("He left . | “ She came . ” | They ate . | ‘ So ? ’");
  }

  @Test
  void noSentenceCrossesABlock() {
    assertThat(read("Ferry sinks\n\nORM, Chile (Reuter) - The ferry\n\nsank."))
        .isEqualTo("Ferry sinks | ORM , Chile ( Reuter ) - The ferry | sank .");
  }

  @Test
  void maskedCodePointsHoldNoWordAndPartNoSentence() {
    String text = "\uD83D\uDE00 The [advertisement. Buy!] ferry . xx . xx . sank.";
    Extent masked = Extent.of(new Span(6, 27), new Span(36, 38), new Span(41, 43));
    assertThat(read(text, masked)).isEqualTo("\uD83D\uDE00 The ferry . . . | sank .");
    assertThat(sentences(text, masked).get(0)).hasSize(6); // the periods are no ellipsis
    assertThat(read(text, Extent.of(new Span(0, 999)))).isEmpty();
  }

  @Test
  void placesAreUtf16() {
    String text = "\uD83D\uDE00 It’s here.";
    assertThat(sentences(text, Extent.NONE))
        .containsExactly(
            List.of(
                new Span(0, 2), new Span(3, 5), new Span(5, 7), new Span(8, 12), new Span(12, 13)));
  }

  @Test
  void overLongRunIsOneWord() {
    String run = "x.".repeat(Tokenizer.LONGEST);
    assertThat(read("See " + run + " there.")).isEqualTo("See " + run + " there .");
  }

  @Test
  void nothingHasNoSentence() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n\u00a0\u200b\ufeff\n\t\u0000")).isEmpty();
  }

  @Test
  void interruptionIsSeen() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Words.sentences(Text.of("One.\n\nTwo."), Extent.NONE))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\" ",
        ". \" ",
        "! ) ",
        "'",
        "' ",
        "’s ",
        "U.S. ",
        "A. ",
        "no. ",
        "I. ",
        "... ",
        ". ",
        "<a ",
        "<",
        "&",
        "a-",
        "a.",
        "a@",
        "5-",
        "5/",
        "5, ",
        ":-",
        "(",
        "[1] ",
        "\uD83D",
        "\uDC00 ",
        "\uD83D\uDE00\u200d",
        "\u0301",
        "*",
        "x*",
        "http://",
        "No.  \u00a0 ",
        "\uD835\uDCB3",
        "“ ",
      })
  void anyTextIsReadInTimeThatItsLengthBounds(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          int last = 0;
          for (List<Span> words : Words.sentences(Text.of(text), Extent.NONE)) {
            assertThat(words).isNotEmpty();
            for (Span word : words) {
              assertThat(word.start() >= last && word.length() > 0).isTrue();
              last = word.end();
            }
          }
          assertThat(last).isLessThanOrEqualTo(text.length());
        });
  }
}
