/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * From bytes to characters. The first of these that applies decides:
 *
 * <ol>
 *   <li>A byte-order mark. It belongs to the encoding and is no part of the text.
 *   <li>UTF-8, where the bytes are well-formed UTF-8 and at least one is not ASCII. Text of another
 *       encoding is hardly ever well-formed UTF-8 by chance, while saved pages often keep a
 *       declaration from before they were converted; so the bytes outweigh what is declared.
 *   <li>The declared encoding, if Java knows it. ISO 8859-1 and ASCII are read as windows-1252, as
 *       browsers do (WHATWG Encoding Standard): it differs only where ISO 8859-1 has control
 *       characters, and there it has the curly quotation marks and dashes of the press.
 *   <li>UTF-8 with damage, where it is declared, or where well-formed non-ASCII characters
 *       outnumber the bad bytes ten to one: each bad place becomes U+FFFD. A cut-off file must not
 *       turn every quotation mark in it into three wrong letters.
 *   <li>windows-1252, in which any bytes are a text, and which is what English newsrooms wrote
 *       before UTF-8.
 * </ol>
 *
 * No line ending, space or NUL is touched. Bytes that are no text in any of these - a PDF, an
 * archive, a picture - are refused.
 */
final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Control characters that even a short text may have. */
  private static final int FEW_CONTROLS = 16;

  /** How files that are no text begin, in hexadecimal. */
  private record Signature(String bytes, String what) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("255044462d", "a PDF file"),
          new Signature("504b0304", "a ZIP archive or an office document"),
          new Signature("d0cf11e0a1b11ae1", "an office document"),
          new Signature("1f8b08", "a gzip archive"),
          new Signature("28b52ffd", "a Zstandard archive"),
          new Signature("425a6839", "a bzip2 archive"),
          new Signature("fd377a585a00", "an xz archive"),
          new Signature("89504e470d0a", "a PNG picture"),
          new Signature("ffd8ff", "a JPEG picture"),
          new Signature("474946383", "a GIF picture"),
          new Signature("50415231", "a Parquet file"),
          new Signature("53514c69746520666f726d6174203300", "an SQLite database"),
          new Signature("7f454c46", "a program"),
          new Signature("cafebabe", "a program"));

  private Decoding() {}

  static String decode(byte[] bytes, Optional<String> declared) throws IOException {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      int skip = marked.get().equals(UTF_8) ? 3 : 2;
      return new String(bytes, skip, bytes.length - skip, marked.get());
    }
    refuseBinary(bytes);
    return withoutMark(bytes, declared);
  }

  /** As {@link #decode}, for a piece of a file of which the beginning has been looked at. */
  static String withoutMark(byte[] bytes, Optional<String> declared) {
    Optional<Charset> charset = declared.flatMap(Decoding::known);
    Optional<String> strict = strictUtf8(bytes);
    if (strict.isPresent()) {
      boolean ascii = strict.get().length() == bytes.length;
      return ascii && charset.isPresent() ? new String(bytes, charset.get()) : strict.get();
    }
    boolean damaged = charset.filter(UTF_8::equals).isPresent();
    if (charset.isPresent() && !damaged) {
      return new String(bytes, charset.get());
    }
    String lenient = new String(bytes, UTF_8);
    long bad = lenient.chars().filter(c -> c == 0xFFFD).count();
    long good = lenient.chars().filter(c -> c > 0x7F).count() - bad;
    return damaged || good >= 10 * bad ? lenient : new String(bytes, WINDOWS_1252);
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> known(String declared) {
    try {
      Charset charset = Charset.forName(declared.strip());
      String name = charset.name().toLowerCase(Locale.ROOT);
      if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
        return Optional.empty(); // read as ASCII to find it declared, so it is not true
      }
      boolean latin = name.equals("iso-8859-1") || name.equals("us-ascii");
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, "efbbbf")) {
      return Optional.of(UTF_8);
    }
    if (startsWith(bytes, "feff")) {
      return Optional.of(UTF_16BE);
    }
    return startsWith(bytes, "fffe") ? Optional.of(UTF_16LE) : Optional.empty();
  }

  /**
   * The stream behind its byte-order mark, with UTF-16 turned into UTF-8, so that lines can be told
   * by their bytes.
   *
   * @param head how the stream begins
   */
  static InputStream asciiCompatible(InputStream in, byte[] head) throws IOException {
    Optional<Charset> marked = byteOrderMark(head);
    if (marked.isEmpty()) {
      return in;
    }
    in.skipNBytes(marked.get().equals(UTF_8) ? 3 : 2);
    return marked.get().equals(UTF_8)
        ? in
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, marked.get()))
            .setCharset(UTF_8)
            .get();
  }

  /**
   * @throws IOException when the bytes begin like a known kind of file that is no text, or when
   *     more than three in ten of the first are control characters, and not just a few
   */
  static void refuseBinary(byte[] head) throws IOException {
    for (Signature signature : SIGNATURES) {
      if (startsWith(head, signature.bytes())) {
        throw new IOException(
            "is " + signature.what() + ", not text - turn it into text or HTML first");
      }
    }
    if (byteOrderMark(head).isPresent()) {
      return;
    }
    int length = Math.min(head.length, 8192);
    int control = 0;
    for (int i = 0; i < length; i++) {
      boolean space = head[i] >= '\t' && head[i] <= '\r';
      control += head[i] >= 0 && head[i] < ' ' && !space ? 1 : 0;
    }
    if (control > FEW_CONTROLS && control * 10 > length * 3) {
      throw new IOException(
          "is not text: of its first "
              + length
              + " bytes "
              + control
              + " are control characters - turn it into UTF-8 text first");
    }
  }

  private static boolean startsWith(byte[] bytes, String signature) {
    int digits = signature.length();
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, (digits + 1) / 2));
    return HexFormat.of().formatHex(head).startsWith(signature);
  }
}
