package org.jixiao.job;

import static org.jixiao.job.TableNames.FINDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.iceberg.data.Record;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.Department;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;
import org.jixiao.model.Submission;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.statistics.StatisticTables;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableCatalogue;

/** Reads what a release prints: small tables, so without Spark. */
final class ReleaseReader {
  /** Weightiest first, as people should read them. */
  private static final List<String> SEVERITIES =
      List.of(Finding.FATAL, Finding.ANSWER, Finding.INFO);

  private final Catalog catalog;

  ReleaseReader(Catalog catalog) {
    this.catalog = catalog;
  }

  ReleaseContent read(
      String releaseId, LocalDate asOf, String districtName, List<Department> register) {
    ReleaseContent content =
        new ReleaseContent(
            releaseId,
            asOf,
            districtName,
            statistics(),
            findings(),
            Accounts.inForce(catalog),
            submissions(),
            register.stream()
                .sorted(Comparator.comparing(Department::code))
                .map(Department::name)
                .distinct()
                .toList(),
            List.of(),
            Quotations.details(catalog),
            AnswersInForce.of(catalog),
            null);
    return content
        .evaluatedYear()
        .map(year -> content.quoting(Quotations.of(catalog, year)))
        .orElse(content);
  }

  private List<StatisticTable> statistics() {
    TableCatalogue tables = TableCatalogue.load();
    FieldDictionary fields = FieldDictionary.load();
    List<StatisticTable> statistics = new ArrayList<>();
    for (StatisticDefinition definition : StatisticCatalogue.load().all()) {
      StructType schema = tables.contract(definition.table()).schema();
      List<Row> rows =
          catalog.rows(definition.table(), schema.fieldNames()).stream()
              .map(row -> sparkRow(row, schema))
              .toList();
      statistics.add(StatisticTables.of(definition, fields, rows));
    }
    return statistics;
  }

  private static Row sparkRow(Record row, StructType schema) {
    Object[] cells = new Object[schema.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.getField(schema.fieldNames()[i]);
    }
    return new GenericRowWithSchema(cells, schema);
  }

  private List<Finding> findings() {
    return catalog.rows(FINDING).stream()
        .map(
            row ->
                new Finding(
                    text(row, "finding_id"),
                    text(row, "rule_id"),
                    text(row, "severity"),
                    (Integer) row.getField("fiscal_year"),
                    text(row, "department_name"),
                    text(row, "project_name"),
                    text(row, "submission_id"),
                    text(row, "locator"),
                    text(row, "message"),
                    text(row, "found"),
                    text(row, "expected"),
                    Boolean.TRUE.equals(row.getField("waived")),
                    text(row, "waiver_reason")))
        .sorted(
            Comparator.comparingInt((Finding finding) -> SEVERITIES.indexOf(finding.severity()))
                .thenComparing(Finding::ruleId)
                .thenComparing(Finding::locator, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Finding::findingId))
        .toList();
  }

  /** Duplicates are listed as well, last, so that whoever sent a file finds it. */
  private List<Submission> submissions() {
    Map<String, StoredSubmission> stored = StoredSubmission.all(catalog);
    return Stream.concat(
            stored.values().stream(),
            Arrival.all(catalog).stream()
                .filter(file -> file.is(Outcome.DUPLICATE))
                .map(file -> stored.get(file.submissionId()).asDuplicate(file)))
        .map(
            row ->
                new Submission(
                    row.submissionId(),
                    row.relativePath(),
                    row.relativePath().substring(row.relativePath().lastIndexOf('/') + 1),
                    row.mediaType(),
                    row.sizeBytes(),
                    null,
                    null,
                    row.outcome(),
                    row.reason(),
                    row.remark(),
                    row.cells().read(),
                    row.cells().mapped(),
                    row.cells().ignored(),
                    row.cells().unmapped(),
                    row.codeVersion()))
        .sorted(
            Comparator.comparing(
                    (Submission file) -> file.outcome().equals(Outcome.DUPLICATE.word()))
                .thenComparing(Submission::relativePath)
                .thenComparing(Submission::submissionId))
        .toList();
  }

  private static String text(Record row, String column) {
    return (String) row.getField(column);
  }
}
