package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import org.jixiao.interpret.Points;

/**
 * Points in a line with what stands before them.
 *
 * @param nameEnd where the name before the score, its label and separators ends
 * @param separator what stands between name and score
 * @param labelled whether a word such as 得分 says that it is a score
 * @param bracketed whether the score stands in brackets behind the name
 * @param digits the score as printed
 * @param end behind the score and its 分
 */
record LineScore(
    int nameEnd, String separator, boolean labelled, boolean bracketed, String digits, int end) {
  /** Fewer points than this without 得分 are weights or deductions. */
  private static final BigDecimal LEAST_WITHOUT_LABEL = new BigDecimal(20);

  /** Fewer points than this in brackets are weights. */
  private static final BigDecimal LEAST_IN_BRACKETS = new BigDecimal(60);

  /** Whether two scores are attached to their names in the same manner, as in a list. */
  boolean isShapedLike(LineScore other) {
    return separator.equals(other.separator)
        && labelled == other.labelled
        && bracketed == other.bracketed;
  }

  /** Whether the points may be the score of a project rather than a weight. */
  boolean mayBeOfProject() {
    BigDecimal points = Points.parse(digits).value().orElse(BigDecimal.ZERO);
    return bracketed
        ? points.compareTo(LEAST_IN_BRACKETS) >= 0
        : labelled || points.compareTo(LEAST_WITHOUT_LABEL) >= 0;
  }
}
