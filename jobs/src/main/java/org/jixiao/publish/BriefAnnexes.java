package org.jixiao.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jixiao.model.ReleaseContent;

/** The annexes of the brief: each department's figures, and what each has to explain. */
final class BriefAnnexes {
  private static final String NONE = "—";
  private static final String DISTRICT = "全区";
  private static final String INDENT = "\u3000\u3000\u3000";

  private final ReleaseContent content;
  private final PaperTemplate.Annexes template;
  private final Questions questions;
  private final Rows coverage;
  private final Rows scores;
  private final Rows execution;

  BriefAnnexes(
      ReleaseContent content,
      PaperTemplate.Annexes template,
      Questions questions,
      Optional<Integer> year) {
    this.content = content;
    this.template = template;
    this.questions = questions;
    coverage = rows("coverage", year);
    scores = rows("score_summary", year);
    execution = rows("execution_summary", year);
  }

  private record Annex(String title, View.Grid grid, List<Integer> widths) {}

  /** Writes those that have a row, and before them which there are. */
  void write(OfficialPaper paper) {
    List<Annex> annexes = new ArrayList<>();
    annexes.add(
        new Annex(template.departments(), departments(), List.of(12, 56, 16, 20, 20, 16, 16)));
    annexes.add(new Annex(template.questions(), asked(), List.of(12, 32, 36, 34, 42)));
    annexes.removeIf(annex -> annex.grid().rows().isEmpty());
    boolean numbered = annexes.size() > 1;
    for (int i = 0; i < annexes.size(); i++) {
      String number = numbered ? (i + 1) + "." : "";
      paper.text((i == 0 ? "附件：" : INDENT) + number + annexes.get(i).title());
    }
    for (int i = 0; i < annexes.size(); i++) {
      paper.annex("附件" + (numbered ? i + 1 : ""), annexes.get(i).title());
      paper.table(annexes.get(i).grid(), annexes.get(i).widths());
    }
  }

  private View.Grid departments() {
    List<List<View.Cell>> rows = new ArrayList<>();
    for (String name : inOrder(names())) {
      String number = Integer.toString(rows.size() + 1);
      rows.add(line(number, name, all -> all.ofDepartment(name), name::equals));
    }
    if (!rows.isEmpty()) {
      rows.add(line("", DISTRICT, Rows::ofDistrict, name -> true));
    }
    return new View.Grid(
        words("序号", "主管部门", "项目数（个）", "平均得分（分）", "总执行率（%）", "需说明（条）", "提示（条）"), rows);
  }

  private List<View.Cell> line(
      String number, String name, UnaryOperator<Rows> narrowed, Predicate<String> departments) {
    Optional<Row> covered = narrowed.apply(coverage).first();
    boolean silent =
        covered.filter(row -> row.isPositive("expected_department_count")).isPresent()
            && covered.filter(row -> row.isPositive("reported_department_count")).isEmpty();
    return List.of(
        View.Cell.number(number),
        View.Cell.word(name),
        View.Cell.number(silent ? "未报送" : text(covered, "project_count")),
        View.Cell.number(text(narrowed.apply(scores).first(), "mean_points")),
        View.Cell.number(text(narrowed.apply(execution).first(), "rate_of_sums_pct")),
        View.Cell.number(Long.toString(questions.asked(departments))),
        View.Cell.number(Long.toString(questions.told(departments))));
  }

  private View.Grid asked() {
    Map<String, List<Questions.Question>> asked = questions.byDepartment();
    List<List<View.Cell>> rows = new ArrayList<>();
    for (String name : inOrder(asked.keySet())) {
      for (Questions.Question question :
          asked.get(name).stream().limit(template.questionsEach()).toList()) {
        rows.add(
            List.of(
                View.Cell.number(Integer.toString(rows.size() + 1)),
                View.Cell.word(name),
                View.Cell.word(question.message()),
                View.Cell.word(question.about().isEmpty() ? NONE : question.about()),
                View.Cell.word(evidence(question))));
      }
    }
    return new View.Grid(words("序号", "主管部门", "事项", "涉及项目", "所见和应为"), rows);
  }

  private static String evidence(Questions.Question question) {
    return question.expected().isEmpty()
        ? question.found()
        : question.found() + "；应为：" + question.expected();
  }

  private Rows rows(String statistic, Optional<Integer> year) {
    return year.map(Rows.of(content, statistic)::ofYear).orElse(new Rows(List.of()));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Rows rows : List.of(coverage, scores, execution)) {
      rows.ofDepartments().all().forEach(row -> names.add(row.text("department_name")));
    }
    return names;
  }

  private List<String> inOrder(Set<String> names) {
    Set<String> ordered = new LinkedHashSet<>(content.departments());
    ordered.retainAll(names);
    ordered.addAll(names);
    return List.copyOf(ordered);
  }

  private static List<View.Cell> words(String... headings) {
    return List.of(headings).stream().map(View.Cell::word).toList();
  }

  private static String text(Optional<Row> row, String column) {
    String text = row.map(r -> r.text(column)).orElse("");
    return text.isEmpty() ? NONE : text;
  }
}
