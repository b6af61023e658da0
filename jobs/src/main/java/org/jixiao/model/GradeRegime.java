package org.jixiao.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Grade bands in force for a span of fiscal years.
 *
 * @param bands best first; a score belongs to the first band whose lower bound it reaches
 *     (half-open bands, so that no score falls between two grades)
 */
public record GradeRegime(String name, int fromYear, int toYear, List<Band> bands)
    implements Serializable {
  public GradeRegime {
    bands = List.copyOf(bands);
  }

  /** A grade and the lowest score that earns it. */
  public record Band(String grade, BigDecimal lowerPoints) implements Serializable {}

  /** Returns the grade of a score; the last band's when it lies below all bounds. */
  public String gradeOf(BigDecimal scorePoints) {
    for (Band band : bands) {
      if (scorePoints.compareTo(band.lowerPoints()) >= 0) {
        return band.grade();
      }
    }
    return bands.get(bands.size() - 1).grade();
  }
}
