package org.jixiao.interpret;

/** Spaces as they occur in office documents: more kinds than {@link String#strip} knows. */
public final class Spaces {
  private Spaces() {}

  /** Returns whether the character only makes room: any Unicode space, tab or line break. */
  public static boolean isSpace(char character) {
    if (isOrdinary(character)) {
      return false;
    }
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  /** Returns whether the character prints nothing at all: zero-width, soft hyphen, byte order. */
  public static boolean isInvisible(char character) {
    if (isOrdinary(character)) {
      return false;
    }
    return character == '\u00AD'
        || (character >= '\u200B' && character <= '\u200F')
        || (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2060' && character <= '\u2064')
        || character == '\uFEFF';
  }

  /** Printable ASCII and Chinese characters, nearly all there is, are told at once. */
  private static boolean isOrdinary(char character) {
    return (character > ' ' && character < '\u007F')
        || (character > '\u3000' && character < '\uFE00');
  }

  /** Returns the text without characters that print nothing. */
  public static String removeInvisible(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Returns the text without spaces and invisible characters, anywhere. */
  public static String removeAll(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i)) && !isSpace(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Returns the text without spaces and invisible characters at its two ends. */
  public static String strip(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isNothing(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isNothing(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isNothing(char character) {
    return isSpace(character) || isInvisible(character);
  }
}
