package org.jixiao.check;

/**
 * A rule over what one document says, without tables.
 *
 * @param words as in {@code jobs/rules/rows.yaml}, with thresholds filled in
 * @param <T> what it judges
 */
record Rule<T>(RuleWords words, Judge<T> judge) {
  String id() {
    return words.id();
  }

  Verdict judge(T subject) {
    return judge.judge(subject);
  }
}
