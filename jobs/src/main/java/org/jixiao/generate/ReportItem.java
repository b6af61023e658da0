package org.jixiao.generate;

/**
 * A project as its department's report goes through the projects one by one.
 *
 * @param points as printed
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
    return name + points + "分" + (told.isEmpty() ? "" : "，" + told) + end;
  }
}
