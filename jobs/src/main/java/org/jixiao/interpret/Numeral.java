package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number standing alone, in digits or in Chinese characters; the text is already narrowed. */
final class Numeral {
  /** An unsigned decimal number, with well-formed groups of thousands or none. */
  static final String DECIMAL = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";

  private static final Pattern SIGNED = Pattern.compile("[+-]? ?(?:" + DECIMAL + ")");
  private static final Pattern SPACED = Pattern.compile("[+-]? ?\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?");
  private static final int LONGEST = 60;

  private Numeral() {}

  /** Returns the number the whole text is; groups of thousands are parted by commas only. */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.startsWith("负")) {
      return unsigned(text.substring(1)).map(BigDecimal::negate);
    }
    return SIGNED.matcher(text).matches() ? Optional.of(decimal(text)) : ChineseNumber.parse(text);
  }

  /** Returns the number as {@link #parse} does, with blanks allowed between groups as well. */
  static Optional<BigDecimal> parseGrouped(String text) {
    boolean spaced = text.length() <= LONGEST && SPACED.matcher(text).matches();
    return spaced ? Optional.of(decimal(text)) : parse(text);
  }

  private static Optional<BigDecimal> unsigned(String text) {
    boolean signed = text.startsWith("-") || text.startsWith("+") || text.startsWith("负");
    return signed ? Optional.empty() : parse(text);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text.replace(",", "").replace(" ", ""));
  }
}
