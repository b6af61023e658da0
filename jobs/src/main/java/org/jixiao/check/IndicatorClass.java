package org.jixiao.check;

import java.util.Arrays;
import java.util.Optional;

/** Classes of the first level, by the word their names share. */
enum IndicatorClass {
  COST("成本"),
  OUTPUT("产出"),
  BENEFIT("效益"),
  SATISFACTION("满意度");

  private final String title;

  IndicatorClass(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Returns the class a first-level name means; none for names of another scheme. */
  static Optional<IndicatorClass> of(String level1) {
    return level1 == null
        ? Optional.empty()
        : Arrays.stream(values()).filter(of -> level1.contains(of.title)).findFirst();
  }
}
