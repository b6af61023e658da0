package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Whole numbers of things: 28, 28个, 二十八个, 1,024. */
public final class Count {
  private static final String MEASURE_WORDS = "\\s*(?:个(?:项目)?|项(?:目)?|份|家|人次|人|次|所|件|条|户|批|场|期)$";
  private static final BigDecimal MOST = new BigDecimal(1_000_000_000_000L);

  private Count() {}

  /** Returns the count a text states; negative and broken numbers are not understood. */
  public static Parsed<Long> parse(String text) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    String cell = Width.ofCell(text);
    String exact = Approximate.strip(cell);
    Optional<BigDecimal> number =
        Numeral.parse(exact.replaceFirst(MEASURE_WORDS, "")).filter(Count::isCount);
    if (number.isEmpty()) {
      return Parsed.notUnderstood(Flag.COUNT_NOT_UNDERSTOOD);
    }
    return exact.equals(cell)
        ? Parsed.of(number.get().longValueExact())
        : Parsed.notUnderstood(Flag.VALUE_NOT_EXACT);
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(MOST) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }
}
