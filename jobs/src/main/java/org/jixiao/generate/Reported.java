package org.jixiao.generate;

import java.util.List;

/**
 * A department's report.
 *
 * @param explained the projects whose falling short it explains
 */
record Reported(Claims claims, List<StatedProject> explained, HandedIn file) {
  Reported {
    explained = List.copyOf(explained);
  }
}
