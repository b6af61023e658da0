package org.jixiao.interpret;

import java.util.Locale;

/** Names made comparable: what only differs in typing, or in traditional script, becomes equal. */
final class NameKey {
  private NameKey() {}

  /** Returns the name half-width, without spaces, with one kind of quote, bracket and dash. */
  static String of(String name) {
    String narrow = Spaces.removeAll(Width.narrow(name));
    StringBuilder key = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char character = unified(narrow.charAt(i));
      boolean secondDash = character == '-' && i > 0 && key.charAt(key.length() - 1) == '-';
      if (!secondDash) {
        key.append(character);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static char unified(char character) {
    return switch (character) {
      case '“', '”', '‘', '’', '\'', '「', '」', '『', '』', '〝', '〞', '《', '》', '〈', '〉', '<', '>' ->
          '"';
      case '[', '【', '〔', '{', '〖' -> '(';
      case ']', '】', '〕', '}', '〗' -> ')';
      case '—', '–', '―', '─', '‐', '‑' -> '-';
      case '·', '•', '・', '‧' -> '·';
      default -> character < '一' ? character : Traditional.simplified(character);
    };
  }
}
