package org.jixiao.check.signal;

/**
 * Keys that two sets of shingles probably share when they resemble each other (Broder 1997; bands
 * of rows as in Indyk and Motwani 1998).
 *
 * <p>With 40 bands of 3 rows a pair shares a key with probability 1 − (1 − J³)⁴⁰: 0.995 at a
 * resemblance J of 0.5, 0.85 at 0.36, 0.04 at 0.1. A short text within one more than twice as long
 * may therefore escape.
 */
final class MinHash {
  static final int BANDS = 40;
  private static final int ROWS = 3;

  private MinHash() {}

  /**
   * Returns the key of a set, which is not empty, in one band.
   *
   * @param band from 0, less than {@link #BANDS}
   */
  static long key(Shingles shingles, int band) {
    long key = band;
    for (int row = 0; row < ROWS; row++) {
      key = Shingles.mixed(key ^ shingles.least(Shingles.mixed((long) band * ROWS + row)));
    }
    return key;
  }
}
