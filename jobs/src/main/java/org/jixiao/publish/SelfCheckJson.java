package org.jixiao.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.CheckedFile;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.SelfCheck;
import org.jixiao.model.SelfCheckFinding;

/**
 * A department's check of its own files for programs: one JSON document, names as in the tables.
 */
public final class SelfCheckJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private SelfCheckJson() {}

  /** Prints {@code {"summary": …, "files": […], "projects": […], "findings": […]}}. */
  public static void print(SelfCheck check, PrintWriter out) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("summary", summary(check));
    List<Object> files = new ArrayList<>();
    List<Object> projects = new ArrayList<>();
    List<Object> findings = new ArrayList<>();
    for (CheckedFile file : check.files()) {
      files.add(file(file));
      file.projects().forEach(project -> projects.add(project(file, project)));
      file.findings().forEach(finding -> findings.add(finding(file, finding)));
    }
    document.put("files", files);
    document.put("projects", projects);
    document.put("findings", findings);
    try {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of words and numbers are always written", e);
    }
  }

  private static Map<String, Object> summary(SelfCheck check) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("files", check.files().size());
    for (Outcome outcome :
        List.of(Outcome.READ, Outcome.REJECTED, Outcome.IGNORED, Outcome.DUPLICATE)) {
      summary.put(outcome.word(), check.files(outcome));
    }
    summary.put("projects", check.projects());
    for (String severity : List.of(Finding.FATAL, Finding.ANSWER, Finding.INFO)) {
      summary.put(severity, check.findings(severity));
    }
    return summary;
  }

  private static Map<String, Object> file(CheckedFile file) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("relative_path", file.path());
    entry.put("media_type", file.mediaType());
    entry.put("size_bytes", file.sizeBytes());
    entry.put("outcome", file.outcome().word());
    entry.put("reason", file.reason());
    return entry;
  }

  private static Map<String, Object> project(CheckedFile file, ProjectEvaluation project) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("relative_path", file.path());
    entry.put("locator", project.locator());
    entry.put("source", project.source());
    entry.put("fiscal_year", project.fiscalYear());
    entry.put("department_name", project.departmentName());
    entry.put("project_name", project.projectName());
    entry.put("initial_budget_yuan", project.initialBudgetYuan());
    entry.put("annual_budget_yuan", project.annualBudgetYuan());
    entry.put("executed_yuan", project.executedYuan());
    entry.put("execution_rate_pct", project.executionRatePct());
    entry.put("score_points", project.scorePoints());
    entry.put("grade", project.grade());
    entry.put("declared_grade", project.declaredGrade());
    return entry;
  }

  private static Map<String, Object> finding(CheckedFile file, SelfCheckFinding finding) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("relative_path", file.path());
    entry.put("locator", finding.place());
    entry.put("project_name", finding.projectName());
    entry.put("severity", finding.severity());
    entry.put("rule_id", finding.ruleId());
    entry.put("message", finding.message());
    entry.put("found", finding.found());
    entry.put("expected", finding.expected());
    entry.put("advice", finding.advice());
    return entry;
  }
}
