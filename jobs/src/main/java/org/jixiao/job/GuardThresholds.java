package org.jixiao.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * How much less than the last release a run may hold; section {@code guard} of {@code
 * thresholds.yaml}.
 *
 * @param exceptions limits of single departments, by name
 */
record GuardThresholds(
    @JsonProperty(value = "lost_departments", required = true) int lostDepartments,
    Limit district,
    Limit department,
    Map<String, Limit> exceptions) {
  GuardThresholds {
    requireSize("lost_departments", BigDecimal.valueOf(lostDepartments));
    Objects.requireNonNull(district, "缺少 guard.district");
    Objects.requireNonNull(department, "缺少 guard.department");
    exceptions = exceptions == null ? Map.of() : exceptions;
    exceptions.forEach(
        (name, limit) -> {
          Objects.requireNonNull(limit, name + " 的例外没有内容");
          Objects.requireNonNull(limit.reason(), name + " 的例外没有写 reason");
        });
    exceptions = Map.copyOf(exceptions);
  }

  /**
   * What is too much; the number and its share must both be exceeded.
   *
   * @param reason why a department has limits of its own; null for the general ones
   */
  record Limit(
      @JsonProperty(value = "lost_projects", required = true) int lostProjects,
      @JsonProperty(value = "lost_projects_pct", required = true) BigDecimal lostProjectsPct,
      @JsonProperty(value = "lost_budget_yuan", required = true) BigDecimal lostBudgetYuan,
      @JsonProperty(value = "lost_budget_pct", required = true) BigDecimal lostBudgetPct,
      String reason) {
    Limit {
      requireSize("lost_projects", BigDecimal.valueOf(lostProjects));
      requireSize("lost_projects_pct", lostProjectsPct);
      requireSize("lost_budget_yuan", lostBudgetYuan);
      requireSize("lost_budget_pct", lostBudgetPct);
    }
  }

  private static void requireSize(String name, BigDecimal number) {
    if (number == null || number.signum() < 0) {
      throw new IllegalArgumentException(name + " 应是不小于零的数");
    }
  }

  Limit of(String departmentName) {
    return exceptions.getOrDefault(departmentName, department);
  }

  /**
   * Returns the section of a file.
   *
   * @throws IllegalArgumentException when it lacks something
   */
  static GuardThresholds parse(String yaml) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    JsonNode section = mapper.readTree(yaml).path("guard");
    if (section.isMissingNode()) {
      throw new IllegalArgumentException("缺少 guard");
    }
    try {
      return mapper.treeToValue(section, GuardThresholds.class);
    } catch (com.fasterxml.jackson.databind.exc.ValueInstantiationException e) {
      throw new IllegalArgumentException(e.getCause().getMessage(), e);
    }
  }
}
