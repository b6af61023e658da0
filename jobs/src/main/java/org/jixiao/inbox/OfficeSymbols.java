package org.jixiao.inbox;

import java.util.Locale;
import java.util.Map;

/** Signs of the symbol fonts of Office that forms are ticked with, as characters of their own. */
final class OfficeSymbols {
  static final String TICKED = "☑";
  static final String UNTICKED = "□";

  private static final Map<Integer, String> WINGDINGS =
      Map.of(
          0xFE, TICKED, 0xFD, "☒", 0xFC, "√", 0xFB, "×", 0xA8, UNTICKED, 0x6F, UNTICKED, 0x71,
          UNTICKED, 0xA7, "▪", 0x6C, "●", 0x6E, "■");

  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(
          0x52, TICKED, 0x53, "☒", 0x54, "☒", 0x50, "√", 0x4F, "×", 0xA3, UNTICKED, 0x2A, UNTICKED,
          0x30, UNTICKED);

  private OfficeSymbols() {}

  static boolean isSymbolFont(String font) {
    return font != null && font.toLowerCase(Locale.ROOT).startsWith("wingdings");
  }

  /** Returns what a reader sees; a sign that is not known stays the character it is. */
  static String shown(String font, String text) {
    if (!isSymbolFont(font)) {
      return text;
    }
    Map<Integer, String> signs = font.strip().endsWith("2") ? WINGDINGS_2 : WINGDINGS;
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean coded = c <= 0xFF || (c >= 0xF000 && c <= 0xF0FF);
              String sign = coded ? signs.get(c & 0xFF) : null;
              shown.append(sign == null ? Character.toString(c) : sign);
            });
    return shown.toString();
  }
}
