package org.jixiao.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jixiao.model.GradeRegime;

/** A department at work on its papers of a year. */
final class DepartmentWork {
  private static final int WITHOUT_REPORT_PERCENT = 12;
  private static final int FAULTY_REPORT_PERCENT = 75;

  private final DistrictOrder order;
  private final Office office;
  private final Style style;
  private final int year;
  private final IntFunction<GradeRegime> regimes;

  DepartmentWork(DistrictOrder order, Office office, int year, IntFunction<GradeRegime> regimes) {
    this.order = order;
    this.office = office;
    this.style = Style.of(order, office);
    this.year = year;
    this.regimes = regimes;
  }

  /** Returns all it hands in, with the faults planted when they are wanted. */
  DepartmentYear done(int size, Neighbour neighbour) {
    Evaluator evaluator = new Evaluator(order.seed(), style, regimes);
    List<StatedProject> projects =
        new ProjectRoll(order, office, size)
            .in(year).stream().map(project -> evaluator.evaluate(project, year)).toList();
    FaultPlanting faults =
        new FaultPlanting(order, office, year, style, regimes.apply(year), evaluator, neighbour);
    if (order.faults()) {
      projects = faults.plant(projects);
    }
    DepartmentFiles files = new DepartmentFiles(office, style, year);
    Optional<Reported> report =
        style.has("no report", WITHOUT_REPORT_PERCENT)
            ? Optional.empty()
            : Optional.of(report(projects, files, faults));
    return new DepartmentYear(
        office,
        style,
        year,
        files.of(projects),
        report,
        faults.ofProjects(),
        faults.ofDepartment());
  }

  private Reported report(
      List<StatedProject> projects, DepartmentFiles files, FaultPlanting faults) {
    Chance chance = Chance.of(order.seed(), office.code(), year, "report");
    Claims honest = Claims.of(year, projects, style);
    Optional<ReportFaults.Faulty> faulty =
        order.faults() && !faults.areMisdated() && chance.percent(FAULTY_REPORT_PERCENT)
            ? ReportFaults.plant(chance, honest, projects)
            : Optional.empty();
    Claims claims = faulty.map(ReportFaults.Faulty::claims).orElse(honest);
    ReportProse prose = new ReportProse(claims, style, projects, chance);
    List<StatedProject> explained = claims.explains() ? ReportProse.explained(projects) : List.of();
    return new Reported(claims, explained, files.report(prose.lines()), faulty);
  }
}
