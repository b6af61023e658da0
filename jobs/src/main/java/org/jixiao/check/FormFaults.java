package org.jixiao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;

/**
 * The rules over the several rows of one form, for a check without tables: what their SQL in {@code
 * jobs/rules/form} finds in the tables, in the words that stand there.
 */
final class FormFaults {
  private static final BigDecimal WHOLE_POINTS = new BigDecimal(100);
  private static final BigDecimal TOLERANCE_YUAN = new BigDecimal(50);
  private static final String TOTAL = "total";
  private static final String FISCAL = "fiscal";

  /** Parts of the fiscal money where that stands in a row of its own. */
  private static final Set<String> LEVELS =
      Set.of("superior", "central", "province", "city", "county", "direct");

  private final Map<String, SqlRule> rules =
      RuleCatalogue.acrossRecords().stream()
          .collect(Collectors.toUnmodifiableMap(SqlRule::id, Function.identity()));

  List<Fault> of(ProjectEvaluation form, List<Funding> fundings, List<Indicator> indicators) {
    List<Fault> faults = new ArrayList<>();
    weights(form, indicators).ifPresent(faults::add);
    sources(fundings).ifPresent(faults::add);
    return faults;
  }

  private Optional<Fault> weights(ProjectEvaluation form, List<Indicator> indicators) {
    boolean unread =
        form.flags().stream().anyMatch(flag -> flag.field().equals("execution_weight_points"));
    boolean partial = indicators.stream().anyMatch(indicator -> indicator.weightPoints() == null);
    if (unread || partial || indicators.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum =
        indicators.stream()
            .map(Indicator::weightPoints)
            .reduce(
                Objects.requireNonNullElse(form.executionWeightPoints(), BigDecimal.ZERO),
                BigDecimal::add);
    return sum.compareTo(WHOLE_POINTS) == 0
        ? Optional.empty()
        : Optional.of(
            fault(
                "K04",
                "weight_points",
                sum.stripTrailingZeros().toPlainString() + "分",
                WHOLE_POINTS + "分"));
  }

  private Optional<Fault> sources(List<Funding> fundings) {
    boolean summed = fundings.stream().anyMatch(row -> FISCAL.equals(row.fundSource()));
    Predicate<Funding> isSource =
        row -> row.fundSource() != null && !row.fundSource().equals(TOTAL);
    Optional<BigDecimal> total = sum(fundings, row -> TOTAL.equals(row.fundSource()));
    boolean stated = sum(fundings, isSource).isPresent();
    if (total.isEmpty() || !stated) {
      return Optional.empty();
    }
    BigDecimal sources =
        sum(fundings, isSource.and(row -> !summed || !LEVELS.contains(row.fundSource())))
            .orElse(BigDecimal.ZERO);
    return total.get().subtract(sources).abs().compareTo(TOLERANCE_YUAN) <= 0
        ? Optional.empty()
        : Optional.of(
            fault("K07", "annual_budget_yuan", Figures.yuan(total.get()), Figures.yuan(sources)));
  }

  /** Returns the sum of the annual budgets that are stated; empty when none is. */
  private static Optional<BigDecimal> sum(List<Funding> fundings, Predicate<Funding> wanted) {
    return fundings.stream()
        .filter(wanted)
        .map(Funding::annualBudgetYuan)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add);
  }

  private Fault fault(String id, String field, String found, String expected) {
    SqlRule rule = rules.get(id);
    return new Fault(id, rule.severity(), rule.message(), field, null, found, expected);
  }
}
