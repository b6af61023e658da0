package org.jixiao.campaign;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** The ways a text file may be written down. */
final class PlainText {
  static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';

  private PlainText() {}

  /** Returns the text of a file without its byte order mark; empty when it is no plain text. */
  static Optional<String> of(byte[] document) {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, GB18030)) {
      Optional<String> text = decoded(document, charset).filter(PlainText::isPlain);
      boolean marked = text.isPresent() && text.get().indexOf(MARK) == 0;
      boolean wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
      if (text.isPresent() && (marked || !wide)) {
        return text.map(found -> marked ? found.substring(1) : found);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(byte[] document, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(document)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.chars().noneMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t');
  }

  /** Returns the text in every encoding it can be written in and recognised by. */
  static List<byte[]> encoded(String text) {
    byte[] national = text.getBytes(GB18030);
    return List.of(
        text.getBytes(UTF_8),
        (MARK + text).getBytes(UTF_8),
        (MARK + text).getBytes(UTF_16LE),
        (MARK + text).getBytes(UTF_16BE),
        national);
  }
}
