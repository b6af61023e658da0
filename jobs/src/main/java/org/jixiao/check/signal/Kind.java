package org.jixiao.check.signal;

/** What a signal asks about; the id names it in tables, the title on paper. */
enum Kind {
  MODAL_SCORE("modal_score", "同分集中"),
  WHOLE_POINTS("whole_points", "整数分偏多"),
  HALF_POINTS("half_points", "0.5分整倍数偏多"),
  FIVE_POINTS("five_points", "5分整倍数偏多"),
  BUNCHING("bunching", "刚过等级线偏多"),
  SAME_SCORES("same_scores", "得分全部相同"),
  LOW_EXECUTION("low_execution", "执行率低而得分高"),
  OVERFILLED("overfilled", "指标值远超目标"),
  ROUND_AMOUNTS("round_amounts", "执行数取整"),
  FIRST_DIGIT("first_digit", "金额首位数字"),
  COPIED_TEXT("copied_text", "文字雷同"),
  CARRIED_TEXT("carried_text", "沿用往年文字");

  private final String id;
  private final String title;

  Kind(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }
}
