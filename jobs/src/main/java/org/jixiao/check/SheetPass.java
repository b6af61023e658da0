package org.jixiao.check;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.warehouse.RowCodec;

/** All rules over what one record of the inbox says: a project, or the projects of a narrative. */
final class SheetPass {
  private final List<Rule<ProjectSheet>> ofSheets;
  private final List<Rule<SheetIndicator>> ofIndicators;
  private final List<Rule<Funding>> ofFundings;
  private final RowCodec<ProjectEvaluation> projects;
  private final RowCodec<Funding> fundings;
  private final RowCodec<Indicator> indicators;

  SheetPass(
      RuleCatalogue catalogue,
      RowCodec<ProjectEvaluation> projects,
      RowCodec<Funding> fundings,
      RowCodec<Indicator> indicators) {
    ofSheets = catalogue.ofSheets();
    ofIndicators = catalogue.ofIndicators();
    ofFundings = catalogue.ofFundings();
    this.projects = projects;
    this.fundings = fundings;
    this.indicators = indicators;
  }

  /** Judges a row of {@code projects, fundings, indicators}, each a list in any order. */
  void judge(Row row, RowJudgements pass) {
    List<Funding> funds = sorted(row, "fundings", fundings, Comparator.comparing(Funding::ordinal));
    List<Indicator> aims =
        sorted(row, "indicators", indicators, Comparator.comparing(Indicator::ordinal));
    for (Row one : row.<Row>getList(row.fieldIndex("projects"))) {
      ProjectEvaluation project = projects.fromRow(one);
      ProjectSheet sheet = new ProjectSheet(project, funds, aims);
      pass.judge(ofSheets, sheet, Subject.of(project));
      funds.forEach(fund -> pass.judge(ofFundings, fund, Subject.of(fund)));
      sheet.rows().forEach(aim -> pass.judge(ofIndicators, aim, Subject.of(aim.row())));
    }
  }

  private static <T extends Record> List<T> sorted(
      Row row, String column, RowCodec<T> codec, Comparator<T> order) {
    return row.<Row>getList(row.fieldIndex(column)).stream()
        .map(codec::fromRow)
        .sorted(order)
        .toList();
  }
}
