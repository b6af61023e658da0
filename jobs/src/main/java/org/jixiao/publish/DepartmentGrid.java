package org.jixiao.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.ReleaseContent;

/** One line a department: how many projects, how scored, how spent, what grades. */
final class DepartmentGrid {
  // Below this many projects a mean says little about the department.
  private static final long SMALL = 5;
  private final Rows coverage;
  private final Rows scores;
  private final Rows execution;
  private final Rows grades;

  DepartmentGrid(ReleaseContent content, int year) {
    coverage = Rows.of(content, "coverage").ofYear(year);
    scores = Rows.of(content, "score_summary").ofYear(year);
    execution = Rows.of(content, "execution_summary").ofYear(year);
    grades = Rows.of(content, "grade_summary").ofYear(year);
  }

  View.Grid grid() {
    List<View.Cell> headings = new ArrayList<>();
    headings.add(View.Cell.word("主管部门"));
    for (String label : List.of("采用（个）", "平均得分（分）", "中位数（分）", "最低–最高（分）", "总执行率（%）")) {
      headings.add(View.Cell.number(label));
    }
    List<String> words = gradeWords();
    words.forEach(word -> headings.add(View.Cell.number(word + "（个）")));
    headings.add(View.Cell.number("得分剔除（个）"));
    headings.add(View.Cell.number("得分未报（个）"));
    return new View.Grid(headings, names().stream().map(name -> line(name, words)).toList());
  }

  private List<View.Cell> line(String name, List<String> gradeWords) {
    Optional<Row> score = scores.ofDepartment(name).first();
    Optional<Row> spent = execution.ofDepartment(name).first();
    boolean scored = score.filter(row -> row.isPositive("used")).isPresent();
    boolean small = scored && score.orElseThrow().number("used").orElseThrow().longValue() < SMALL;
    List<View.Cell> line = new ArrayList<>();
    line.add(new View.Cell(name, false, small ? "样本少" : ""));
    line.add(View.Cell.number(scored ? text(score, "used") : "未报"));
    line.add(cell(score, "mean_points"));
    line.add(cell(score, "median_points"));
    String least = text(score, "min_points");
    String most = text(score, "max_points");
    line.add(View.Cell.number(least.isEmpty() || most.isEmpty() ? "未报" : least + "–" + most));
    line.add(cell(spent, "rate_of_sums_pct"));
    Rows graded = grades.ofDepartment(name);
    for (String word : gradeWords) {
      String count = text(graded.where(r -> r.holds("grade", word)).first(), "project_count");
      line.add(View.Cell.number(count.isEmpty() ? "—" : count));
    }
    line.add(View.Cell.number(dash(text(score, "excluded"))));
    line.add(View.Cell.number(scored ? dash(text(score, "not_reported")) : "未报"));
    return line;
  }

  private List<String> gradeWords() {
    return grades.all().stream().map(row -> row.text("grade")).distinct().toList();
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Rows rows : List.of(coverage, scores, execution)) {
      rows.ofDepartments().all().forEach(row -> names.add(row.text("department_name")));
    }
    return names;
  }

  private static View.Cell cell(Optional<Row> row, String column) {
    String text = text(row, column);
    boolean used = row.filter(r -> r.isPositive("used")).isPresent();
    return View.Cell.number(text.isEmpty() ? (used ? "—" : "未报") : text);
  }

  private static String dash(String text) {
    return text.isEmpty() ? "—" : text;
  }

  private static String text(Optional<Row> row, String column) {
    return row.map(r -> r.text(column)).orElse("");
  }
}
