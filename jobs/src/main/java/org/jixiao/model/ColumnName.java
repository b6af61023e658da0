package org.jixiao.model;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** The column of a table that holds a component of a record. */
public final class ColumnName {
  private ColumnName() {}

  /** Returns the name of the column: {@code annualBudgetYuan} is {@code annual_budget_yuan}. */
  public static String of(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
