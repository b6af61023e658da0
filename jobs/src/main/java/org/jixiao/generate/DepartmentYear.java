package org.jixiao.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jixiao.model.GradeRegime;

/**
 * What one department handed in for one year.
 *
 * @param files those its projects are in
 */
record DepartmentYear(Office office, Style style, List<HandedIn> files, Optional<Reported> report) {
  DepartmentYear {
    files = List.copyOf(files);
  }

  static DepartmentYear of(
      DistrictOrder order,
      Office office,
      int size,
      int year,
      IntFunction<GradeRegime> regimes) {
    Style style = Style.of(order, office);
    Evaluator evaluator = new Evaluator(order.seed(), style, regimes);
    List<StatedProject> projects =
        new ProjectRoll(order, office, size)
            .in(year).stream().map(project -> evaluator.evaluate(project, year)).toList();
    DepartmentFiles files = new DepartmentFiles(office, style, year);
    Chance chance = Chance.of(order.seed(), office.code(), year, "report");
    Optional<Reported> report =
        style.has("no report", 12)
            ? Optional.empty()
            : Optional.of(report(style, projects, files, chance));
    return new DepartmentYear(office, style, files.of(projects), report);
  }

  private static Reported report(
      Style style, List<StatedProject> projects, DepartmentFiles files, Chance chance) {
    Claims claims = Claims.of(projects, style);
    ReportProse prose = new ReportProse(claims, style, projects, chance);
    return new Reported(claims, ReportProse.explained(projects), files.report(prose.lines()));
  }

  /** Writes the files; returns how many. */
  int write(Path inbox) throws IOException {
    for (HandedIn file : files) {
      write(inbox, file);
    }
    if (report.isPresent()) {
      write(inbox, report.get().file());
    }
    return files.size() + (report.isPresent() ? 1 : 0);
  }

  private static void write(Path inbox, HandedIn file) throws IOException {
    Path path = inbox.resolve(file.path());
    Files.createDirectories(path.getParent());
    Files.write(path, file.content().get());
  }
}
