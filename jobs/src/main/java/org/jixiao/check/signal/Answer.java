package org.jixiao.check.signal;

/** What a signal comes to; a word for people who may ask, not for people who judge. */
enum Answer {
  REVIEW("建议复核"),
  NOTHING_UNUSUAL("未见异常"),
  TOO_FEW("样本少"),
  NOT_APPLICABLE("不适用"),
  CARRIED_ON("沿用");

  private final String word;

  Answer(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
