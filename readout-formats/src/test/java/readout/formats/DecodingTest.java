/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String WORDS = "“Naïve”, she said – twice. ";

  private static String decode(String text, String charset, String declared) throws IOException {
    return Decoding.decode(text.getBytes(Charset.forName(charset)), Optional.of(declared));
  }

  @Test
  void byteOrderMarkDecidesAndIsNoText() throws IOException {
    assertThat(decode("\uFEFF" + WORDS, "UTF-8", "koi8-r")).isEqualTo(WORDS);
    assertThat(decode("\uFEFF" + WORDS, "UTF-16LE", "utf-8")).isEqualTo(WORDS);
    assertThat(decode("\uFEFF" + WORDS, "UTF-16BE", "utf-8")).isEqualTo(WORDS);
  }

  @Test
  void wellFormedUtf8OutweighsWhatIsDeclared() throws IOException {
    assertThat(decode(WORDS, "UTF-8", "iso-8859-1")).isEqualTo(WORDS);
  }

  @Test
  void declaredEncodingIsTakenElse() throws IOException {
    assertThat(decode("Слова министра", "windows-1251", "windows-1251"))
        .isEqualTo("Слова министра");
    assertThat(decode(WORDS, "windows-1252", "ISO-8859-1")).isEqualTo(WORDS);
    assertThat(decode("日本語", "ISO-2022-JP", "iso-2022-jp")).isEqualTo("日本語");
  }

  @Test
  void windows1252IsTheLastResort() throws IOException {
    assertThat(decode(WORDS, "windows-1252", "no such thing!")).isEqualTo(WORDS);
    assertThat(decode(WORDS, "windows-1252", "utf-16")).isEqualTo(WORDS);
  }

  @Test
  void damagedUtf8StaysUtf8() throws IOException {
    byte[] bytes = WORDS.repeat(10).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2; // cut off within a dash
    String text = Decoding.decode(bytes, Optional.empty());
    assertThat(text).startsWith(WORDS).endsWith("twice.\uFFFD");
  }

  @Test
  void nulIsText() throws IOException {
    assertThat(decode("a\0b", "UTF-8", "")).isEqualTo("a\0b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7 x",
        "PK\3\4rest",
        "\u007fELF\1\1\1",
        "\0\1\2\3\4\5\6\7\0\1\2\3\4\5\6\7\0\1\2\3ab"
      })
  void whatIsNoTextIsRefused(String bytes) {
    assertThatThrownBy(() -> decode(bytes, "ISO-8859-1", ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not text")
        .hasMessageContaining(" first");
  }

  @Test
  void anythingIsDecodedToSomething() {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
    }
    assertThat(Decoding.withoutMark(all, Optional.empty())).hasSize(256);
    assertThat(Decoding.withoutMark(Arrays.copyOf(all, 0), Optional.empty())).isEmpty();
  }
}
