package org.jixiao.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.Limits;
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
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** All the program's own readers and interpreters find in an inbox. */
final class InboxReading {
  final List<ProjectEvaluation> projects = new ArrayList<>();
  final List<Indicator> indicators = new ArrayList<>();
  final List<Funding> fundings = new ArrayList<>();
  final List<DepartmentReport> reports = new ArrayList<>();
  final List<ProjectEvaluation> lines = new ArrayList<>();
  final List<Deviation> reasons = new ArrayList<>();
  final List<Deviation> reasonsOfReports = new ArrayList<>();
  final List<String> unread = new ArrayList<>();

  private final DocumentReader reader = new DocumentReader(FormCatalogue.load());
  private final Reference reference;

  private InboxReading(Reference reference) {
    this.reference = reference;
  }

  static InboxReading of(Path inbox, Reference reference) {
    InboxReading reading = new InboxReading(reference);
    try (Stream<Path> files = Files.walk(inbox)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> reading.file(inbox, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  private void file(Path inbox, Path file) {
    String path = inbox.relativize(file).toString().replace('\\', '/');
    try {
      byte[] content = Files.readAllBytes(file);
      int before = records();
      if (path.endsWith(".zip")) {
        Archive.entries(
            content,
            Limits.packaged(),
            (name, bytes) -> {
              read(path + "!" + name, bytes);
              return name;
            });
      } else {
        read(path, content);
      }
      if (records() == before) {
        unread.add(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int records() {
    return projects.size() + reports.size();
  }

  private void read(String path, byte[] content) {
    for (VerbatimRecord record : reader.read(path, path, content).records()) {
      switch (record.form()) {
        case VerbatimRecord.PROJECT_FORM, VerbatimRecord.PROJECT_LIST -> project(record, path);
        case VerbatimRecord.DEPARTMENT_REPORT -> {
          reports.addAll(new DepartmentReports(reference).interpret(record, path));
          lines.addAll(new NarrativeProjects(reference).interpret(record, path));
          reasonsOfReports.addAll(new Deviations(reference).ofReport(record, path));
        }
        default -> unread.add(path + " " + record.form());
      }
    }
  }

  private void project(VerbatimRecord record, String path) {
    List<Indicator> rows = new Indicators(reference).interpret(record, path);
    for (ProjectEvaluation project : new ProjectEvaluations(reference).interpret(record, path)) {
      projects.add(project);
      reasons.addAll(new Deviations(reference).ofForm(project, rows));
    }
    indicators.addAll(rows);
    fundings.addAll(new Fundings(reference).interpret(record, path));
  }
}
