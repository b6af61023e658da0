package org.jixiao.generate;

/**
 * A source of funds, or the total of them; amounts in cents of a yuan.
 *
 * @param label as forms print it
 */
record Fund(String label, long initial, long annual, long executed) {
  Fund plus(Fund other) {
    return new Fund(
        label, initial + other.initial, annual + other.annual, executed + other.executed);
  }
}
