package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.generate.FaultSite.Planted;
import org.jixiao.generate.StatedProject.Execution;
import org.jixiao.generate.Style.Family;

/** Faults in the head and the totals of a form: what is left out, and codes of other projects. */
final class FormFaults {
  private static final Fund NOTHING = Fund.total(List.of());
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final int YEAR_OF_CODE = 6;

  private FormFaults() {}

  static Optional<Planted> budgetBlank(FaultSite site) {
    return blank(site, "annual_budget", "全年预算数空白");
  }

  static Optional<Planted> executedBlank(FaultSite site) {
    return blank(site, "executed", "全年执行数空白");
  }

  static Optional<Planted> totalBlank(FaultSite site) {
    return blank(site, "total", "总分空白");
  }

  static Optional<Planted> unitBlank(FaultSite site) {
    return blank(site, "implementing_unit", "实施单位空白");
  }

  private static Optional<Planted> blank(FaultSite site, String place, String what) {
    return site.isForm() ? site.planted(site.honest().saying(place, ""), what) : Optional.empty();
  }

  static Optional<Planted> indicatorsLeftOut(FaultSite site) {
    return site.isForm() && site.isSpent() && site.honest().reasons().isEmpty()
        ? site.planted(site.honest().withIndicators(List.of()), "没有绩效指标")
        : Optional.empty();
  }

  static Optional<Planted> totalAboveAll(FaultSite site) {
    return site.isForm()
        ? site.planted(site.honest().saying("total", "105"), "总分填为105")
        : Optional.empty();
  }

  static Optional<Planted> budgetOfNothing(FaultSite site) {
    return site.isForm()
        ? site.planted(
            unfunded(site, new Execution(ALL, WeightProfile.EXECUTION, BigDecimal.ZERO))
                .saying("rate", "")
                .saying("score", ""),
            "全年预算数为0")
        : Optional.empty();
  }

  static Optional<Planted> rateOfNothing(FaultSite site) {
    return site.isForm()
        ? site.planted(
            unfunded(site, new Execution(ALL, WeightProfile.EXECUTION, WeightProfile.EXECUTION)),
            "全年预算数为0，填执行率100%")
        : Optional.empty();
  }

  private static StatedProject unfunded(FaultSite site, Execution money) {
    List<Fund> funds =
        site.honest().funds().stream().map(fund -> new Fund(fund.label(), 0, 0, 0)).toList();
    return site.resummed(site.honest().withFunds(NOTHING, funds, money));
  }

  static Optional<Planted> codeOfNextYear(FaultSite site) {
    String code = site.honest().project().code();
    String later =
        code.substring(0, YEAR_OF_CODE)
            + (site.honest().year() + 1) % 100
            + code.substring(YEAR_OF_CODE + 2);
    return coded(site, later, "项目编码的年度晚于评价年度");
  }

  static Optional<Planted> codeOfAnotherProject(FaultSite site) {
    return site.before() == null
        ? Optional.empty()
        : coded(
            site,
            site.before().project().code(),
            "项目编码与“" + site.before().project().name() + "”相同");
  }

  static Optional<Planted> codeOfAnotherDepartment(FaultSite site) {
    return site.elsewhere() == null
        ? Optional.empty()
        : coded(
            site,
            site.elsewhere().project().code(),
            "项目编码与" + site.elsewhere().project().office().name() + "的相同");
  }

  /** A form that prints no code, so that it does not seem to be last year's project renamed. */
  static Optional<Planted> projectOfAnotherDepartment(FaultSite site) {
    StatedProject other = site.elsewhere();
    return other != null && site.isForm() && site.style().family() != Family.CODED
        ? site.planted(
            other.of(site.honest().project().named(other.project())),
            "与" + other.project().office().name() + "的“" + other.project().name() + "”同名同预算")
        : Optional.empty();
  }

  private static Optional<Planted> coded(FaultSite site, String code, String what) {
    return site.isForm() && site.style().family() == Family.CODED
        ? site.planted(site.honest().saying("project_code", code), what)
        : Optional.empty();
  }
}
