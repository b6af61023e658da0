package org.jixiao.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of the truth: a file for each kind. */
final class TruthFolder implements AutoCloseable {
  private final Truth projects;
  private final Truth indicators;
  private final Truth funding;
  private final Truth causes;
  private final Truth reports;
  private final Truth faults;
  private final Truth questions;

  TruthFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    projects = new Truth(folder.resolve("projects.csv"), TruthColumns.PROJECT);
    indicators = new Truth(folder.resolve("indicators.csv"), TruthColumns.INDICATOR);
    funding = new Truth(folder.resolve("funding.csv"), TruthColumns.FUNDING);
    causes = new Truth(folder.resolve("causes.csv"), TruthColumns.CAUSE);
    reports = new Truth(folder.resolve("reports.csv"), TruthColumns.REPORT);
    faults = new Truth(folder.resolve("faults.csv"), TruthColumns.FAULT);
    questions = new Truth(folder.resolve("questions.csv"), TruthColumns.FAULT);
  }

  void add(DepartmentYear year) throws IOException {
    TruthRows rows = new TruthRows(year.office(), year.style());
    for (HandedIn file : year.files()) {
      for (StatedProject stated : file.projects()) {
        projects.add(rows.project(stated, file.path()));
        addAll(indicators, rows.indicators(stated));
        addAll(funding, rows.funding(stated));
        addAll(causes, rows.causes(stated));
      }
    }
    if (year.report().isPresent()) {
      reports.add(rows.report(year.report().get()));
      addAll(causes, rows.causes(year.report().get()));
    }
    addFaults(year, rows);
    addAll(questions, new Questions(year, rows).all());
  }

  private void addFaults(DepartmentYear year, TruthRows rows) throws IOException {
    for (HandedIn file : year.files()) {
      for (StatedProject stated : file.projects()) {
        Fault fault = year.faults().get(stated.project().code());
        if (fault != null) {
          faults.add(rows.fault(fault, stated.year(), stated.project().name(), file.path()));
        }
      }
    }
    for (Fault fault : year.ofDepartment()) {
      faults.add(rows.fault(fault, year.year(), "", ""));
    }
    Optional<ReportFaults.Faulty> ofReport = year.report().flatMap(Reported::fault);
    if (ofReport.isPresent()) {
      ReportFaults.Faulty faulty = ofReport.get();
      String file = year.report().get().file().path();
      faults.add(rows.fault(faulty.fault(), year.year(), faulty.project(), file));
    }
  }

  private static void addAll(Truth truth, List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      truth.add(row);
    }
  }

  @Override
  public void close() throws IOException {
    for (Truth truth : List.of(projects, indicators, funding, causes, reports, faults, questions)) {
      truth.close();
    }
  }
}
