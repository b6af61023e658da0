package org.jixiao.generate;

import java.util.List;
import java.util.Optional;

/**
 * A department's report.
 *
 * @param explained the projects whose falling short it explains
 * @param fault the one planted in it
 */
record Reported(
    Claims claims,
    List<StatedProject> explained,
    HandedIn file,
    Optional<ReportFaults.Faulty> fault) {
  Reported {
    explained = List.copyOf(explained);
  }
}
