package org.jixiao.check;

/** How much one must look at to see a fault; from the smallest to the largest. */
public enum Layer {
  FILE("文件"),
  FORM("整张表"),
  FIELD("单个栏目"),
  RECORD("同一行的几个栏目"),
  CROSS_RECORD("同一张表的几行"),
  CROSS_DOCUMENT("同一部门的几份材料"),
  CROSS_YEAR("几个年度或几个部门");

  private final String title;

  Layer(String title) {
    this.title = title;
  }

  /** Returns the layer in Chinese. */
  String title() {
    return title;
  }
}
