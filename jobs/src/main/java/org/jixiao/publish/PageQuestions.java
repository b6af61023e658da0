package org.jixiao.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Finding;
import org.jixiao.model.Place;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;

/** What the page asks departments: doubtful claims of their reports, and findings. */
final class PageQuestions {
  private static final int MOST = 3_000;

  private final ReleaseContent content;
  private final Words words;

  PageQuestions(ReleaseContent content, Words words) {
    this.content = content;
    this.words = words;
  }

  /** Returns the claims of reports that differ or cannot be checked, in the units of each. */
  Map<String, Object> claims() {
    List<StatisticColumn> columns =
        List.of(
            new StatisticColumn("fiscal_year", "年度", "", 0),
            PageDetails.text("department_name", "主管部门"),
            PageDetails.text("claim_name", "事项"),
            PageDetails.text("claimed", "报告称"),
            PageDetails.text("recomputed", "复算"),
            PageDetails.text("difference", "差额（报告称减复算）"),
            PageDetails.text("verdict", "结论"),
            PageDetails.text("basis", "复算依据"));
    ClaimGrid grid = new ClaimGrid(words);
    List<Row> rows = new ArrayList<>();
    for (int year : content.years()) {
      Rows doubtful =
          Rows.of(content, "reconciliation")
              .ofYear(year)
              .ofDepartments()
              .where(row -> !row.holds("verdict", "相符"));
      for (List<View.Cell> cells : grid.grid(doubtful).rows()) {
        List<Object> values = new ArrayList<>();
        values.add((long) year);
        cells.forEach(cell -> values.add(cell.text()));
        rows.add(new Row(columns, values));
      }
    }
    return PageTable.of(columns, rows, words);
  }

  /** Returns the findings that are not waived, the weightiest first. */
  Map<String, Object> findings() {
    List<StatisticColumn> columns =
        new ArrayList<>(
            List.of(
                new StatisticColumn("fiscal_year", "年度", "", 0),
                PageDetails.text("department_name", "主管部门"),
                PageDetails.text("project_name", "项目名称"),
                PageDetails.text("severity", "程度"),
                PageDetails.text("message", "问题"),
                PageDetails.text("found", "所见"),
                PageDetails.text("expected", "应为"),
                PageDetails.text("answer_text", "部门答复"),
                PageDetails.text("rule_id", "规则")));
    columns.addAll(PageDetails.PLACE);
    SubmissionPaths paths = new SubmissionPaths(content);
    Answers answers = new Answers(content);
    List<Row> rows = new ArrayList<>();
    for (Finding f : content.findings()) {
      if (!f.waived() && rows.size() < MOST) {
        Place place = Place.of(f.locator(), paths.of(f.submissionId()));
        rows.add(
            new Row(
                columns,
                Arrays.asList(
                    f.fiscalYear(),
                    f.departmentName(),
                    f.projectName(),
                    words.print("severity", f.severity()),
                    f.message(),
                    words.evidence(f.found()),
                    words.evidence(f.expected()),
                    answers.to(f),
                    f.ruleId(),
                    place.file(),
                    place.within())));
      }
    }
    return PageTable.of(columns, rows, words);
  }

  /** Returns whether findings are left out. */
  boolean isCut() {
    return content.findings().stream().filter(f -> !f.waived()).count() > MOST;
  }
}
