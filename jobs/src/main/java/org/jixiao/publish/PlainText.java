package org.jixiao.publish;

/** Text of documents in one line, without what XML cannot hold or what turns the reading order. */
final class PlainText {
  private static final int WIDE_SPACE = 0x3000;

  private PlainText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) && c != WIDE_SPACE) {
                plain.append(' ');
              } else if (isPrinted(c)) {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean isPrinted(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
