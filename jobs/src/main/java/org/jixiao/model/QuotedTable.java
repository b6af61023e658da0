package org.jixiao.model;

import java.util.List;

/**
 * Rows of an interpreted table that a draft report quotes or the page goes down to, as publication
 * receives them.
 *
 * @param name table name without layer, as {@code project_evaluation}
 * @param rows values in column order: String, Long, BigDecimal or null; texts without numbers of
 *     telephones and identity cards
 */
public record QuotedTable(String name, List<StatisticColumn> columns, List<List<Object>> rows) {
  public QuotedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
