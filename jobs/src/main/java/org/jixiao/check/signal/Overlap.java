package org.jixiao.check.signal;

import java.math.BigDecimal;

/**
 * How much two sets of shingles have in common.
 *
 * @param smaller size of the smaller set
 * @param larger size of the larger set
 */
record Overlap(int common, int smaller, int larger) {

  /** Returns whether one text is taken from the other, wholly or for the most part. */
  boolean isCopy(SignalThresholds thresholds) {
    return reaches(thresholds.resemblance(), union()) || reaches(thresholds.containment(), smaller);
  }

  /** Returns whether this is the greater resemblance; of equal ones neither is. */
  boolean isCloserThan(Overlap other) {
    return (long) common * other.union() > (long) other.common * union();
  }

  private int union() {
    return smaller + larger - common;
  }

  private boolean reaches(BigDecimal share, int whole) {
    return whole > 0
        && BigDecimal.valueOf(common).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
  }

  String words() {
    return "共有" + Percent.of(common, union()) + "，短文的" + Percent.of(common, smaller) + "见于长文";
  }
}
