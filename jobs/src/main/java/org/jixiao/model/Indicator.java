package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator of a project; a row of {@code interpreted.indicator}.
 *
 * @param ordinal place on the form, from 1
 * @param targetOperator one of {@code = >= <= > <}; null for a target in words
 * @param targetValue the number in the target; null for a target in words
 * @param unit unit of target and actual, as printed
 * @param recomputedScorePoints by the formula for quantitative indicators; null where none applies
 */
public record Indicator(
    Integer fiscalYear,
    String departmentName,
    String projectName,
    int ordinal,
    String level1,
    String level2,
    String level3,
    String targetText,
    String targetOperator,
    BigDecimal targetValue,
    String unit,
    String actualText,
    BigDecimal actualValue,
    BigDecimal weightPoints,
    BigDecimal scorePoints,
    BigDecimal recomputedScorePoints,
    String deviationText,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  public Indicator {
    flags = List.copyOf(flags);
  }
}
