package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit of money and its worth.
 *
 * @param word as printed
 * @param yuan what one of it is worth
 */
record MoneyUnit(String word, BigDecimal yuan) {
  /** Longer words first, so that 万元 is not taken for 元. */
  private static final List<MoneyUnit> ALL =
      List.of(
          unit("千万元", "10000000"),
          unit("百万元", "1000000"),
          unit("十万元", "100000"),
          unit("亿元", "100000000"),
          unit("万元", "10000"),
          unit("千元", "1000"),
          unit("百元", "100"),
          unit("千万", "10000000"),
          unit("百万", "1000000"),
          unit("亿", "100000000"),
          unit("万", "10000"),
          unit("元", "1"),
          unit("圆", "1"),
          unit("角", "0.1"),
          unit("分", "0.01"));

  /** Returns the unit the text ends with. */
  static Optional<MoneyUnit> endOf(String text) {
    return ALL.stream().filter(unit -> text.endsWith(unit.word)).findFirst();
  }

  /** Returns the unit the text begins with. */
  static Optional<MoneyUnit> beginOf(String text) {
    return ALL.stream().filter(unit -> text.startsWith(unit.word)).findFirst();
  }

  /**
   * Returns the unit named in a header, as 万元, （万元） or 单位：万元; empty when none is named. Points (分)
   * are no money there.
   */
  static Optional<MoneyUnit> namedIn(String header) {
    String bare = Spaces.removeAll(Width.narrow(header)).replaceAll("[()\\[\\]]", "");
    return endOf(bare).filter(unit -> unit.yuan.compareTo(BigDecimal.ONE) >= 0);
  }

  private static MoneyUnit unit(String word, String yuan) {
    return new MoneyUnit(word, new BigDecimal(yuan));
  }
}
