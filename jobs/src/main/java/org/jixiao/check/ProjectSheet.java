package org.jixiao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.Severity;

/** A project's evaluation with the rows of its form; lists and narratives have none. */
public record ProjectSheet(
    ProjectEvaluation project, List<Funding> fundings, List<Indicator> indicators) {
  public ProjectSheet {
    fundings = List.copyOf(fundings);
    indicators = List.copyOf(indicators);
  }

  boolean isForm() {
    return project.source().equals(ProjectEvaluation.FROM_FORM);
  }

  Stream<SheetIndicator> rows() {
    return indicators.stream().map(row -> new SheetIndicator(this, row));
  }

  /** Whether something stands in the field that could not be used; it is asked about already. */
  boolean unread(String field) {
    return project.flags().stream()
        .filter(flag -> flag.field().equals(field))
        .anyMatch(
            flag -> flag.code() == Flag.PLACEHOLDER || flag.code().severity() == Severity.ERROR);
  }

  /** Returns the sum over all indicators; empty when one does not state it or there are none. */
  Optional<BigDecimal> sum(Function<Indicator, BigDecimal> points) {
    boolean whole = indicators.stream().map(points).allMatch(Objects::nonNull);
    return whole ? indicators.stream().map(points).reduce(BigDecimal::add) : Optional.empty();
  }

  /** Whether a reason is given for the whole form, not only beside single indicators. */
  boolean explainsItself() {
    Set<String> beside =
        indicators.stream()
            .map(Indicator::deviationText)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    String reason = project.deviationText();
    return reason != null && (beside.isEmpty() || !beside.stream().allMatch(reason::contains));
  }
}
