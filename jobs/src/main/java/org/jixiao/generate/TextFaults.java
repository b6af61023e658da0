package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.generate.FaultSite.Planted;

/** Faults in texts, and in the year above them. */
final class TextFaults {
  /** Shorter names occur in sentences about other things. */
  private static final int LEAST_NAMED = 6;

  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);

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

  static Optional<Planted> goalBlank(FaultSite site) {
    return onForm(site, "", site.honest().achievement(), "预期目标空白");
  }

  static Optional<Planted> achievementBlank(FaultSite site) {
    return onForm(site, site.honest().goal(), "", "实际完成情况空白");
  }

  static Optional<Planted> goalOfDirection(FaultSite site) {
    String goal = "进一步加强组织管理，不断提升服务水平和保障能力。";
    return onForm(site, goal, site.honest().achievement(), "预期目标只有方向");
  }

  static Optional<Planted> anotherProjectNamed(FaultSite site) {
    StatedProject before = site.before();
    if (before == null || before.project().name().length() < LEAST_NAMED) {
      return Optional.empty();
    }
    String other = before.project().name();
    String own = site.honest().project().name();
    return own.contains(other) || other.contains(own)
        ? Optional.empty()
        : onForm(
            site,
            site.honest().goal(),
            "年内" + other + "已按进度实施，各项任务按时完成。",
            "实际完成情况写的是“" + other + "”");
  }

  static Optional<Planted> unfinishedFullyScored(FaultSite site) {
    if (site.rate().compareTo(REASON_DUE_PCT) < 0) {
      return Optional.empty();
    }
    StatedProject met =
        site.honest()
            .withIndicators(
                site.honest().indicators().stream().map(StatedIndicator::justMet).toList())
            .withReason(Reason.NONE)
            .withTexts(site.honest().goal(), site.honest().achievement() + "后续工作进度滞后，尚未验收。");
    return site.isForm() ? site.planted(site.resummed(met), "写着“尚未验收”，指标全部满分") : Optional.empty();
  }

  static Optional<Planted> achievedLastYear(FaultSite site) {
    int last = site.honest().year() - 1;
    String undated = site.honest().achievement().replaceFirst("^20\\d\\d年", "");
    return onForm(site, site.honest().goal(), last + "年" + undated, "实际完成情况只写到" + last + "年");
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
