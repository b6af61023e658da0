package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a chart shows, drawn alike in the workbook and on the page.
 *
 * @param id stable name
 * @param categoryHeading what stands along the categories
 * @param valueHeading what the bars measure, with unit
 * @param bars in the order they are drawn
 * @param note what the figures stand on, or, when there are no bars, why
 * @param lying whether the bars lie, which long category names need
 */
record Picture(
    String id,
    String title,
    String categoryHeading,
    String valueHeading,
    List<Bar> bars,
    String note,
    boolean lying) {

  /**
   * One bar.
   *
   * @param value as published; never null
   * @param text the value in print, with unit
   * @param remark what belongs beside it, as the number of projects; "" for nothing
   */
  record Bar(String label, BigDecimal value, String text, String remark) {
    String remarked(String words) {
      return remark.isEmpty() ? words : words + "（" + remark + "）";
    }
  }

  boolean isEmpty() {
    return bars.isEmpty();
  }

  /** Returns the chart in words, for those who do not see it. */
  String inWords() {
    String listed =
        bars.stream()
            .map(b -> b.label() + " " + b.remarked(b.text()))
            .collect(Collectors.joining("；"));
    return title + "：" + (isEmpty() ? note : listed);
  }
}
