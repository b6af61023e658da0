package org.jixiao.check.signal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every run of five characters of a text, as a set of hashes.
 *
 * <p>Full and half width are one, spaces and punctuation do not count, and any number counts as the
 * same: a text taken over with only its figures changed is still taken over.
 */
final class Shingles {
  private static final int LENGTH = 5;
  private static final char NUMBER = '0';

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the shingles of a text. */
  static Shingles of(String text) {
    String kept = normalised(text);
    long[] hashes = new long[Math.max(0, kept.length() - LENGTH + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int k = i; k < i + LENGTH; k++) {
        hash = mixed(hash ^ kept.charAt(k));
      }
      hashes[i] = hash;
    }
    return new Shingles(distinct(hashes));
  }

  /** Returns all shingles that several texts have. */
  static Shingles union(Stream<String> texts) {
    return new Shingles(distinct(texts.flatMapToLong(text -> of(text).hashes()).toArray()));
  }

  /** Sorts in place; a stream would box every one of millions. */
  private static long[] distinct(long[] hashes) {
    Arrays.sort(hashes);
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[count++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  /** Returns the distinct hashes, ascending. */
  LongStream hashes() {
    return Arrays.stream(hashes);
  }

  Shingles where(LongPredicate condition) {
    return new Shingles(hashes().filter(condition).toArray());
  }

  int size() {
    return hashes.length;
  }

  /** Returns the least of the hashes, each hashed again with a seed. */
  long least(long seed) {
    long least = Long.MAX_VALUE;
    for (long hash : hashes) {
      long x = (hash ^ seed) * 0xBF58476D1CE4E5B9L;
      least = Math.min(least, x ^ (x >>> 32));
    }
    return least;
  }

  /** Returns how much two sets have in common. */
  Overlap overlap(Shingles other) {
    int common = 0;
    int i = 0;
    int k = 0;
    while (i < size() && k < other.size()) {
      int order = Long.compare(hashes[i], other.hashes[k]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return new Overlap(common, Math.min(size(), other.size()), Math.max(size(), other.size()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles set && Arrays.equals(hashes, set.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  /** Returns at most how many shingles a text has. */
  static int most(String text) {
    return Math.max(0, normalised(text).length() - LENGTH + 1);
  }

  static String normalised(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      if (Character.isDigit(character)) {
        if (kept.isEmpty() || kept.charAt(kept.length() - 1) != NUMBER) {
          kept.append(NUMBER);
        }
      } else if (Character.isLetter(character)) {
        kept.append(character);
      }
    }
    return kept.toString();
  }

  /** The finaliser of SplitMix64: every bit of the input reaches every bit of the result. */
  static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
