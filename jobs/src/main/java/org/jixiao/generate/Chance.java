package org.jixiao.generate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Choices that follow from the seed and from what they are about, and from nothing else: those
 * about one project stay when departments or years are added.
 */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** 100 × 10^(i/20): steps of a twentieth of a decade. */
  private static final int[] STEPS = {
    100, 112, 126, 141, 158, 178, 200, 224, 251, 282, 316, 355, 398, 447, 501, 562, 631, 708, 794,
    891
  };

  private final SplittableRandom random;

  private Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns the choices about something, named by words and numbers. */
  static Chance of(long seed, Object... about) {
    long mixed = seed;
    for (Object part : about) {
      mixed = (mixed ^ part.hashCode()) * GOLDEN;
      mixed ^= mixed >>> 32;
    }
    return new Chance(mixed);
  }

  /** Returns a number from 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a number from low to high, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** Returns true in so many cases of a hundred. */
  boolean percent(int cases) {
    return random.nextInt(100) < cases;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /**
   * Returns a number spread about the median as amounts of money are: about two thirds lie between
   * a third and three times of it, few are far larger.
   */
  long spread(long median) {
    int step = 40;
    for (int i = 0; i < 4; i++) {
      step += between(-8, 8);
    }
    long scaled = median * STEPS[step % STEPS.length];
    for (int decade = step / STEPS.length; decade > 0; decade--) {
      scaled *= 10;
    }
    return Math.max(1, scaled / 10_000);
  }
}
