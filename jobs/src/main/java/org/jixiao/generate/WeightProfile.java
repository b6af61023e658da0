package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * How a notice shares out the hundred points, from {@code weights.tsv}: 2020 has 产出 50, 效益 30, 满意度
 * 10; 2021 has 成本 20, 产出 40, 效益 20, 满意度 10. Ten more are for the execution rate.
 *
 * @param outputs ways to share out the points of cost and output
 * @param benefits ways to share out those of benefit
 */
record WeightProfile(List<List<Slot>> outputs, List<List<Slot>> benefits) {
  static final BigDecimal EXECUTION = BigDecimal.TEN;

  static final WeightProfile OF_2020 = of("2020");
  static final WeightProfile WITH_COST = of("2021");

  private static final Slot SATISFACTION = new Slot("满意度指标", "服务对象满意度指标", BigDecimal.TEN);

  WeightProfile {
    outputs = List.copyOf(outputs);
    benefits = List.copyOf(benefits);
  }

  /** A place for an indicator on the form. */
  record Slot(String level1, String level2, BigDecimal weight) {
    private static Slot of(String text) {
      String[] parts = text.split(" ", -1);
      return new Slot(parts[0], parts[1], new BigDecimal(parts[2]));
    }
  }

  private static WeightProfile of(String profile) {
    return new WeightProfile(ways(profile, "output"), ways(profile, "benefit"));
  }

  private static List<List<Slot>> ways(String profile, String part) {
    return WordList.rows("weights").stream()
        .filter(row -> row.get("profile").equals(profile) && row.get("part").equals(part))
        .map(WeightProfile::slots)
        .toList();
  }

  private static List<Slot> slots(CSVRecord row) {
    return WordList.words(row, "slots").stream().map(Slot::of).toList();
  }

  /** Returns one way to share the points out; with the execution rate they are a hundred. */
  List<Slot> slots(Chance chance) {
    List<Slot> slots = new ArrayList<>(chance.of(outputs));
    slots.addAll(chance.of(benefits));
    slots.add(SATISFACTION);
    return slots;
  }
}
