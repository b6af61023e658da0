package org.jixiao.generate;

import java.util.Optional;
import org.jixiao.generate.FaultSite.Planted;

/** Faults in texts, and in the year above them. */
final class TextFaults {
  private TextFaults() {}

  static Optional<Planted> goalCopied(FaultSite site) {
    String goal = site.honest().goal();
    return onForm(site, goal, goal, "实际完成情况照抄预期目标");
  }

  static Optional<Planted> textOfAnotherProject(FaultSite site) {
    return site.before() == null
        ? Optional.empty()
        : onForm(
            site,
            site.honest().goal(),
            site.before().achievement(),
            "实际完成情况与“" + site.before().project().name() + "”相同");
  }

  static Optional<Planted> placeholderLeft(FaultSite site) {
    return onForm(
        site,
        site.honest().project().shortName() + "按计划完成XX工作，服务XX人次。",
        site.honest().achievement(),
        "预期目标中有未替换的XX");
  }

  static Optional<Planted> personNamed(FaultSite site) {
    return onForm(
        site,
        site.honest().goal(),
        site.honest().achievement() + "联系人李明，电话13900001234。",
        "实际完成情况中有姓名和手机号");
  }

  private static Optional<Planted> onForm(
      FaultSite site, String goal, String achievement, String what) {
    return site.isForm()
        ? site.planted(site.honest().withTexts(goal, achievement), what)
        : Optional.empty();
  }

  /** Only in the first year, so that no other paper is of the year printed. */
  static Optional<Planted> yearOfAnotherYear(FaultSite site) {
    int year = site.honest().year();
    return site.isForm() && year == DistrictOrder.FIRST_YEAR
        ? site.planted(site.honest().withYear(year - 1), "表头年度为" + (year - 1) + "，文件夹为" + year)
        : Optional.empty();
  }
}
