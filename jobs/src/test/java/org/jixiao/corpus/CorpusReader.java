package org.jixiao.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/**
 * Reads a document and interprets what was found, as a run does: without what stands on hidden
 * sheets, and here without a register.
 */
final class CorpusReader {
  private final DocumentReader reader = new DocumentReader(FormCatalogue.load());
  private final ProjectEvaluations evaluations;
  private final Fundings fundings;
  private final Indicators indicators;
  private final DepartmentReports reports;
  private final NarrativeProjects lines;
  private final Deviations deviations;

  CorpusReader() {
    Reference reference = CorpusReference.load();
    evaluations = new ProjectEvaluations(reference);
    fundings = new Fundings(reference);
    indicators = new Indicators(reference);
    reports = new DepartmentReports(reference);
    lines = new NarrativeProjects(reference);
    deviations = new Deviations(reference);
  }

  List<CorpusValue> values(CorpusDocument document) {
    Found found = new Found();
    byte[] content = document.content();
    read(document.inboxPath(), document.name(), content, found);
    Archive.entries(
        content,
        Limits.packaged(),
        (name, bytes) -> {
          read(document.inboxPath() + "!" + name, document.name() + name, bytes, found);
          return name;
        });
    return found.values;
  }

  private void read(String path, String id, byte[] content, Found found) {
    ReadResult result = reader.read(path, id, content);
    if (result.outcome() == Outcome.REJECTED) {
      found.add("rejected", "-", "-", "reason", result.reason());
    }
    for (VerbatimRecord record : result.records()) {
      if (record.hidden()) {
        continue;
      }
      switch (record.form()) {
        case VerbatimRecord.PROJECT_FORM, VerbatimRecord.PROJECT_LIST ->
            project(record, path, found);
        case VerbatimRecord.DEPARTMENT_REPORT -> report(record, path, found);
        default -> found.add("other", "-", "-", "form", record.form());
      }
    }
  }

  private void project(VerbatimRecord record, String path, Found found) {
    ProjectEvaluation project = evaluations.interpret(record, path).get(0);
    String name = found.distinct(project.projectName() == null ? "?" : project.projectName());
    found.fields("project", name, "-", project, CorpusFields.PROJECT);
    project.flags().forEach(flag -> found.add("flag", name, "-", flag.field(), flag.code().name()));
    for (Funding funding : fundings.interpret(record, path)) {
      if (!Reference.FUND_TOTAL.equals(funding.fundSource())) {
        found.fields("funding", name, funding.label(), funding, CorpusFields.FUNDING);
      }
    }
    List<Indicator> rows = indicators.interpret(record, path);
    for (int i = 0; i < rows.size(); i++) {
      found.fields("indicator", name, String.valueOf(i + 1), rows.get(i), CorpusFields.INDICATOR);
    }
    for (Deviation deviation : deviations.ofForm(project, rows)) {
      found.add("deviation", name, deviation.kind(), "code", deviation.code());
    }
  }

  private void report(VerbatimRecord record, String path, Found found) {
    for (DepartmentReport report : reports.interpret(record, path)) {
      found.fields("report", "-", "-", report, CorpusFields.REPORT);
    }
    for (ProjectEvaluation line : lines.interpret(record, path)) {
      found.fields("line", line.projectName(), "-", line, CorpusFields.LINE);
    }
    for (Deviation deviation : deviations.ofReport(record, path)) {
      String project = deviation.projectName() == null ? "-" : deviation.projectName();
      found.add("deviation", project, deviation.kind(), "code", deviation.code());
    }
  }

  /** The values found so far; those of a second project of one name are told apart by number. */
  private static final class Found {
    private final List<CorpusValue> values = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    String distinct(String name) {
      int times = names.merge(CorpusValue.bare(name), 1, Integer::sum);
      return times == 1 ? name : name + "#" + times;
    }

    void add(String kind, String project, String which, String field, Object value) {
      if (value != null) {
        CorpusValue found = new CorpusValue(kind, project, which, field, value.toString());
        if (values.stream().noneMatch(found::equals)) {
          values.add(found);
        }
      }
    }

    <T> void fields(
        String kind, String project, String which, T row, List<CorpusFields.Of<T>> fields) {
      for (CorpusFields.Of<T> field : fields) {
        add(kind, project, which, field.name(), field.value().apply(row));
      }
    }
  }
}
