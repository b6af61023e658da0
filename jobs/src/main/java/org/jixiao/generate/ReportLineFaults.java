package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.generate.ReportFaults.Site;
import org.jixiao.generate.ReportFaults.Wrong;

/** Faults in the lines in which a report goes through the projects. */
final class ReportLineFaults {
  private static final BigDecimal OFF = new BigDecimal("1.5");
  private static final BigDecimal PASS = new BigDecimal(60);

  /** Of fewer lines one more or less is not asked about, or is half of them. */
  private static final int FEWEST = 4;

  private static final String OF_NO_FORM = "档案数字化扫描专项经费";

  private ReportLineFaults() {}

  static Optional<Wrong> textOfAnotherLine(Site site) {
    return changed(
        site,
        (line, other) -> new ReportItem(line.name(), line.points(), other.told()),
        "说明文字与另一个项目相同");
  }

  static Optional<Wrong> pointsOfAnother(Site site) {
    return changed(
        site,
        (line, other) ->
            new ReportItem(
                line.name(),
                Numbers.plain(new BigDecimal(line.points()).subtract(OFF)),
                line.told()),
        "总报告所写得分比自评表少1.5分");
  }

  static Optional<Wrong> gradeOfAnother(Site site) {
    return changed(
        site,
        (line, other) ->
            new ReportItem(
                line.name(), line.points(), "评价等级为“" + wrongGrade(line) + "”，" + line.told()),
        "总报告所写等级不是得分的等级");
  }

  private static String wrongGrade(ReportItem line) {
    return new BigDecimal(line.points()).compareTo(PASS) < 0 ? "优" : "差";
  }

  static Optional<Wrong> lineOfNoForm(Site site) {
    List<ReportItem> lines = new ArrayList<>(site.honest().items());
    if (lines.size() < FEWEST) {
      return Optional.empty();
    }
    lines.add(new ReportItem(OF_NO_FORM, "95", "年内完成全部档案的扫描"));
    return site.wrongOf(OF_NO_FORM, site.honest().listing(lines), "总报告多列一个没有自评表的项目");
  }

  static Optional<Wrong> formWithoutLine(Site site) {
    List<ReportItem> lines = new ArrayList<>(site.honest().items());
    if (lines.size() < FEWEST) {
      return Optional.empty();
    }
    ReportItem left = lines.remove(site.chance().below(lines.size()));
    return site.wrongOf(left.name(), site.honest().listing(lines), "总报告没有列该项目");
  }

  private interface Change {
    ReportItem of(ReportItem line, ReportItem other);
  }

  /** Changes one line; its neighbour may lend it something. */
  private static Optional<Wrong> changed(Site site, Change change, String what) {
    List<ReportItem> lines = new ArrayList<>(site.honest().items());
    if (lines.size() < FEWEST) {
      return Optional.empty();
    }
    int place = site.chance().below(lines.size() - 1);
    ReportItem line = lines.get(place);
    ReportItem other = lines.get(place + 1);
    if (line.told().isEmpty() || other.told().isEmpty()) {
      return Optional.empty();
    }
    lines.set(place, change.of(line, other));
    return site.wrongOf(line.name(), site.honest().listing(lines), what);
  }
}
