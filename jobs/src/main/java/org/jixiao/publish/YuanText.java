package org.jixiao.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in running text: the decimal point moved to 亿元 or 万元, two decimals. */
final class YuanText {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.ONE.movePointRight(4);

  // The places in a number of 元 or 万元 that a separator belongs to, left of the decimal point.
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=[0-9])(?<!\\.[0-9]{0,20})(?=([0-9]{3})+(\\.[0-9]+)?万?元)");

  private YuanText() {}

  /** Returns the words with the amounts in them grouped: {@code 不超过15,000,000.00元}. */
  static String grouped(String words) {
    return THOUSANDS.matcher(words).replaceAll(",");
  }

  static String of(BigDecimal yuan) {
    // What is rounded up to the next unit is printed in it: 1.00亿元, never 10000.00万元.
    BigDecimal whole = shifted(yuan, 0);
    if (whole.abs().compareTo(TEN_THOUSAND) < 0) {
      return whole.toPlainString() + "元";
    }
    BigDecimal tenThousands = shifted(yuan, 4);
    return tenThousands.abs().compareTo(TEN_THOUSAND) < 0
        ? tenThousands.toPlainString() + "万元"
        : shifted(yuan, 8).toPlainString() + "亿元";
  }

  /** Returns the amount to the last 分, as departments state it: {@code 2452.8129万元}. */
  static String exact(BigDecimal yuan) {
    if (yuan.abs().compareTo(TEN_THOUSAND) < 0) {
      return shifted(yuan, 0).toPlainString() + "元";
    }
    BigDecimal tenThousands = yuan.movePointLeft(4).stripTrailingZeros();
    return tenThousands.setScale(Math.max(2, tenThousands.scale())).toPlainString() + "万元";
  }

  private static BigDecimal shifted(BigDecimal yuan, int places) {
    return yuan.movePointLeft(places).setScale(2, RoundingMode.HALF_UP);
  }
}
