package org.jixiao.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.jixiao.model.GradeRegime;

/**
 * What one department handed in for one year.
 *
 * @param files all of them, as written
 */
record DepartmentYear(Office office, Style style, List<HandedIn> files) {
  DepartmentYear {
    files = List.copyOf(files);
  }

  /** Makes up the department's year and writes its files. */
  static DepartmentYear written(
      DistrictOrder order,
      Office office,
      int size,
      int year,
      IntFunction<GradeRegime> regimes,
      Path inbox)
      throws IOException {
    Style style = Style.of(order, office);
    Evaluator evaluator = new Evaluator(order.seed(), style, regimes);
    List<StatedProject> projects =
        new ProjectRoll(order, office, size)
            .in(year).stream().map(project -> evaluator.evaluate(project, year)).toList();
    List<HandedIn> files = new DepartmentFiles(office, style, year).of(projects);
    for (HandedIn file : files) {
      Path path = inbox.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content().get());
    }
    return new DepartmentYear(office, style, files);
  }
}
