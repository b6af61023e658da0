package org.jixiao.statistics.state;

import java.util.Set;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.Severity;

/** Whether what stands in a field was not understood, so that it is excluded and not silent. */
final class Unusable {
  private Unusable() {}

  static boolean in(ProjectEvaluation project, String... fields) {
    Set<String> asked = Set.of(fields);
    return project.flags().stream()
        .anyMatch(flag -> asked.contains(flag.field()) && flag.code().severity() == Severity.ERROR);
  }
}
