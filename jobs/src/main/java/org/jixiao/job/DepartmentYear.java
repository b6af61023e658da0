package org.jixiao.job;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * The unit of recomputation: what a department said of a fiscal year.
 *
 * @param fiscalYear null for what names no year
 * @param departmentName null for what names no department
 */
record DepartmentYear(Integer fiscalYear, String departmentName) implements Serializable {
  /** Returns the condition that a row belongs to the unit. */
  Column condition() {
    return functions
        .col("fiscal_year")
        .eqNullSafe(functions.lit(fiscalYear))
        .and(functions.col("department_name").eqNullSafe(functions.lit(departmentName)));
  }
}
