package org.jixiao.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of the truth: a file for each kind. */
final class TruthFolder implements AutoCloseable {
  private final Truth projects;
  private final Truth indicators;
  private final Truth funding;
  private final Truth causes;
  private final Truth reports;

  TruthFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    projects = new Truth(folder.resolve("projects.csv"), TruthRows.PROJECT);
    indicators = new Truth(folder.resolve("indicators.csv"), TruthRows.INDICATOR);
    funding = new Truth(folder.resolve("funding.csv"), TruthRows.FUNDING);
    causes = new Truth(folder.resolve("causes.csv"), TruthRows.CAUSE);
    reports = new Truth(folder.resolve("reports.csv"), TruthRows.REPORT);
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
  }

  private static void addAll(Truth truth, List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      truth.add(row);
    }
  }

  @Override
  public void close() throws IOException {
    for (Truth truth : List.of(projects, indicators, funding, causes, reports)) {
      truth.close();
    }
  }
}
