/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained parts, from one file: a line {@code readout-english VERSION NAME}, a line with the
 * SHA-256 of what follows, then the tagger, the names and the parser, gzipped. A file of another
 * version, or one that was cut or changed, is refused with the reason.
 *
 * @param name which training it comes from, as the record's reader should know it
 */
record Model(String name, Tagger tagger, NameFinder names, Parser parser) {
  /** Of the file's form and of all that features are computed by. */
  static final int VERSION = 3;

  private static final String MAGIC = "readout-english";
  private static final int LONGEST_LINE = 200;

  /**
   * @param file its name, for messages
   * @throws IOException when the file is of another version, damaged, or no model; the message says
   *     which and what to do
   */
  static Model read(String file, InputStream in) throws IOException {
    String[] first = line(in).split(" ", 3);
    if (first.length != 3 || !first[0].equals(MAGIC)) {
      throw new IOException(file + ": not a model of " + MAGIC + " - see docs/training.md");
    }
    if (!first[1].equals(Integer.toString(VERSION))) {
      throw new IOException(
          "%s: model version %s, and this program reads version %d - use the model that came with it, or train one (docs/training.md)"
              .formatted(file, first[1], VERSION));
    }
    String sum = line(in);
    byte[] body = in.readAllBytes();
    if (!sum.equals(sum(body))) {
      throw new IOException(
          file + ": its checksum does not hold, so it was cut or changed - get the file again");
    }
    try (DataInputStream data =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(body), 1 << 16))) {
      Tagger tagger = Tagger.read(data);
      NameFinder names = NameFinder.read(data);
      return new Model(first[2], tagger, names, Parser.read(data, tagger.tags()));
    }
  }

  /** What fills in the body of a model file. */
  interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  /** The bytes of a model file. */
  static byte[] file(String name, Body body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed, 1 << 16))) {
      body.write(out);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String head = MAGIC + " " + VERSION + " " + name + "\n" + sum(packed.toByteArray()) + "\n";
    file.write(head.getBytes(StandardCharsets.UTF_8));
    packed.writeTo(file);
    return file.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n' && line.size() < LONGEST_LINE; c = in.read()) {
      line.write(c);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static String sum(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static void write(DataOutputStream out, Collection<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static List<String> strings(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }
}
