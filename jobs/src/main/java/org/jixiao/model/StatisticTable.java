package org.jixiao.model;

import java.util.List;

/**
 * A statistic with its rows, as publication receives it.
 *
 * @param name table name without layer, as {@code score_summary}
 * @param title Chinese title
 * @param grain what one row is, in Chinese
 * @param denominator what rates and means are of, in Chinese
 * @param rows values in column order: String, Long, BigDecimal (unrounded) or null
 */
public record StatisticTable(
    String name,
    String title,
    String grain,
    String denominator,
    int version,
    List<StatisticColumn> columns,
    List<List<Object>> rows) {
  public StatisticTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
