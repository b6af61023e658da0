package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.generate.ReportFaults.Site;
import org.jixiao.generate.ReportFaults.Wrong;

/** Faults in what a report says of problems, reasons and results, or leaves out. */
final class ReportTextFaults {
  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);
  private static final String PROBLEMS = "problems";

  private ReportTextFaults() {}

  static Optional<Wrong> problemsDenied(Site site) {
    return isReasonDue(site.projects())
        ? site.wrong(site.honest().saying(PROBLEMS, "绩效自评中共发现问题0个。"), "称发现问题0个，而有项目执行率低于90%")
        : Optional.empty();
  }

  static Optional<Wrong> reasonsWithheld(Site site) {
    return isReasonDue(site.projects())
        ? site.wrong(site.honest().withoutReasons(), "有项目执行率低于90%，偏差原因只写“无”")
        : Optional.empty();
  }

  private static boolean isReasonDue(List<StatedProject> projects) {
    return projects.stream()
        .anyMatch(stated -> stated.money().ratePct().compareTo(REASON_DUE_PCT) < 0);
  }

  static Optional<Wrong> problemsDoNotAddUp(Site site) {
    return ReportProse.explained(site.projects()).isEmpty()
        ? Optional.empty()
        : site.wrong(
            site.honest().saying(PROBLEMS, "绩效自评中共发现问题5个，已经完成整改的3个，正在整改的1个。"),
            "发现问题5个，已整改3个，正在整改1个");
  }

  static Optional<Wrong> problemsWithoutReasons(Site site) {
    return site.wrong(
        site.honest().withoutReasons().saying(PROBLEMS, "绩效自评中共发现问题3个，已经完成整改的3个，正在整改的0个。"),
        "称发现问题3个，没有写原因");
  }

  static Optional<Wrong> applicationLeftOut(Site site) {
    return site.wrong(site.honest().saying("applied", ""), "没有写结果应用");
  }

  static Optional<Wrong> publicationLeftOut(Site site) {
    return site.wrong(site.honest().saying("published", ""), "没有写结果公开");
  }
}
