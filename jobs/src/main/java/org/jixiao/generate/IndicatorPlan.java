package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The indicators of a project: the same in all its years, only the quantity is planned anew. */
final class IndicatorPlan {
  private static final Map<String, List<CSVRecord>> COMMON =
      WordList.rows("indicators").stream().collect(Collectors.groupingBy(row -> row.get("level2")));

  private static final List<Integer> RATES = List.of(85, 90, 92, 95, 96, 98, 100);
  private static final List<Integer> CONTENT = List.of(85, 90, 92, 95);

  private IndicatorPlan() {}

  /**
   * An indicator before the year is over.
   *
   * @param decimals how exactly its value is counted
   */
  record Planned(
      WeightProfile.Slot slot,
      String name,
      String sign,
      BigDecimal target,
      String unit,
      int decimals) {
    boolean isMoreBetter() {
      return sign.equals("≥");
    }

    /** Returns whether one less is a small part of it. */
    boolean isFine() {
      return decimals > 0 || target.compareTo(BigDecimal.TEN) >= 0;
    }
  }

  static List<Planned> of(long seed, Project project, int year, WeightProfile profile) {
    Chance chance = Chance.of(seed, project.code(), "indicators");
    List<Planned> planned = new ArrayList<>();
    for (WeightProfile.Slot slot : profile.slots(chance)) {
      planned.add(planned(chance, slot, project, Chance.of(seed, project.code(), year, "plan")));
    }
    return planned;
  }

  private static Planned planned(
      Chance chance, WeightProfile.Slot slot, Project project, Chance ofYear) {
    Subject subject = project.subject();
    return switch (slot.level2()) {
      case "数量指标" ->
          count(
              slot,
              subject.quantity(),
              quantity(chance, ofYear, subject.low(), subject.high()),
              subject.unit());
      case "社会效益指标" ->
          subject.benefitUnit().equals("%")
              ? rate(slot, subject.benefit(), chance.of(RATES))
              : count(
                  slot,
                  subject.benefit(),
                  quantity(chance, ofYear, subject.benefitLow(), subject.benefitLow() * 6),
                  subject.benefitUnit());
      case "服务对象满意度指标" -> rate(slot, subject.audience() + "满意度", chance.of(CONTENT));
      default -> common(slot, chance.of(COMMON.get(slot.level2())), chance);
    };
  }

  private static Planned common(WeightProfile.Slot slot, CSVRecord row, Chance chance) {
    String unit = row.get("unit");
    return new Planned(
        slot,
        row.get("name"),
        row.get("sign"),
        new BigDecimal(chance.of(WordList.words(row, "targets"))),
        unit,
        unit.equals("%") ? 1 : 0);
  }

  private static Planned count(WeightProfile.Slot slot, String name, int target, String unit) {
    return new Planned(slot, name, "≥", BigDecimal.valueOf(target), unit, 0);
  }

  private static Planned rate(WeightProfile.Slot slot, String name, int target) {
    return new Planned(slot, name, "≥", BigDecimal.valueOf(target), "%", 1);
  }

  /** Large numbers are planned round. */
  private static int quantity(Chance chance, Chance ofYear, int low, int high) {
    int first = (int) Math.min(high, low + chance.spread(Math.max(1, (high - low) / 4)));
    BigDecimal number =
        BigDecimal.valueOf(first)
            .multiply(BigDecimal.valueOf(ofYear.between(92, 110)))
            .movePointLeft(2);
    int digits = Math.max(1, String.valueOf(first).length() - 1);
    return Math.max(
        1,
        number
            .round(new MathContext(digits, RoundingMode.HALF_UP))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact());
  }
}
