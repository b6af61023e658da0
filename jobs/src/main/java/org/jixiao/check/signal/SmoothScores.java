package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How scores below full marks would lie if each kept its fineness and otherwise followed a smooth
 * density: the scores themselves, blurred, reflected at full marks.
 *
 * <p>The fineness is given and not asked about: a score of whole points is natural where the money
 * was spent in full and points were taken off whole. The blur is the spread times n^(−1/3), less
 * than the n^(−1/5) that draws the best curve, because a curve drawn too flat makes any honest peak
 * a surprise (undersmoothing, as usual for tests); the spread is the smaller of standard deviation
 * and quartile distance, so that one low score does not flatten the curve, and at least one point,
 * so that a heap does not make itself the norm.
 */
final class SmoothScores {
  private static final double NORMAL_QUARTILE_DISTANCE = 1.349;
  private static final double LEAST_SPREAD = 100;
  private static final double LEAST_BLUR_SHARE = 0.2;

  /** Beyond so many bandwidths the normal kernel adds nothing that counts. */
  private static final double REACH = 6;

  /** Keeps every value possible, where a fineness has none near any score. */
  private static final double LOWEST = 1e-300;

  /** The chance of so many is at most (n·p)^k; values that cannot matter are passed over. */
  private static final double NEGLIGIBLE = 1e-12;

  /** From here on up scores crowd before full marks by nature. */
  static final int NEAR_FULL = 9_900;

  private final Scores scores;
  private final double[] kernel;
  private final Map<Integer, Map<Integer, Double>> chances = new HashMap<>();

  /**
   * @param scores at least two, all below full marks
   */
  SmoothScores(Scores scores) {
    this.scores = scores;
    double quartileDistance = scores.quantile(0.75) - scores.quantile(0.25);
    double spread =
        Math.max(
            LEAST_SPREAD,
            Math.min(scores.standardDeviation(), quartileDistance / NORMAL_QUARTILE_DISTANCE));
    double blur = spread * Math.max(Math.pow(scores.size(), -1.0 / 3), LEAST_BLUR_SHARE);
    kernel = new double[(int) (REACH * blur) + 1];
    Arrays.setAll(kernel, distance -> Math.exp(-(distance / blur) * (distance / blur) / 2));
  }

  /** Returns how unusual it is that some score away from full marks occurs so many times. */
  Tail repeated(int times) {
    List<Tail> tails = new ArrayList<>();
    for (int grain : Scores.GRAINS) {
      int trials = ofGrain(grain);
      if (trials >= times) {
        chances(grain)
            .forEach(
                (value, chance) -> {
                  if (value < NEAR_FULL && Math.pow(trials * chance, times) > NEGLIGIBLE) {
                    tails.add(Tail.binomial(trials, chance, times));
                  }
                });
      }
    }
    return Tail.ofLargest(tails);
  }

  /** Returns how many times a score is to be expected. */
  double expected(int score) {
    int grain = Scores.grain(score);
    return ofGrain(grain) * chances(grain).getOrDefault(score, 0.0);
  }

  /** Returns the share of multiples of five to be expected among whole points. */
  double chanceOfFive() {
    return chanceOf(chances(Scores.GRAINS[0]), score -> score % 500 == 0);
  }

  /**
   * Returns the chances of zero to all the scores within a window to lie in its upper part.
   *
   * @param limit where the upper part begins
   * @param width of each part
   */
  double[] above(int limit, int width) {
    double[] distribution = {1};
    for (int grain : Scores.GRAINS) {
      int trials =
          scores.count(score -> Scores.grain(score) == grain && isNear(score, limit, width));
      if (trials > 0) {
        Map<Integer, Double> ofGrain = chances(grain);
        double whole = chanceOf(ofGrain, score -> isNear(score, limit, width));
        double upper = chanceOf(ofGrain, score -> score >= limit && isNear(score, limit, width));
        for (int i = 0; i < trials; i++) {
          distribution = withOneMore(distribution, upper / whole);
        }
      }
    }
    return distribution;
  }

  /** Returns whether a score lies in the window on either side of a limit. */
  static boolean isNear(int score, int limit, int width) {
    return score >= limit - width && score < limit + width;
  }

  private static double[] withOneMore(double[] chances, double chance) {
    double[] more = new double[chances.length + 1];
    for (int i = 0; i < chances.length; i++) {
      more[i] += chances[i] * (1 - chance);
      more[i + 1] += chances[i] * chance;
    }
    return more;
  }

  private int ofGrain(int grain) {
    return scores.count(score -> Scores.grain(score) == grain);
  }

  private Map<Integer, Double> chances(int grain) {
    return chances.computeIfAbsent(grain, this::blurred);
  }

  /** Returns the chance of each score of a fineness; they add up to one. */
  private Map<Integer, Double> blurred(int grain) {
    int[][] counts = counts();
    Map<Integer, Double> heights = new TreeMap<>();
    double total = 0;
    for (int value = Math.max(0, scores.lowest() - reach()); value < Scores.FULL; value++) {
      if (Scores.grain(value) == grain) {
        double height = LOWEST;
        for (int[] count : counts) {
          int mirrored = 2 * Scores.FULL - count[0];
          height += count[1] * (kernel(value - count[0]) + kernel(value - mirrored));
        }
        heights.put(value, height);
        total += height;
      }
    }
    double whole = total;
    heights.replaceAll((value, height) -> height / whole);
    return heights;
  }

  /** Returns scores and how often each occurs. */
  private int[][] counts() {
    return scores.counts().entrySet().stream()
        .map(entry -> new int[] {entry.getKey(), entry.getValue()})
        .toArray(int[][]::new);
  }

  private static double chanceOf(Map<Integer, Double> chances, IntPredicate condition) {
    return chances.entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private int reach() {
    return kernel.length - 1;
  }

  private double kernel(int distance) {
    return Math.abs(distance) > reach() ? 0 : kernel[Math.abs(distance)];
  }
}
