package org.jixiao.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a department writes: the same in all its papers and years.
 *
 * @param stepCents its amounts are multiples of this
 * @param profile how the hundred points are shared out
 * @param name how it calls itself
 * @param choice decides what nothing else decides: the wording of labels and the order of columns
 */
record Style(
    Family family,
    Carrier carrier,
    boolean wan,
    long stepCents,
    WeightProfile profile,
    String name,
    boolean shortName,
    int choice) {
  /** The families of the form. */
  enum Family {
    /** The national form of 2020. */
    NATIONAL,
    /** Sign and unit of an indicator in columns of their own, the grade beside the total. */
    SIGNED,
    /** The code before the project's name; problems and measures in rows below. */
    CODED
  }

  private static final Map<String, List<String>> LABELS =
      WordList.rows("labels").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("key"), row -> WordList.words(row, "labels")));

  private static final List<Family> FAMILIES =
      List.of(Family.NATIONAL, Family.NATIONAL, Family.SIGNED, Family.CODED);

  private static final List<Long> STEPS_OF_WAN = List.of(10_000L, 10_000L, 100L, 1L);
  private static final List<Long> STEPS_OF_YUAN = List.of(1L, 1L, 100L);

  static Style of(DistrictOrder order, Office office) {
    Chance chance = Chance.of(order.seed(), office.code(), "style");
    Family family = chance.of(FAMILIES);
    boolean wan = chance.percent(family == Family.SIGNED ? 40 : 80);
    boolean shortName = chance.percent(30);
    return new Style(
        family,
        Carrier.of(order.seed(), office.number()),
        wan,
        chance.of(wan ? STEPS_OF_WAN : STEPS_OF_YUAN),
        chance.percent(70) ? WeightProfile.OF_2020 : WeightProfile.WITH_COST,
        shortName ? office.aliases().get(0) : office.name(),
        shortName,
        chance.below(1 << 30));
  }

  /** Returns the label this department prints for something. */
  String label(String key) {
    List<String> labels = LABELS.get(key);
    return labels.get(Math.floorMod(choice * 31 + key.hashCode(), labels.size()));
  }

  /** Returns whether the department has a habit; about so many of a hundred have. */
  boolean has(String habit, int cases) {
    return Chance.of(choice, habit).percent(cases);
  }

  boolean printsAs(Style other) {
    return family == other.family && carrier.isList() == other.carrier.isList();
  }

  String unit() {
    return wan ? "万元" : "元";
  }

  /** Returns whether an amount is printed where a source of funds gives nothing. */
  boolean printsZeros() {
    return has("zeros", 50);
  }
}
