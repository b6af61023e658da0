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
 * @param applied reports that tell what the results are used for
 * @param published reports that tell whether and where the results are published
 * @param claimedCoveragePct the coverage its report claims; null without
 */
public record ReceivedState(
    long projects,
    long forms,
    long lists,
    long narratives,
    long reports,
    long applied,
    long published,
    BigDecimal claimedCoveragePct) {

  static ReceivedState of(List<ProjectEvaluation> projects, List<DepartmentReport> reports) {
    return new ReceivedState(
        projects.size(),
        from(projects, ProjectEvaluation.FROM_FORM),
        from(projects, ProjectEvaluation.FROM_LIST),
        from(projects, ProjectEvaluation.FROM_NARRATIVE),
        reports.size(),
        reports.stream().filter(one -> one.applicationText() != null).count(),
        reports.stream().filter(one -> one.publicationText() != null).count(),
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
