package org.jixiao.check;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.model.Flag;

/** Findings that need no answer: who asked, who agreed, why and until when. */
public final class Waivers implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<String> COLUMNS =
      List.of(
          "rule_id",
          "fiscal_year",
          "department_name",
          "project_name",
          "requested_by",
          "approved_by",
          "reason",
          "until");

  /** What every waiver must say; the others are blank where it holds for all. */
  private static final List<String> REQUIRED =
      List.of("rule_id", "requested_by", "approved_by", "reason", "until");

  private final ArrayList<Waiver> all;

  private Waivers(List<Waiver> all) {
    this.all = new ArrayList<>(all);
  }

  /** Returns each waiver in words; the same words, the same waivers. */
  public List<String> words() {
    return all.stream().map(Waiver::toString).toList();
  }

  /** Returns no waivers. */
  public static Waivers none() {
    return new Waivers(List.of());
  }

  /**
   * Returns the waivers of {@code conf/waivers.csv}.
   *
   * @throws IllegalArgumentException when a line is malformed or names no rule, with its number
   */
  public static Waivers parse(String csv) throws IOException {
    Set<String> known = new TreeSet<>(RuleCatalogue.ids());
    Stream.of(Flag.values()).forEach(flag -> known.add(flag.name()));
    List<Waiver> waivers = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
      if (!lines.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException("第1行：列名应为 " + String.join(",", COLUMNS));
      }
      for (CSVRecord line : lines) {
        waivers.add(waiver(line, lines.getCurrentLineNumber(), known));
      }
    } catch (java.io.UncheckedIOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return new Waivers(waivers);
  }

  private static Waiver waiver(CSVRecord line, long number, Set<String> known) {
    if (!line.isConsistent()) {
      throw new IllegalArgumentException("第" + number + "行：应有 " + COLUMNS.size() + " 列");
    }
    for (String column : REQUIRED) {
      if (line.get(column).isEmpty()) {
        throw new IllegalArgumentException("第" + number + "行：" + column + " 不能空");
      }
    }
    if (!known.contains(line.get("rule_id"))) {
      throw new IllegalArgumentException("第" + number + "行：没有规则 " + line.get("rule_id"));
    }
    try {
      String year = line.get("fiscal_year");
      return new Waiver(
          line.get("rule_id"),
          year.isEmpty() ? null : Integer.valueOf(year),
          line.get("department_name"),
          line.get("project_name"),
          line.get("requested_by"),
          line.get("approved_by"),
          line.get("reason"),
          LocalDate.parse(line.get("until")));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("第" + number + "行：fiscal_year 应为四位年度", e);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("第" + number + "行：until 应写作 2026-12-31", e);
    }
  }

  /** Returns those still in force on a day; the last day counts. */
  public Waivers on(LocalDate asOf) {
    return new Waivers(all.stream().filter(waiver -> !asOf.isAfter(waiver.until())).toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns why a finding needs no answer, who agreed and until when; null when none holds. */
  public String reasonFor(String ruleId, Integer fiscalYear, String department, String project) {
    return all.stream()
        .filter(waiver -> waiver.covers(ruleId, fiscalYear, department, project))
        .findFirst()
        .map(Waiver::told)
        .orElse(null);
  }

  private record Waiver(
      String ruleId,
      Integer fiscalYear,
      String departmentName,
      String projectName,
      String requestedBy,
      String approvedBy,
      String reason,
      LocalDate until)
      implements Serializable {
    boolean covers(String rule, Integer year, String department, String project) {
      return ruleId.equals(rule)
          && (fiscalYear == null || fiscalYear.equals(year))
          && (departmentName.isEmpty() || departmentName.equals(department))
          && (projectName.isEmpty() || projectName.equals(project));
    }

    String told() {
      return reason + "（" + requestedBy + "申请，" + approvedBy + "批准，至" + until + "）";
    }
  }
}
