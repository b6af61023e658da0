package org.jixiao.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jixiao.model.Finding;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;

/** A random district: every kind of presence, absence and fault, in two years. */
final class District {
  private static final List<String> DEPARTMENTS = List.of("甲局", "乙局", "丙局", "丁局", "戊局");
  private static final List<String> CAUSES =
      List.of("force_majeure", "procurement", "none_stated", "other");
  private static final List<String> INDICATORS =
      List.of("产出指标/数量指标", "产出指标/质量指标", "效益指标/社会效益", "-");
  private static final List<String> SEVERITIES =
      List.of(Finding.FATAL, Finding.ANSWER, Finding.INFO);
  private static final List<String> SOURCES =
      List.of(
          ProjectEvaluation.FROM_FORM,
          ProjectEvaluation.FROM_LIST,
          ProjectEvaluation.FROM_NARRATIVE);

  private District() {}

  /** Returns that many projects; the same for the same seed. */
  static List<Project> projects(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(number -> project(number, random)).toList();
  }

  /** Returns projects with causes, measures, reports, lines, findings and a register. */
  static Material material(int count, long seed) {
    List<Project> projects = projects(count, seed);
    Material material = Material.of(projects.toArray(Project[]::new));
    Random random = new Random(seed + 1);
    for (Project project : projects) {
      ProjectEvaluation row = project.row();
      if (random.nextInt(3) == 0) {
        material.cause(
            row.fiscalYear(), row.departmentName(), row.projectName(), pick(CAUSES, random));
        material.measure(row.fiscalYear(), row.departmentName(), row.projectName(), "speed_up");
      }
      if (random.nextInt(4) > 0) {
        material.indicator(
            row.fiscalYear(),
            row.departmentName(),
            pick(INDICATORS, random) + " 10 " + pick(List.of("-", "7.5", "10"), random) + " 8");
      }
      if (random.nextInt(2) == 0) {
        material.line(
            row.fiscalYear(), row.departmentName(), row.projectName(), decimal(random, 10000, 2));
      }
    }
    for (int i = 0; i < DEPARTMENTS.size() - 1; i++) {
      material
          .review(2023, DEPARTMENTS.get(i), i == 0 ? null : "a", "95 优 9" + i + " 优")
          .registered("00" + i, DEPARTMENTS.get(i), "", 0, 9999)
          .submission("文件" + i, 2023, DEPARTMENTS.get(i))
          .finding(2022 + i % 2, DEPARTMENTS.get(i), SEVERITIES.get(i % 3), i == 0)
          .report(
              Report.of(2023, DEPARTMENTS.get(i))
                  .projects(count / 10)
                  .total("1000")
                  .mean("50.1")
                  .grade("优", "each"));
    }
    return material.registered("009", "己局", "", 0, 9999);
  }

  private static Project project(int number, Random random) {
    Project project =
        Project.of(2022 + random.nextInt(2), pick(DEPARTMENTS, random), "项目" + number)
            .from(pick(SOURCES, random));
    if (random.nextInt(8) > 0) {
      project.score(random.nextInt(4) == 0 ? "95" : decimal(random, 1_000_000, 4));
    } else if (random.nextBoolean()) {
      project.flag(Flag.SCORE_NOT_UNDERSTOOD, "score_points");
    }
    if (random.nextInt(6) > 0) {
      project.budget(
          random.nextInt(10) == 0 ? "0" : decimal(random, random.nextInt(1_000_000_000) + 1, 2));
    } else if (random.nextBoolean()) {
      project.flag(Flag.AMOUNT_UNIT_UNKNOWN, "annual_budget_yuan");
    }
    if (random.nextInt(6) > 0) {
      project.executed(decimal(random, 1_000_000_000, 2));
    }
    if (random.nextInt(3) > 0) {
      project.initial(decimal(random, 1_000_000_000, 2)).grade("优");
    }
    return project;
  }

  private static String decimal(Random random, int bound, int scale) {
    return BigDecimal.valueOf(random.nextInt(bound), scale).toPlainString();
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
