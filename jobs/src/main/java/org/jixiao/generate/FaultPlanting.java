package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.generate.StatedProject.Execution;
import org.jixiao.model.GradeRegime;

/** Plants faults in a department's year: in some of its projects one each, and seldom in all. */
final class FaultPlanting {
  private static final int PROJECT_PERCENT = 12;
  private static final int ALL_ALIKE_PERCENT = 4;
  private static final int FEWEST_ALIKE = 6;

  private final long seed;
  private final Office office;
  private final int year;
  private final Style style;
  private final GradeRegime regime;
  private final Evaluator evaluator;
  private final Neighbour neighbour;
  private final Map<String, Fault> ofProjects = new LinkedHashMap<>();
  private final List<Fault> ofDepartment = new ArrayList<>();

  FaultPlanting(
      DistrictOrder order,
      Office office,
      int year,
      Style style,
      GradeRegime regime,
      Evaluator evaluator,
      Neighbour neighbour) {
    this.seed = order.seed();
    this.office = office;
    this.year = year;
    this.style = style;
    this.regime = regime;
    this.evaluator = evaluator;
    this.neighbour = neighbour;
  }

  /** Returns the faults in projects, by the project's code. */
  Map<String, Fault> ofProjects() {
    return ofProjects;
  }

  /**
   * Returns whether a form says it is of another year, so that the report cannot agree with all.
   */
  boolean areMisdated() {
    return ofProjects.values().stream().anyMatch(fault -> fault.ruleId().equals("K39"));
  }

  /** Returns the faults that are in no one project. */
  List<Fault> ofDepartment() {
    return ofDepartment;
  }

  List<StatedProject> plant(List<StatedProject> honest) {
    if (honest.size() >= FEWEST_ALIKE && areAllAlike(year)) {
      ofDepartment.add(new Fault("K17", honest.size() + "个项目全部得满分"));
      return honest.stream().map(this::perfect).toList();
    }
    List<StatedProject> elsewhere = neighbour.is(office) ? List.of() : neighbour.in(year);
    List<StatedProject> projects = new ArrayList<>();
    for (int i = 0; i < honest.size(); i++) {
      StatedProject before = i == 0 ? null : honest.get(i - 1);
      projects.add(planted(honest.get(i), before, copied(elsewhere, i)));
    }
    return projects;
  }

  private StatedProject planted(StatedProject honest, StatedProject before, StatedProject beside) {
    String code = honest.project().code();
    if (!isMeant(honest.project(), year)) {
      return honest;
    }
    FaultSite site =
        new FaultSite(
            honest,
            before == null || isMeant(before.project(), year) ? null : before,
            beside,
            lastYear(honest.project()),
            style,
            regime,
            Chance.of(seed, code, year, "kind"));
    Optional<FaultKinds.Faulty> faulty = FaultKinds.plant(site);
    faulty.ifPresent(found -> ofProjects.put(code, found.fault()));
    return faulty.map(FaultKinds.Faulty::project).orElse(honest);
  }

  /** Each of the other department's projects is copied once at most. */
  private StatedProject copied(List<StatedProject> elsewhere, int place) {
    boolean there = place < elsewhere.size() && !isMeant(elsewhere.get(place).project(), year);
    return there ? elsewhere.get(place) : null;
  }

  private boolean isMeant(Project project, int ofYear) {
    return Chance.of(seed, project.code(), ofYear, "fault").percent(PROJECT_PERCENT);
  }

  private StatedProject lastYear(Project project) {
    boolean known = project.begun() < year && !isMeant(project, year - 1);
    return known && !areAllAlike(year - 1) ? evaluator.evaluate(project, year - 1) : null;
  }

  private boolean areAllAlike(int ofYear) {
    return Chance.of(seed, office.code(), ofYear, "all alike").percent(ALL_ALIKE_PERCENT);
  }

  private StatedProject perfect(StatedProject honest) {
    List<Fund> funds =
        honest.funds().stream()
            .map(fund -> new Fund(fund.label(), fund.initial(), fund.annual(), fund.annual()))
            .toList();
    Fund total = Fund.total(funds);
    List<StatedIndicator> met = honest.indicators().stream().map(StatedIndicator::justMet).toList();
    StatedProject perfect =
        honest
            .withFunds(total, funds, Execution.of(total))
            .withIndicators(met)
            .withReason(Reason.NONE);
    BigDecimal sum = perfect.sum();
    return perfect.withScore(sum, regime.gradeOf(sum));
  }
}
