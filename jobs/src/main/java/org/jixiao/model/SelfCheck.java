package org.jixiao.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a department's check of its own files came to.
 *
 * @param checkedOn the day of the check
 * @param files ordered by path
 */
public record SelfCheck(LocalDate checkedOn, List<CheckedFile> files) {
  public SelfCheck {
    files = List.copyOf(files);
  }

  /** Returns how many files ended so. */
  public long files(Outcome outcome) {
    return files.stream().filter(file -> file.outcome() == outcome).count();
  }

  /** Returns how many findings are of a severity. */
  public long findings(String severity) {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.severity().equals(severity))
        .count();
  }

  /** Returns how many evaluations of projects were read; one project may have several. */
  public long projects() {
    return files.stream().mapToLong(file -> file.projects().size()).sum();
  }
}
