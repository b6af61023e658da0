package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What was intended with a project and what became of it, in sentences that begin with it. */
final class Prose {
  private static final List<String> GOALS =
      List.of(
          "实施%1$s，年内计划%2$s达到%3$s，%4$s不低于%5$s，%6$s保持在%7$s以上。",
          "%1$s全年计划%2$s%3$s，确保%4$s达到%5$s，%6$s在%7$s以上。",
          "做好%1$s工作，%2$s完成%3$s，%4$s达到%5$s，%6$s达到%7$s。");

  private static final List<String> ACHIEVEMENTS =
      List.of(
          "%8$d年%1$s已实施，实际%2$s%3$s，%4$s%5$s，%6$s%7$s。",
          "%1$s按要求推进，年末%2$s为%3$s，%4$s为%5$s，据统计%6$s为%7$s。",
          "%1$s由%9$s组织实施，%2$s达%3$s；%4$s%5$s；%6$s%7$s。");

  private final Project project;
  private final int year;
  private final StatedIndicator quantity;
  private final StatedIndicator benefit;
  private final StatedIndicator content;

  Prose(Project project, int year, List<StatedIndicator> indicators) {
    this.project = project;
    this.year = year;
    this.quantity = of(indicators, "数量指标");
    this.benefit = of(indicators, "社会效益指标");
    this.content = of(indicators, "服务对象满意度指标");
  }

  private static StatedIndicator of(List<StatedIndicator> indicators, String level2) {
    return indicators.stream()
        .filter(indicator -> indicator.level2().equals(level2))
        .findFirst()
        .orElseThrow();
  }

  String goal(Chance chance) {
    return filled(
        chance.of(GOALS),
        value(quantity, quantity.target()),
        value(benefit, benefit.target()),
        value(content, content.target()));
  }

  String achievement(Chance chance) {
    return filled(
        chance.of(ACHIEVEMENTS),
        value(quantity, quantity.actual()),
        value(benefit, benefit.actual()),
        value(content, content.actual()));
  }

  /** Returns the text with a word of the change where the budget was changed in the year. */
  static String explaining(String achievement, Fund total) {
    if (total.initial() == total.annual()) {
      return achievement;
    }
    String change = total.annual() > total.initial() ? "追加" : "调减";
    return achievement.replaceFirst("。$", "，预算年中按程序" + change + "。");
  }

  private String filled(String pattern, String counted, String gained, String pleased) {
    return String.format(
        Locale.ROOT,
        pattern,
        project.shortName(),
        quantity.name(),
        counted,
        benefit.name(),
        gained,
        content.name(),
        pleased,
        year,
        project.unit());
  }

  private static String value(StatedIndicator indicator, BigDecimal number) {
    return Numbers.plain(number) + indicator.unit();
  }
}
