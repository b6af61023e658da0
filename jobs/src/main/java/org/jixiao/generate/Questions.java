package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What honest papers are rightly asked about: nothing in them is wrong, but checks that only draw
 * attention ask for it.
 */
final class Questions {
  private static final BigDecimal IDLE_BELOW_PCT = new BigDecimal(70);

  private static final BigDecimal AHEAD_POINTS = new BigDecimal(20);
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final Set<String> AMOUNTS = Set.of("annual_budget", "executed");

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
        ofProject(stated)
            .forEach(
                fault ->
                    questions.add(
                        rows.fault(fault, stated.year(), stated.project().name(), file.path())));
      }
    }
    if (year.report().isEmpty()) {
      questions.add(rows.fault(new Fault("R92", "没有总报告"), year.year(), "", ""));
    }
    return questions;
  }

  private List<Fault> ofProject(StatedProject stated) {
    List<Fault> questions = new ArrayList<>();
    if (stated.total().annual() == 0 || !Collections.disjoint(stated.instead().keySet(), AMOUNTS)) {
      return questions;
    }
    BigDecimal rate = StatedProject.rate(stated.total(), 4);
    if (rate.compareTo(IDLE_BELOW_PCT) < 0) {
      questions.add(new Fault("K45", "执行率" + rate + "%，未执行的超过三成"));
    }
    BigDecimal done = quantityDone(stated.indicators());
    boolean told = !year.style().carrier().isList();
    if (told && rate.subtract(done).compareTo(AHEAD_POINTS) > 0) {
      questions.add(new Fault("K46", "执行率" + rate + "%，数量指标完成" + done + "%"));
    }
    return questions;
  }

  private static BigDecimal quantityDone(List<StatedIndicator> indicators) {
    return indicators.stream()
        .filter(one -> one.level2().equals("数量指标") && one.target().signum() > 0)
        .map(one -> one.actual().multiply(ALL).divide(one.target(), 4, RoundingMode.HALF_UP))
        .min(BigDecimal::compareTo)
        .orElse(ALL);
  }
}
