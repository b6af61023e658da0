package org.jixiao.job;

/** What became of the files, as one sentence; the parts add up to the whole. */
final class Accounts {
  private Accounts() {}

  static String sentence(IngestResult ingested) {
    return parts(ingested) + "；其中新内容 " + ingested.fresh() + " 个。";
  }

  /** Returns files = read + rejected + ignored + duplicate, in words. */
  static String parts(IngestResult ingested) {
    return "收件 "
        + ingested.files()
        + " 个 = 读取 "
        + ingested.read()
        + " + 退回 "
        + ingested.rejected()
        + " + 忽略 "
        + ingested.ignored()
        + " + 重复 "
        + ingested.duplicate();
  }
}
