/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

/** Addresses of the web and of mail, which are one word whatever marks stand in them. */
final class Address {
  private Address() {}

  /**
   * End of the address that a run without a space starts with; {@code end} where it is none.
   *
   * @param end of its first letters and digits
   * @param runEnd of the run
   */
  static int end(char[] text, int start, int end, int runEnd) {
    if (end >= runEnd || ".:@-+".indexOf(text[end]) < 0) {
      return end;
    }
    boolean scheme = startsWith(text, end, runEnd, "://");
    if ((scheme || startsWith(text, start, runEnd, "www.")) && end + 3 < runEnd) {
      return trimmed(text, end, urlEnd(text, end, runEnd));
    }
    int host = labels(text, start, runEnd);
    if (host < runEnd && text[host] == '@') {
      int domain = labels(text, host + 1, runEnd);
      int mail = trimmed(text, host + 1, domain);
      return lastDot(text, host + 1, mail) > 0 ? mail : end;
    }
    int dot = lastDot(text, start, host);
    boolean path = host + 1 < runEnd && text[host] == '/' && Characters.isWord(text[host + 1]);
    return dot > 0 && path && isDomain(text, dot + 1, host)
        ? trimmed(text, host, urlEnd(text, host, runEnd))
        : end;
  }

  private static boolean startsWith(char[] text, int at, int to, String sign) {
    if (to - at < sign.length()) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if (text[at + i] != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** End of letters, digits and the marks that a host or a mailbox has in it. */
  private static int labels(char[] text, int from, int to) {
    int end = from;
    while (end < to && (Characters.isWord(text[end]) || "._-+%".indexOf(text[end]) >= 0)) {
      end++;
    }
    return end;
  }

  /** The last period with a letter behind it, or 0. */
  private static int lastDot(char[] text, int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (text[i] == '.' && Characters.isLetter(text[i + 1])) {
        return text[i - 1] == '.' ? 0 : i;
      }
    }
    return 0;
  }

  /** Two to four small letters, as top-level domains have. */
  private static boolean isDomain(char[] text, int from, int to) {
    boolean small = to - from >= 2 && to - from <= 4;
    for (int i = from; i < to; i++) {
      small &= text[i] >= 'a' && text[i] <= 'z';
    }
    return small;
  }

  private static int urlEnd(char[] text, int from, int to) {
    int end = from;
    while (end < to && "<>\"“”«»()[]{}|".indexOf(text[end]) < 0) {
      end++;
    }
    return end;
  }

  /** Without the marks at its end that are the sentence's. */
  private static int trimmed(char[] text, int from, int to) {
    int end = to;
    while (end > from && ".,;:!?'’‘…—–-".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return end;
  }
}
