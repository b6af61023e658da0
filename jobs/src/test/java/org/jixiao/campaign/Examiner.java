package org.jixiao.campaign;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jixiao.check.ProjectSheet;
import org.jixiao.check.RecordFaults;
import org.jixiao.check.Thresholds;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.Limits;
import org.jixiao.inbox.ReadResult;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.DepartmentReports;
import org.jixiao.interpret.narrative.Deviations;
import org.jixiao.interpret.narrative.NarrativeProjects;
import org.jixiao.interpret.narrative.ReportedProjects;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** Reads a document and interprets and judges all that is found in it, as a run does. */
final class Examiner {
  /** Where a value stands may change without the value changing. */
  private static final Set<String> PLACES = Set.of("locator", "recordId", "submissionId");

  /** In flags that name a cell. */
  private static final Pattern ADDRESS = Pattern.compile("![A-Z]{1,3}[0-9]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CHINESE = Pattern.compile("[\\u4E00-\\u9FFF]");

  /** Documents of this size are read in much less time than there is for any document. */
  private static final String TOO_SLOW = "秒";

  private final DocumentReader reader = new DocumentReader(FormCatalogue.load());
  private final TableCatalogue tables = TableCatalogue.load();
  private final Map<Class<?>, RowCodec<?>> codecs = new ConcurrentHashMap<>();
  private final ProjectEvaluations evaluations;
  private final Fundings fundings;
  private final Indicators indicators;
  private final NarrativeProjects narrativeProjects;
  private final DepartmentReports reports;
  private final ReportedProjects reportedProjects;
  private final Deviations deviations;
  private final RecordFaults rules = new RecordFaults(Thresholds.packaged());

  Examiner(Reference reference) {
    evaluations = new ProjectEvaluations(reference);
    fundings = new Fundings(reference);
    indicators = new Indicators(reference);
    narrativeProjects = new NarrativeProjects(reference);
    reports = new DepartmentReports(reference);
    reportedProjects = new ReportedProjects(reference);
    deviations = new Deviations(reference);
  }

  /**
   * What became of a document.
   *
   * @param values all interpreted rows as text, without places and white space, sorted
   */
  record Examined(Outcome outcome, String reason, List<String> values) {}

  /**
   * Returns what became of a document.
   *
   * @throws AssertionError when the outcome is not one a reader may have, or a value does not fit
   *     its table
   */
  Examined examine(String path, byte[] content) {
    ReadResult result = reader.read(path, "submission", content);
    boolean read = result.outcome() == Outcome.READ;
    check(read || result.outcome() == Outcome.REJECTED, "outcome " + result.outcome());
    check(read == (result.reason() == null), "reason of " + result.outcome());
    check(read || CHINESE.matcher(result.reason()).find(), "reason in Chinese");
    check(read || !result.reason().contains(TOO_SLOW), result.reason());
    List<String> values = new ArrayList<>();
    result.records().forEach(record -> interpret(stored(record, path), path, values));
    result.remainders().forEach(record -> stored(record, path));
    if (read && result.records().isEmpty()) {
      List<Examined> files =
          Archive.entries(
              content, Limits.packaged(), (name, bytes) -> examine(path + "!" + name, bytes));
      check(!files.isEmpty(), "nothing was read");
      files.forEach(file -> values.addAll(file.values()));
    }
    return new Examined(result.outcome(), result.reason(), values.stream().sorted().toList());
  }

  private VerbatimRecord stored(VerbatimRecord record, String path) {
    store("verbatim.record", record);
    check(
        record.fields().stream().allMatch(field -> field.locator().startsWith(path + "!")),
        "locator of a field");
    return record;
  }

  private void interpret(VerbatimRecord record, String path, List<String> values) {
    if (record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)) {
      add("project_evaluation", narrativeProjects.interpret(record, path), values);
      List<DepartmentReport> claims = reports.interpret(record, path);
      add("department_report", claims, values);
      claims.forEach(rules::ofReport);
      add("reported_project", reportedProjects.interpret(record, path), values);
      add("deviation", deviations.ofReport(record, path), values);
      return;
    }
    List<ProjectEvaluation> projects = evaluations.interpret(record, path);
    List<Indicator> ofProject = indicators.interpret(record, path);
    add("project_evaluation", projects, values);
    List<Funding> ofFunds = fundings.interpret(record, path);
    add("funding", ofFunds, values);
    add("indicator", ofProject, values);
    for (ProjectEvaluation project : projects) {
      add("deviation", deviations.ofForm(project, ofProject), values);
      ProjectSheet sheet = new ProjectSheet(project, ofFunds, ofProject);
      rules.ofSheet(sheet);
      ofProject.forEach(indicator -> rules.ofIndicator(sheet, indicator));
    }
    ofFunds.forEach(rules::ofFunding);
  }

  private void add(String table, List<? extends Record> rows, List<String> values) {
    for (Record row : rows) {
      store("interpreted." + table, row);
      values.add(text(table, row));
    }
  }

  /** Every row must fit its table as it is stored. */
  @SuppressWarnings("unchecked") // the codec of a class is for its rows
  private <T extends Record> void store(String table, T row) {
    RowCodec<?> codec =
        codecs.computeIfAbsent(
            row.getClass(),
            type ->
                RowCodec.of(
                    type.asSubclass(Record.class), tables.contract(TableName.of(table)).schema()));
    ((RowCodec<T>) codec).toRow(row);
  }

  private static String text(String table, Record row) {
    StringBuilder text = new StringBuilder(table);
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        if (!PLACES.contains(component.getName())) {
          Object value = component.getAccessor().invoke(row);
          text.append('|').append(component.getName()).append('=').append(value);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.getName(), e);
      }
    }
    return ADDRESS.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("!□");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
