package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.ProjectEvaluation;

/**
 * What a department handed in.
 *
 * @param projects standing projects, whatever they were read from
 * @param claimedCoveragePct the coverage its report claims; null without
 */
public record ReceivedState(
    long projects,
    long forms,
    long lists,
    long narratives,
    long reports,
    BigDecimal claimedCoveragePct) {

  static ReceivedState of(List<ProjectEvaluation> projects, List<DepartmentReport> reports) {
    return new ReceivedState(
        projects.size(),
        from(projects, ProjectEvaluation.FROM_FORM),
        from(projects, ProjectEvaluation.FROM_LIST),
        from(projects, ProjectEvaluation.FROM_NARRATIVE),
        reports.size(),
        reports.stream()
            .map(DepartmentReport::coveragePct)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private static long from(List<ProjectEvaluation> projects, String source) {
    return projects.stream().filter(one -> one.source().equals(source)).count();
  }
}
