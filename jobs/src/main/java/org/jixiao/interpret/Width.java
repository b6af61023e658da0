package org.jixiao.interpret;

/**
 * Full-width characters made half-width, for reading a value; texts that are kept stay as printed.
 *
 * <p>Only characters with an exact ASCII twin change. Compatibility normalisation is avoided on
 * purpose: it would turn ㎡ into m2, ② into 2 and so make numbers out of what is none.
 */
public final class Width {
  private static final int OFFSET = '！' - '!';

  private Width() {}

  /** Returns the text with U+FF01–FF5E as ASCII, any space as a blank, and ￥ and − as ¥ and -. */
  public static String narrow(String text) {
    StringBuilder narrowed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      narrowed.append(narrow(text.charAt(i)));
    }
    return narrowed.toString();
  }

  /** Returns the narrowed text of a cell without invisible characters and outer spaces. */
  static String ofCell(String text) {
    return Spaces.strip(narrow(Spaces.removeInvisible(text)));
  }

  static char narrow(char character) {
    if (character >= '！' && character <= '～') {
      return (char) (character - OFFSET);
    }
    if (Spaces.isSpace(character)) {
      return ' ';
    }
    return switch (character) {
      case '￥' -> '¥';
      case '−', '﹣' -> '-';
      case '﹪' -> '%';
      case '﹐' -> ',';
      default -> character;
    };
  }
}
