package org.jixiao.check.signal;

/**
 * Keys that two sets of shingles probably share when they resemble each other (Broder 1997; bands
 * of rows as in Indyk and Motwani 1998).
 *
 * <p>With 40 bands of 3 rows a pair shares a key with probability 1 − (1 − J³)⁴⁰: 0.995 at a
 * resemblance J of 0.5, 0.85 at 0.36, 0.04 at 0.1. A short text within one more than twice as long
 * may therefore escape.
 */
public final class MinHash {
  private static final int BANDS = 40;
  private static final int ROWS = 3;

  private MinHash() {}

  /** Returns one key per band; none for an empty set. */
  public static long[] keys(Shingles shingles) {
    if (shingles.size() == 0) {
      return new long[0];
    }
    long[] hashes = shingles.hashes().toArray();
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mixed(key ^ least(hashes, Shingles.mixed((long) band * ROWS + row)));
      }
      keys[band] = key;
    }
    return keys;
  }

  private static long least(long[] hashes, long seed) {
    long least = Long.MAX_VALUE;
    for (long hash : hashes) {
      long x = (hash ^ seed) * 0xBF58476D1CE4E5B9L;
      least = Math.min(least, x ^ (x >>> 32));
    }
    return least;
  }
}
