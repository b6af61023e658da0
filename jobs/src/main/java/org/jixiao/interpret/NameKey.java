package org.jixiao.interpret;

import java.util.Locale;

/** Names made comparable: what only differs in typing becomes equal. */
final class NameKey {
  private NameKey() {}

  /** Returns the name half-width, without spaces, with one kind of quote, bracket and dash. */
  static String of(String name) {
    String narrow = Spaces.removeAll(Width.narrow(name));
    StringBuilder key = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      key.append(unified(narrow.charAt(i)));
    }
    return key.toString().replaceAll("-{2,}", "-").toLowerCase(Locale.ROOT);
  }

  private static char unified(char character) {
    return switch (character) {
      case '“', '”', '‘', '’', '\'', '「', '」', '『', '』', '〝', '〞', '《', '》', '〈', '〉', '<', '>' ->
          '"';
      case '[', '【', '〔', '{', '〖' -> '(';
      case ']', '】', '〕', '}', '〗' -> ')';
      case '—', '–', '―', '─', '‐', '‑' -> '-';
      case '·', '•', '・', '‧' -> '·';
      default -> character;
    };
  }
}
