package org.jixiao.model;

import java.math.BigDecimal;

/**
 * What a release says otherwise than the one before it.
 *
 * @param statistic Chinese title of the statistic
 * @param fiscalYear the year it speaks of; null when the statistic knows no years
 * @param change {@link #MOVED}, {@link #ADDED} or {@link #REMOVED}
 * @param row what the row is of, in words; of rows that came or went, how many there are
 * @param column the figure that moved; null for rows that came or went
 * @param before its value before: String, Long, BigDecimal (unrounded) or null
 * @param after its value now
 * @param difference {@code after} less {@code before}, as published; null unless both are numbers
 */
public record Revision(
    String statistic,
    Integer fiscalYear,
    String change,
    String row,
    StatisticColumn column,
    Object before,
    Object after,
    BigDecimal difference) {
  public static final String MOVED = "变动";
  public static final String ADDED = "新增";
  public static final String REMOVED = "减少";
}
