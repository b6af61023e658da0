package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text, in the encoding they are in: byte order mark, then strict UTF-8, then strict
 * GB18030.
 */
final class TextDecoder {
  /** GB18030 and not GBK: rare characters of names are in it. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9_-]*)");

  /** Signs that stand in Chinese texts and are two bytes long in UTF-8. */
  private static final String COMMON_LATIN_SIGNS = "°±·×÷§";

  private TextDecoder() {}

  /** Returns the text without its byte order mark; empty when the bytes are no text. */
  static Optional<String> decode(byte[] bytes) {
    return decoded(bytes).filter(text -> text.chars().noneMatch(TextDecoder::isControl));
  }

  /** Returns the text of a web page: in the encoding it declares, when that holds good. */
  static Optional<String> decodePage(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    boolean marked = head.startsWith("\u00EF\u00BB\u00BF");
    if (!marked && declared.find()) {
      Optional<Charset> charset = charset(declared.group(1));
      Optional<String> text = charset.flatMap(c -> strict(bytes, 0, c));
      if (text.isPresent()) {
        return text;
      }
    }
    return decode(bytes);
  }

  private static Optional<Charset> charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("gb") || lower.equals("x-gbk")) {
      return Optional.of(GB18030);
    }
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    boolean known = !lower.startsWith("utf-16") && Charset.isSupported(lower);
    return known ? Optional.of(Charset.forName(lower)) : Optional.empty();
  }

  private static Optional<String> decoded(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, UTF_16BE);
    }
    Optional<String> utf8 = strict(bytes, 0, UTF_8);
    if (utf8.isPresent() && !isGb18030InDisguise(utf8.get())) {
      return utf8;
    }
    return strict(bytes, 0, GB18030).or(() -> utf8);
  }

  /**
   * Short Chinese words in GB18030 can be valid UTF-8 by chance, but then consist of letters that
   * no Chinese text holds alone: U+0080 to U+07FF.
   */
  private static boolean isGb18030InDisguise(String text) {
    int[] beyondAscii =
        text.codePoints().filter(c -> c >= 0x80 && COMMON_LATIN_SIGNS.indexOf(c) < 0).toArray();
    return beyondAscii.length > 0 && java.util.Arrays.stream(beyondAscii).allMatch(c -> c <= 0x7FF);
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Form feed and the end-of-file sign of DOS occur in texts; other controls only in binaries. */
  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A)
        || (c >= 0x7F && c < 0xA0 && c != 0x85)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
