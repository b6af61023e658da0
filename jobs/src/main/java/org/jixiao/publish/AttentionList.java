package org.jixiao.publish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.Place;
import org.jixiao.model.ReleaseContent;

/** What a fiscal year asks to be looked at: who is silent, what does not agree, what was found. */
final class AttentionList {
  private static final int LONGEST = 30;
  private final ReleaseContent content;
  private final int year;
  private final Words words;
  private final SubmissionPaths paths;
  private final Answers answers;

  AttentionList(ReleaseContent content, int year, Words words) {
    this.content = content;
    this.year = year;
    this.words = words;
    paths = new SubmissionPaths(content);
    answers = new Answers(content);
  }

  View.Attention attention() {
    Rows claims = Rows.of(content, "reconciliation").ofYear(year);
    Rows doubtful = claims.where(row -> !row.holds("verdict", "相符"));
    Optional<Row> coverage = Rows.of(content, "coverage").ofYear(year).ofDistrict().first();
    List<Finding> findings =
        content.findings().stream().filter(f -> ofYear(f) && !f.waived()).toList();
    return new View.Attention(
        missing(coverage),
        checked(claims, doubtful),
        new ClaimGrid(words).grid(doubtful),
        counted(findings),
        findings.stream().limit(LONGEST).map(this::item).toList());
  }

  /** Returns the departments that have not reported, or in words that there are none. */
  static String missing(Optional<Row> coverage) {
    String names = coverage.map(row -> row.text("missing_departments")).orElse("");
    if (!names.isEmpty()) {
      return names;
    }
    boolean expected =
        coverage.filter(row -> row.isPositive("expected_department_count")).isPresent();
    return expected ? "应报部门均已报送" : "名册未载明应报部门，不能判断";
  }

  /** Returns the files of the whole release that could not be read. */
  static List<View.Rejected> rejected(ReleaseContent content) {
    return content.submissions().stream()
        .filter(s -> s.outcome().equals(Outcome.REJECTED.word()))
        .map(s -> new View.Rejected(s.relativePath(), Objects.requireNonNullElse(s.reason(), "")))
        .toList();
  }

  // A finding whose year is not known concerns whichever year is being looked at.
  private boolean ofYear(Finding finding) {
    return finding.fiscalYear() == null || finding.fiscalYear() == year;
  }

  private static String checked(Rows claims, Rows doubtful) {
    if (claims.all().isEmpty()) {
      return "没有可供核对的总报告";
    }
    return doubtful.all().isEmpty() ? "总报告所称各数与复算相符" : "";
  }

  private static String counted(List<Finding> findings) {
    if (findings.size() <= LONGEST) {
      return "共" + findings.size() + "条";
    }
    return "共" + findings.size() + "条，以下为前" + LONGEST + "条，其余见数据手册“待核事项”";
  }

  private View.Item item(Finding f) {
    Place place = Place.of(f.locator(), paths.of(f.submissionId()));
    return new View.Item(
        words.print("severity", f.severity()),
        or(f.ruleId(), ""),
        or(f.departmentName(), "部门不详"),
        or(f.projectName(), ""),
        or(f.message(), ""),
        words.evidence(f.found()),
        words.evidence(f.expected()),
        place.file(),
        place.within(),
        answers.to(f));
  }

  private static String or(String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
