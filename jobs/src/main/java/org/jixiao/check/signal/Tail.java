package org.jixiao.check.signal;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** How far out a count lies under a model: the chance of more, and the chance of exactly it. */
record Tail(double more, double exactly) {
  /** Nothing unusual at all. */
  static final Tail CERTAIN = new Tail(0, 1);

  /** Returns where {@code count} successes lie among independent trials. */
  static Tail binomial(int trials, double chance, int count) {
    BinomialDistribution distribution = BinomialDistribution.of(trials, Math.min(1, chance));
    return new Tail(distribution.survivalProbability(count), distribution.probability(count));
  }

  /** Returns where {@code count} marked ones lie among {@code drawn} without replacement. */
  static Tail hypergeometric(int population, int marked, int drawn, int count) {
    HypergeometricDistribution distribution =
        HypergeometricDistribution.of(population, marked, drawn);
    return new Tail(distribution.survivalProbability(count), distribution.probability(count));
  }

  /**
   * Returns where a count lies in a distribution.
   *
   * @param chances of each count from zero on
   */
  static Tail of(double[] chances, int count) {
    double more = 0;
    for (int i = count + 1; i < chances.length; i++) {
      more += chances[i];
    }
    return new Tail(more, chances[count]);
  }

  /** Returns the mean of a distribution of counts. */
  static double mean(double[] chances) {
    double mean = 0;
    for (int i = 0; i < chances.length; i++) {
      mean += i * chances[i];
    }
    return mean;
  }

  /**
   * Returns where a count lies that is the largest of several, each with the tail it would have.
   * The counts compete for the same projects, so treating them as independent errs to the safe
   * side.
   */
  static Tail ofLargest(List<Tail> tails) {
    double noneAsMany = 0;
    double noneMore = 0;
    for (Tail tail : tails) {
      noneAsMany += Math.log1p(-Math.min(1, tail.p()));
      noneMore += Math.log1p(-Math.min(1, tail.more));
    }
    double more = -Math.expm1(noneMore);
    return new Tail(more, Math.max(0, -Math.expm1(noneAsMany) - more));
  }

  /** Returns the chance of this many or more. */
  double p() {
    return Math.min(1, more + exactly);
  }

  /** Returns the chance of more and half that of as many; near the nominal rate on average. */
  double midP() {
    return Math.min(1, more + exactly / 2);
  }

  /** Returns the less unusual of two: odd only if odd under both models. */
  Tail andAlso(Tail other) {
    return midP() >= other.midP() ? this : other;
  }
}
