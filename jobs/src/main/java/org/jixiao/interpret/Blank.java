package org.jixiao.interpret;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The one place that decides whether a cell says nothing. */
public final class Blank {
  private static final String FILLERS = "—–-―─━‐‑‒﹘/*\\_";
  private static final Set<String> NONE_WORDS =
      Set.of("无", "暂无", "没有", "暂时没有", "不适用", "不涉及", "无此项", "n/a", "na", "nil", "none");

  private static final int LONGEST_NONE = 12;
  private static final Pattern ENCLOSURE = Pattern.compile("^[(\\[【“\"]+|[)\\]】”\"。.;,、!]+$");

  private Blank() {}

  /**
   * Returns whether a text is empty: nothing, spaces, invisible characters, or only the dashes,
   * slashes and asterisks that fill cells left empty on purpose.
   */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean nothing = Spaces.isSpace(character) || Spaces.isInvisible(character);
      if (!nothing && FILLERS.indexOf(Width.narrow(character)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a text is {@linkplain #isBlank blank} or a word for nothing (无, （暂无）, 不适用,
   * N/A). For fields where such a word means that no value is stated: amounts, scores, reasons.
   */
  public static boolean isBlankOrNone(String text) {
    if (isBlank(text)) {
      return true;
    }
    String stripped = Spaces.strip(text);
    if (stripped.length() > LONGEST_NONE) {
      return false;
    }
    String word = Spaces.removeAll(Width.narrow(stripped)).toLowerCase(Locale.ROOT);
    return NONE_WORDS.contains(ENCLOSURE.matcher(word).replaceAll(""));
  }
}
