package org.jixiao.generate;

import java.util.List;

/**
 * A source of funds, or the total of them; amounts in cents of a yuan.
 *
 * @param label as forms print it
 */
record Fund(String label, long initial, long annual, long executed) {
  /** Returns the row of totals over its sources. */
  static Fund total(List<Fund> sources) {
    return sources.stream().reduce(new Fund("年度资金总额", 0, 0, 0), Fund::plus);
  }

  Fund plus(Fund other) {
    return new Fund(
        label, initial + other.initial, annual + other.annual, executed + other.executed);
  }
}
