package org.jixiao.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one department hands in for one year.
 *
 * @param files those its projects are in
 * @param faults those planted in projects, by the project's code
 * @param ofDepartment those that are in no one project
 */
record DepartmentYear(
    Office office,
    Style style,
    int year,
    List<HandedIn> files,
    Optional<Reported> report,
    Map<String, Fault> faults,
    List<Fault> ofDepartment) {
  DepartmentYear {
    files = List.copyOf(files);
    faults = Map.copyOf(faults);
    ofDepartment = List.copyOf(ofDepartment);
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
