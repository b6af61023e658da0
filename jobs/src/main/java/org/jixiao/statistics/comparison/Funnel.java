package org.jixiao.statistics.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The funnel of a fiscal year (Spiegelhalter, Statist. Med. 2005; 24: 1185–1202): about the mean m
 * of all projects of the district, limits within which the mean y of a department of n projects
 * lies in 95 and in 99.8 of 100 cases when it differs from the others no more than departments
 * usually do:
 *
 * <p>m ± c·√(φ·s² / n), c = 1.96 and 3.09 (the standard normal's quantiles of 0.975 and 0.999), s²
 * the variance within departments ({@link Variances}), φ the over-dispersion factor ({@link
 * Dispersion}) of z = (y − m)·√n / s over the departments large enough to be judged.
 *
 * <p>The shrunken mean is the empirical-Bayes estimate of a department's own level (Morris, JASA
 * 1983; 78: 47–55): m + (y − m)·t² / (t² + s² / n), t² the variance between departments. The fewer
 * its projects, the nearer it lies to the district's.
 *
 * <p>All is decimal, of 34 digits, in the order of the departments given, and rounded once, half
 * up, to four decimals: the same departments give the same digits on any machine.
 */
public final class Funnel {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final int DECIMALS = 4;

  /** Φ⁻¹(0.975) and Φ⁻¹(0.999). */
  private static final BigDecimal OF_95 = new BigDecimal("1.95996398454005423552");

  private static final BigDecimal OF_998 = new BigDecimal("3.09023230616781354154");

  private final BigDecimal mean;
  private final Variances variances;
  private final BigDecimal factor;
  private final boolean alone;
  private final int leastProjects;

  private Funnel(List<Scores> scored, int leastProjects) {
    this.alone = scored.size() == 1;
    this.leastProjects = leastProjects;
    this.mean = Scores.sum(scored).mean(DIGITS);
    this.variances = Variances.of(scored, DIGITS);
    this.factor =
        isComparable()
            ? Dispersion.factor(
                scored.stream()
                    .filter(one -> one.count() >= leastProjects)
                    .map(this::standardised)
                    .toList(),
                DIGITS)
            : null;
  }

  /**
   * Returns the places of a year's departments, in their order.
   *
   * @param leastProjects a department of fewer is not judged
   */
  public static List<Place> places(List<Scores> departments, int leastProjects) {
    List<Scores> scored = departments.stream().filter(one -> one.count() > 0).toList();
    if (scored.isEmpty()) {
      return departments.stream().map(one -> unscored(null)).toList();
    }
    Funnel funnel = new Funnel(scored, leastProjects);
    List<Place> places = new ArrayList<>();
    for (Scores one : departments) {
      places.add(one.count() == 0 ? unscored(rounded(funnel.mean)) : funnel.place(one));
    }
    return places;
  }

  private static Place unscored(BigDecimal districtMean) {
    return new Place(
        null, districtMean, null, null, null, null, null, "没有得分", null, null, null, null);
  }

  private Place place(Scores one) {
    String notJudged = notJudged(one);
    return new Place(
        rounded(one.mean(DIGITS)),
        rounded(mean),
        limit(one, OF_998.negate()),
        limit(one, OF_95.negate()),
        limit(one, OF_95),
        limit(one, OF_998),
        notJudged == null ? position(one) : null,
        notJudged,
        shrunken(one),
        deviation(variances.within()),
        deviation(variances.between()),
        rounded(factor));
  }

  private String notJudged(Scores one) {
    if (alone) {
      return "没有可比的部门";
    }
    if (!isComparable()) {
      return "部门内得分没有差别";
    }
    return one.count() < leastProjects ? "样本少" : null;
  }

  private boolean isComparable() {
    return !alone && variances.within() != null && variances.within().signum() > 0;
  }

  private BigDecimal standardised(Scores one) {
    return one.mean(DIGITS)
        .subtract(mean, DIGITS)
        .multiply(one.size().sqrt(DIGITS), DIGITS)
        .divide(variances.within().sqrt(DIGITS), DIGITS);
  }

  private BigDecimal limit(Scores one, BigDecimal quantile) {
    if (!isComparable()) {
      return null;
    }
    BigDecimal error =
        factor.multiply(variances.within(), DIGITS).divide(one.size(), DIGITS).sqrt(DIGITS);
    return rounded(mean.add(quantile.multiply(error, DIGITS), DIGITS));
  }

  private String position(Scores one) {
    BigDecimal z = standardised(one).divide(factor.sqrt(DIGITS), DIGITS);
    if (z.abs().compareTo(OF_95) <= 0) {
      return "正常波动之内";
    }
    String side = z.signum() > 0 ? "高于" : "低于";
    return side + (z.abs().compareTo(OF_998) <= 0 ? "95%" : "99.8%") + "界限";
  }

  private BigDecimal shrunken(Scores one) {
    if (!isComparable()) {
      return null;
    }
    BigDecimal between = variances.between();
    BigDecimal chance = variances.within().divide(one.size(), DIGITS);
    BigDecimal weight = between.divide(between.add(chance, DIGITS), DIGITS);
    return rounded(
        one.mean(DIGITS).subtract(mean, DIGITS).multiply(weight, DIGITS).add(mean, DIGITS));
  }

  private static BigDecimal deviation(BigDecimal variance) {
    return variance == null ? null : rounded(variance.sqrt(DIGITS));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
