package org.jixiao.generate;

/**
 * A project as its department's report goes through the projects one by one.
 *
 * @param points as printed; "" for none
 * @param told what is said of it, without the full stop
 */
record ReportItem(String name, String points, String told) {
  static ReportItem of(StatedProject stated) {
    return new ReportItem(
        stated.project().name(),
        Numbers.plain(stated.score()),
        stated.achievement().replaceFirst("。$", "").replace('；', '，'));
  }

  /** Returns the paragraph, which ends as wanted. */
  String text(String end) {
    String scored = points.isEmpty() ? name : name + points + "分";
    return scored + (told.isEmpty() ? "" : "，" + told) + end;
  }
}
