package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Scores in hundredths of a point, ascending; finer ones are rounded half up. */
final class Scores {
  static final int FULL = 10_000;

  /** Steps in which points are given, coarse to fine: 1, 0.5, 0.1 and 0.01 points. */
  static final int[] GRAINS = {100, 50, 10, 1};

  private final int[] values;

  private Scores(int[] values) {
    this.values = values;
  }

  static Scores of(Collection<BigDecimal> points) {
    return new Scores(points.stream().mapToInt(Scores::hundredths).sorted().toArray());
  }

  static int hundredths(BigDecimal points) {
    return points.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** Returns a score as printed. */
  static String printed(int score) {
    return BigDecimal.valueOf(score, 2).toPlainString();
  }

  /** Returns the coarsest step a score is a multiple of. */
  static int grain(int score) {
    for (int grain : GRAINS) {
      if (score % grain == 0) {
        return grain;
      }
    }
    throw new AssertionError(score);
  }

  /** Returns those without full marks, which are a bound and not a choice of a number. */
  Scores belowFull() {
    return where(score -> score < FULL);
  }

  Scores where(IntPredicate condition) {
    return new Scores(Arrays.stream(values).filter(condition).toArray());
  }

  Scores and(Scores others) {
    int[] all = Arrays.copyOf(values, size() + others.size());
    System.arraycopy(others.values, 0, all, size(), others.size());
    Arrays.sort(all);
    return new Scores(all);
  }

  int size() {
    return values.length;
  }

  int count(IntPredicate condition) {
    return (int) Arrays.stream(values).filter(condition).count();
  }

  int lowest() {
    return values[0];
  }

  /** Returns how often each score occurs, ascending. */
  Map<Integer, Integer> counts() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int value : values) {
      counts.merge(value, 1, Integer::sum);
    }
    return counts;
  }

  /** Returns the most frequent score below a bound, of equally frequent ones the highest; or 0. */
  int mode(int below) {
    int mode = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts().entrySet()) {
      if (entry.getKey() < below && entry.getValue() >= most) {
        mode = entry.getKey();
        most = entry.getValue();
      }
    }
    return mode;
  }

  /** Returns the step of the finest score. */
  int finestGrain() {
    return Arrays.stream(values).map(Scores::grain).min().orElse(GRAINS[0]);
  }

  /** Returns the quantile by linear interpolation, in hundredths. */
  double quantile(double share) {
    double position = (size() - 1) * share;
    int below = (int) position;
    int above = Math.min(below + 1, size() - 1);
    return values[below] + (position - below) * (values[above] - values[below]);
  }

  double standardDeviation() {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).mapToDouble(v -> (v - mean) * (v - mean)).sum();
    return size() < 2 ? 0 : Math.sqrt(squares / (size() - 1));
  }
}
