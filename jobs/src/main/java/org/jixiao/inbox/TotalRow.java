package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.VerbatimField;

/** Reads the row of totals below the indicators: 总分 · 100 · 96 · 优. */
final class TotalRow {
  /** What the columns of the indicator table hold in the row of totals. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "weight_points", "total_weight_points",
          "score_points", "score_points",
          "deviation_text", "deviation_text",
          "measure_text", "measure_text");

  private final FormCatalogue catalogue;
  private final FieldCollector collector;

  TotalRow(FormCatalogue catalogue, FieldCollector collector) {
    this.catalogue = catalogue;
    this.collector = collector;
  }

  /** Returns whether a row begins with the label of totals. */
  static boolean is(Grid grid, int row, FormCatalogue catalogue) {
    return grid.row(row).stream()
        .filter(cell -> !catalogue.form().indicator().isName(catalogue.labels().label(cell.text())))
        .findFirst()
        .filter(c -> catalogue.form().indicator().isTotal(catalogue.labels().label(c.text())))
        .isPresent();
  }

  void read(Grid grid, int row, Columns columns) {
    String printed = "";
    String labelled = null;
    List<Cell> loose = new ArrayList<>();
    boolean scored = false;
    for (Cell cell : grid.row(row)) {
      Label label = catalogue.labels().label(cell.text());
      Optional<String> header = catalogue.form().header().field(label);
      if (catalogue.form().indicator().isTotal(label)) {
        printed = cell.text();
        continue;
      }
      if (catalogue.form().indicator().isName(label)) {
        continue;
      }
      if (header.isPresent()) {
        printed = cell.text();
        labelled = header.get();
        continue;
      }
      List<InlinePairs.Pair> pairs =
          InlinePairs.of(cell, catalogue.form().header(), catalogue.labels());
      for (InlinePairs.Pair pair : pairs) {
        collector.add(
            VerbatimField.HEADER, 0, pair.label().printed(), pair.field(), pair.value(), "", cell);
      }
      if (!pairs.isEmpty()) {
        continue;
      }
      String field = labelled != null ? labelled : field(cell, columns);
      labelled = null;
      if (field.equals(VerbatimField.UNMAPPED)) {
        loose.add(cell);
      } else {
        scored |= field.equals("score_points");
        collector.add(VerbatimField.HEADER, 0, printed, field, cell, "");
      }
    }
    for (Cell cell : loose) {
      boolean score = !scored && loose.size() == 1 && isNumber(cell);
      String field = score ? "score_points" : VerbatimField.UNMAPPED;
      collector.add(VerbatimField.HEADER, 0, printed, field, cell, "");
    }
  }

  private String field(Cell cell, Columns columns) {
    if (catalogue.labels().isGradeWord(cell.text())) {
      return "declared_grade";
    }
    String field =
        columns.of(cell).map(column -> FIELDS.getOrDefault(column.field(), "")).orElse("");
    boolean wordsAmongPoints = field.endsWith("_points") && !isNumber(cell);
    boolean pointsAmongWords = field.endsWith("_text") && isNumber(cell);
    return field.isEmpty() || wordsAmongPoints || pointsAmongWords ? VerbatimField.UNMAPPED : field;
  }

  /** A formula without its result stands where a number would. */
  private static boolean isNumber(Cell cell) {
    return cell.text().startsWith("=")
        || LabelRules.compact(cell.text()).matches("[-=]?[\\d,.]+[分%]?.*");
  }
}
