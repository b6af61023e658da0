package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What honest papers are rightly asked about: nothing in them is wrong, but checks that only draw
 * attention ask for it.
 */
final class Questions {
  private static final BigDecimal IDLE_BELOW_PCT = new BigDecimal(70);

  /** The first year in which reports that are missing are asked for. */
  private static final int REPORT_DUE_SINCE = 2025;

  private final DepartmentYear year;
  private final TruthRows rows;

  Questions(DepartmentYear year, TruthRows rows) {
    this.year = year;
    this.rows = rows;
  }

  List<List<String>> all() {
    List<List<String>> questions = new ArrayList<>();
    for (HandedIn file : year.files()) {
      for (StatedProject stated : file.projects()) {
        if (stated.total().annual() > 0 && isIdle(stated)) {
          Fault idle = new Fault("K45", "执行率" + stated.money().ratePct() + "%，未执行的超过三成");
          questions.add(rows.fault(idle, stated.year(), stated.project().name(), file.path()));
        }
      }
    }
    if (year.report().isEmpty() && year.year() >= REPORT_DUE_SINCE) {
      questions.add(rows.fault(new Fault("R92", "没有总报告"), year.year(), "", ""));
    }
    return questions;
  }

  private static boolean isIdle(StatedProject stated) {
    boolean printed = stated.instead().isEmpty();
    return printed && StatedProject.rate(stated.total(), 4).compareTo(IDLE_BELOW_PCT) < 0;
  }
}
