package org.jixiao.model;

import java.io.Serializable;

/**
 * What an analyst decided about a stated cause or measure; a line of {@code conf/corrections}. It
 * stands over what the program reads.
 *
 * @param fiscalYear the year it holds for; null for all
 * @param departmentName the department it holds for; "" for all
 * @param projectName the project it holds for; "" for all, and for what names none
 * @param text the sentence, as in {@code interpreted.deviation}; "" when a phrase decides
 * @param phrase the words that decide, in whatever sentence; "" when the sentence does
 * @param kind {@code cause} or {@code measure}
 * @param code what the sentence or phrase states; {@link #NOTHING} when it states none of the kind
 * @param who decided
 * @param why in words
 */
public record Correction(
    Integer fiscalYear,
    String departmentName,
    String projectName,
    String text,
    String phrase,
    String kind,
    String code,
    String who,
    String why)
    implements Serializable {
  /** In place of a code. */
  public static final String NOTHING = "-";

  /** Returns what it decides and where, in words for a message. */
  public String inWords() {
    return String.join(
        "，",
        "“" + (text.isEmpty() ? phrase : text) + "”",
        kind + " " + code,
        fiscalYear == null ? "各年度" : fiscalYear + "年度",
        departmentName.isEmpty() ? "各部门" : departmentName,
        projectName.isEmpty() ? "各项目" : projectName,
        who);
  }
}
