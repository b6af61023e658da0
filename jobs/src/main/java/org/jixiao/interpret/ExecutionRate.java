package org.jixiao.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.jixiao.model.VerbatimField;

/** The execution rate: recomputed from the money, and as the form declares it. */
public final class ExecutionRate {
  private static final String RECOMPUTED = "execution_rate_pct";
  private static final String DECLARED = "declared_execution_rate_pct";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Percentage points by which a declared rate may differ: the last place of two decimals. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private static final BigDecimal MOST = new BigDecimal(100_000);
  private static final int SCALE = 4;
  private static final Pattern DECIMALS = Pattern.compile("[0-9]*\\.([0-9]+)");

  private ExecutionRate() {}

  /** Returns 100 × executed ÷ annual budget; null without both or with nothing budgeted. */
  static BigDecimal recomputed(BigDecimal annualBudget, BigDecimal executed, Notes notes) {
    if (annualBudget == null || executed == null) {
      return null;
    }
    if (annualBudget.signum() <= 0) {
      notes.add(Flag.RATE_WITHOUT_DENOMINATOR, RECOMPUTED, annualBudget.toPlainString());
      return null;
    }
    if (executed.compareTo(annualBudget) > 0) {
      notes.add(
          Flag.RATE_ABOVE_HUNDRED,
          RECOMPUTED,
          executed.toPlainString() + "/" + annualBudget.toPlainString());
    }
    return of(annualBudget, executed).orElse(null);
  }

  /**
   * Returns 100 × executed ÷ annual budget in percent; none without both, with nothing budgeted, or
   * where it is larger than any table holds.
   */
  public static Optional<BigDecimal> of(BigDecimal annualBudget, BigDecimal executed) {
    if (annualBudget == null || executed == null || annualBudget.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal rate = executed.multiply(HUNDRED).divide(annualBudget, SCALE, RoundingMode.HALF_UP);
    return Optional.of(rate).filter(known -> known.abs().compareTo(MOST) < 0);
  }

  /**
   * Returns the declared rate, and notes when it is not the recomputed one to the decimals it is
   * declared with.
   */
  static BigDecimal declared(Optional<VerbatimField> cell, BigDecimal recomputed, Notes notes) {
    BigDecimal declared =
        notes.number(cell, DECLARED, present -> parse(present, Optional.ofNullable(recomputed)));
    if (declared != null && recomputed != null) {
      String text = cell.orElseThrow().text();
      BigDecimal alike = recomputed.setScale(decimals(text, declared), RoundingMode.HALF_UP);
      if (declared.subtract(alike).abs().compareTo(TOLERANCE) > 0) {
        notes.add(Flag.RATE_DISAGREES, DECLARED, text);
      }
    }
    return declared;
  }

  private static Parsed<BigDecimal> parse(VerbatimField cell, Optional<BigDecimal> recomputed) {
    Parsed<BigDecimal> parsed =
        recomputed
            .map(known -> Percent.parseWithReference(cell.text(), known))
            .orElseGet(() -> Percent.parse(cell.text()));
    boolean headedPercent = Width.narrow(cell.unit() + cell.label()).contains("%");
    boolean ambiguous = parsed.flags().contains(Flag.PERCENT_AMBIGUOUS);
    return ambiguous && headedPercent ? underPercentSign(cell, parsed) : parsed;
  }

  /** A heading with % settles numbers above 1; up to 1, cells hold shares of one as often. */
  private static Parsed<BigDecimal> underPercentSign(
      VerbatimField cell, Parsed<BigDecimal> ambiguous) {
    Parsed<BigDecimal> asPrinted = Percent.parse(Width.ofCell(cell.text()) + "%");
    return asPrinted.value().filter(value -> value.compareTo(BigDecimal.ONE) > 0).isPresent()
        ? asPrinted
        : ambiguous;
  }

  private static int decimals(String text, BigDecimal declared) {
    Matcher matcher = DECIMALS.matcher(Width.narrow(text));
    if (!matcher.find()) {
      return Math.max(0, declared.stripTrailingZeros().scale());
    }
    BigDecimal printed = new BigDecimal(matcher.group(0));
    boolean shareOfOne = printed.compareTo(declared.abs()) != 0;
    int places = matcher.group(1).length() - (shareOfOne ? 2 : 0);
    return Math.min(SCALE, Math.max(0, places));
  }
}
