package org.jixiao.interpret;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.model.Indicator;
import org.jixiao.model.Parsed;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Indicators of a project form: targets and actual values parted into sign, number and unit. */
public final class Indicators implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final BigDecimal MOST_POINTS = new BigDecimal(100);
  private static final Pattern PRINTED_WEIGHT = Pattern.compile("[(（][0-9.]+分?[)）]$");
  private static final List<String> ANSWERS =
      List.of("target_text", "actual_text", "weight_points", "score_points", "deviation_text");

  private final Reference reference;

  public Indicators(Reference reference) {
    this.reference = reference;
  }

  /**
   * Returns one row per indicator, in order of the form. Rows the template left unfilled (指标2 and
   * nothing else) are none.
   */
  public List<Indicator> interpret(VerbatimRecord record, String relativePath) {
    return Header.isProject(record)
        ? interpret(record, Header.of(reference, record, relativePath))
        : List.of();
  }

  static List<Indicator> interpret(VerbatimRecord record, Header header) {
    List<Indicator> indicators = new ArrayList<>();
    for (Map.Entry<Integer, Cells> row : Cells.rows(record, VerbatimField.INDICATOR).entrySet()) {
      if (isFilled(row.getValue())) {
        indicators.add(indicator(record, header, row.getKey(), row.getValue()));
      }
    }
    return indicators;
  }

  private static Indicator indicator(VerbatimRecord record, Header header, int ordinal, Cells row) {
    Notes notes = new Notes();
    Measurement measurement = Measurements.of(row, notes);
    BigDecimal weight =
        notes.number(row.first("weight_points"), "weight_points", Indicators::weight);
    BigDecimal most = weight == null ? MOST_POINTS : weight;
    BigDecimal score =
        notes.number(
            row.first("score_points"),
            "score_points",
            cell -> Points.parseWithin(cell.text(), most));
    return new Indicator(
        header.identity().fiscalYear(),
        header.identity().departmentName(),
        header.projectName(),
        ordinal,
        level(row, "level1", notes),
        level(row, "level2", notes),
        name(row, notes),
        notes.text(row.text("target_text"), "target_text"),
        measurement.operator(),
        measurement.target(),
        measurement.unit(),
        notes.text(row.text("actual_text"), "actual_text"),
        measurement.actual(),
        weight,
        score,
        measurement.score(weight).orElse(null),
        deviation(row, notes),
        record.submissionId(),
        record.recordId(),
        row.locator("level3", record.locator()),
        notes.flags());
  }

  private static boolean isFilled(Cells row) {
    String name = row.text("level3");
    boolean answered = ANSWERS.stream().anyMatch(field -> !Blank.isBlank(row.text(field)));
    return answered || !(Blank.isBlank(name) || Placeholder.is(name));
  }

  /** Weights are points of a hundred, so 10% weighs 10 points. */
  private static Parsed<BigDecimal> weight(VerbatimField cell) {
    return Points.parse(Width.ofCell(cell.text()).replaceFirst("%$", ""));
  }

  /** Classes of indicators are words of the form, printed with spaces, breaks and their weight. */
  private static String level(Cells row, String field, Notes notes) {
    String text = notes.text(row.text(field), field);
    return text == null ? null : PRINTED_WEIGHT.matcher(Spaces.removeAll(text)).replaceFirst("");
  }

  private static String name(Cells row, Notes notes) {
    String text = notes.text(row.text("level3"), "level3");
    return text == null
        ? null
        : Placeholder.withoutNumbering(text.replaceAll("\\s*[\\r\\n\\t]+\\s*", ""));
  }

  /** Cause and measure of an indicator; most forms have one column for both. */
  private static String deviation(Cells row, Notes notes) {
    String cause = notes.reason(row.text("deviation_text"), "deviation_text");
    String measure = notes.reason(row.text("measure_text"), "deviation_text");
    return Optional.ofNullable(cause)
        .map(text -> measure == null ? text : text + "；" + measure)
        .orElse(measure);
  }
}
