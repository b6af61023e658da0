package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jixiao.model.GradeRegime;

/**
 * An honest project in which a fault may be planted.
 *
 * @param before the department's project before it; null for its first, and for one with a fault
 * @param elsewhere a project of another department; null for one with a fault, and in a district of
 *     one department
 * @param last the same project in the year before; null when it was new, and for one with a fault
 */
record FaultSite(
    StatedProject honest,
    StatedProject before,
    StatedProject elsewhere,
    StatedProject last,
    Style style,
    GradeRegime regime,
    Chance chance) {
  private static final BigDecimal LOW_RATE_PCT = new BigDecimal(80);

  /** What a kind of fault makes of a project. */
  record Planted(StatedProject project, String what) {}

  boolean isForm() {
    return !style.carrier().isList();
  }

  BigDecimal rate() {
    return StatedProject.rate(honest.total(), 4);
  }

  /** Returns whether enough is spent for a high total to be believed. */
  boolean isSpent() {
    return rate().compareTo(LOW_RATE_PCT) >= 0;
  }

  /** Returns so many parts of a hundred, in whole steps of the department. */
  long stepped(long cents, int percent) {
    return cents / 100 * percent / style.stepCents() * style.stepCents();
  }

  Optional<Planted> planted(StatedProject faulty, String what) {
    return Optional.of(new Planted(faulty, what));
  }

  /** Returns the project with its total and grade as they follow from the scores. */
  StatedProject resummed(StatedProject changed) {
    BigDecimal sum = changed.sum();
    return changed.withScore(sum, regime.gradeOf(sum));
  }

  /** Returns the place of the first indicator of a kind. */
  OptionalInt place(Predicate<StatedIndicator> wanted) {
    return IntStream.range(0, honest.indicators().size())
        .filter(i -> wanted.test(honest.indicators().get(i)))
        .findFirst();
  }

  /** Returns the place of an indicator of a sort that has all its points. */
  OptionalInt full(String level2) {
    return place(indicator -> indicator.level2().equals(level2) && !indicator.fellShort());
  }

  Reason someReason(String indicator) {
    return Reasons.of(chance, honest.project(), indicator);
  }
}
