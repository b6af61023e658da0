package org.jixiao.generate;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What a project can be about.
 *
 * @param tails how names of such projects end
 * @param quantity what is counted of it, in the unit, usually from low to high
 * @param benefit what comes of it; in % or in a unit, then from {@code benefitLow} on
 * @param audience who is asked whether they are content
 * @param medianWan its usual budget in 万元
 */
record Subject(
    String area,
    String name,
    List<String> tails,
    String quantity,
    String unit,
    int low,
    int high,
    String benefit,
    String benefitUnit,
    int benefitLow,
    String audience,
    int medianWan) {
  /** Returns the subjects of an area. */
  static List<Subject> of(String area) {
    return WordList.rows("subjects").stream()
        .filter(row -> row.get("area").equals(area))
        .map(Subject::of)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Subject of(CSVRecord row) {
    return new Subject(
        row.get("area"),
        row.get("subject"),
        WordList.words(row, "tails"),
        row.get("quantity"),
        row.get("unit"),
        Integer.parseInt(row.get("low")),
        Integer.parseInt(row.get("high")),
        row.get("benefit"),
        row.get("benefit_unit"),
        Integer.parseInt(row.get("benefit_low")),
        row.get("audience"),
        Integer.parseInt(row.get("median_wan")));
  }
}
