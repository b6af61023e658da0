package org.jixiao.model;

/**
 * Everything interpretation can say about a value, as stored in the {@code flags} column.
 *
 * <p>Constants are retired, never reused with another meaning: they stand in warehouses.
 */
public enum Flag {
  /** The text where an amount belongs is not an amount. */
  AMOUNT_NOT_UNDERSTOOD(Severity.ERROR, "金额无法识别"),
  /**
   * No unit of money is printed in the cell, its header or its block, so the amount is not read.
   */
  AMOUNT_UNIT_UNKNOWN(Severity.ERROR, "金额没有标明单位（元或万元）"),
  /** The cell and its header name different units of money; the cell's own is used. */
  AMOUNT_UNIT_CONFLICT(Severity.WARNING, "单元格与表头的金额单位不一致"),
  /** The amount is below zero. */
  AMOUNT_NEGATIVE(Severity.WARNING, "金额为负数"),
  /** The text where a score belongs is not a number of points. */
  SCORE_NOT_UNDERSTOOD(Severity.ERROR, "得分无法识别"),
  /** The score lies below 0 or above 100 points (or above its own weight). */
  SCORE_OUT_OF_RANGE(Severity.ERROR, "得分超出范围"),
  /** The text where a percentage belongs is not a percentage. */
  PERCENT_NOT_UNDERSTOOD(Severity.ERROR, "百分比无法识别"),
  /** A bare number could mean a share of one or of a hundred; it is not read. */
  PERCENT_AMBIGUOUS(Severity.ERROR, "百分比没有百分号，无法确定口径"),
  /** The text where a count belongs is not a whole number. */
  COUNT_NOT_UNDERSTOOD(Severity.ERROR, "数量无法识别"),
  /** The text where a date belongs is not a date. */
  DATE_NOT_UNDERSTOOD(Severity.ERROR, "日期无法识别"),
  /** The number is only approximate (约、左右、近) and is not read as exact. */
  VALUE_NOT_EXACT(Severity.ERROR, "数值不是准确数"),
  /** The value has more decimals than the table keeps; it was rounded half up. */
  VALUE_ROUNDED(Severity.INFO, "小数位超出保留位数，已四舍五入"),
  /** A formula cell carries no cached value, so nothing can be read from it. */
  FORMULA_WITHOUT_VALUE(Severity.ERROR, "公式没有保存计算结果"),
  /** The grade word is not in the list of grades. */
  GRADE_NOT_UNDERSTOOD(Severity.WARNING, "评价等级用词不在等级表中"),
  /** The declared grade is not the one the score falls in under the regime in force. */
  GRADE_DISAGREES(Severity.WARNING, "评价等级与得分不相符"),
  /** The declared execution rate is not executed ÷ annual budget. */
  RATE_DISAGREES(Severity.WARNING, "填报执行率与复算不一致"),
  /** The annual budget is zero, so there is no execution rate. */
  RATE_WITHOUT_DENOMINATOR(Severity.WARNING, "全年预算数为零，不计算执行率"),
  /** More was executed than budgeted. */
  RATE_ABOVE_HUNDRED(Severity.WARNING, "执行率超过100%"),
  /** Neither document, folder nor file name says which fiscal year this is about. */
  FISCAL_YEAR_UNKNOWN(Severity.ERROR, "无法确定年度"),
  /**
   * The document's fiscal year differs from that of the folder or file name; the document's is
   * used.
   */
  FISCAL_YEAR_DISAGREES(Severity.WARNING, "文件内年度与文件夹或文件名不一致"),
  /** Neither document, folder nor file name names the department. */
  DEPARTMENT_UNKNOWN(Severity.ERROR, "无法确定部门"),
  /** The department is not in the register of departments. */
  DEPARTMENT_NOT_REGISTERED(Severity.WARNING, "部门不在部门名册中"),
  /** The document names another department than its folder or file name; the document's is used. */
  DEPARTMENT_DISAGREES(Severity.WARNING, "文件内部门与文件夹或文件名不一致"),
  /** The printed code is another department's than the printed name; a registered name is used. */
  DEPARTMENT_CODE_DISAGREES(Severity.WARNING, "部门名称与编码不一致"),
  /**
   * The department handed in another form, or another row of a list, of the same project and year;
   * only this one stands. The verbatim text names the other places.
   */
  PROJECT_REPEATED(Severity.WARNING, "同一项目在本部门报送了不止一次，只采用其中一份"),
  /** A form or row without a project name. */
  PROJECT_NAME_MISSING(Severity.ERROR, "缺少项目名称"),
  /** A cell of a recognised form matched no known label. */
  CELL_NOT_MAPPED(Severity.INFO, "单元格未对应到任何已知栏目"),
  /** Residue of an editor (bookmarks, broken cross references) was removed from the text. */
  RESIDUE_REMOVED(Severity.INFO, "已清除文档残留字符"),
  /** The text is a template prompt or placeholder (XX、……、指标1) and is read as absent. */
  PLACEHOLDER(Severity.WARNING, "模板提示语或占位符未替换"),
  /** Text stands where a cause or measure belongs, but no phrase of the lexicon occurs in it. */
  CAUSE_NOT_CODED(Severity.INFO, "原因或措施未能归类"),
  /** A report claims two different values for one thing; the first is used. */
  CLAIM_CONTRADICTS(Severity.WARNING, "报告前后说法不一致");

  private final Severity severity;
  private final String title;

  Flag(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  /** Returns how much the flag takes away from the value. */
  public Severity severity() {
    return severity;
  }

  /** Returns the fault in Chinese, in one phrase, as reports print it. */
  public String title() {
    return title;
  }
}
