package org.jixiao.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.generate.Page.Look;

/** A department's report in the six usual sections, from the paragraphs in {@code report.tsv}. */
final class ReportProse {
  private static final int MOST_REASONS = 4;

  /** Ways to say the same, by what is said. */
  private static final Map<String, List<String>> WAYS =
      WordList.rows("report").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("part"),
                  Collectors.mapping((CSVRecord row) -> row.get("text"), Collectors.toList())));

  private final Claims claims;
  private final Style style;
  private final List<StatedProject> projects;
  private final Chance chance;
  private final List<ReportLine> lines = new ArrayList<>();

  ReportProse(Claims claims, Style style, List<StatedProject> projects, Chance chance) {
    this.claims = claims;
    this.style = style;
    this.projects = projects;
    this.chance = chance;
  }

  List<ReportLine> lines() {
    lines.add(new ReportLine(Look.TITLE, style.name() + claims.year() + "年度项目支出绩效自评总报告"));
    section("heading1", "goals", "counted");
    section("heading2", "organised", "covered");
    section("heading3", "concluded");
    text(claims.commonGrade().isEmpty() ? "graded apart" : "graded alike");
    items();
    section("heading4", "executed", "achieved");
    heading("heading5");
    reasons();
    section("heading6", "applied", "published");
    return lines;
  }

  /** Returns the reasons the report tells of: those of the projects that spent least first. */
  static List<StatedProject> explained(Collection<StatedProject> projects) {
    return projects.stream()
        .filter(stated -> !stated.reason().isNone())
        .sorted((one, other) -> one.money().ratePct().compareTo(other.money().ratePct()))
        .limit(MOST_REASONS)
        .toList();
  }

  private void section(String heading, String... parts) {
    heading(heading);
    for (String part : parts) {
      text(part);
    }
  }

  private void heading(String part) {
    say(Look.LABEL, filled(part));
  }

  private void text(String part) {
    String text = filled(part);
    if (!text.isEmpty()) {
      say(Look.TEXT, text);
    }
  }

  private void say(Look look, String text) {
    lines.add(new ReportLine(look, text));
  }

  private void items() {
    if (claims.lists()) {
      say(Look.TEXT, "各项目得分情况如下：");
    }
    for (int i = 0; i < claims.items().size(); i++) {
      say(Look.TEXT, claims.items().get(i).text(i == claims.items().size() - 1 ? "。" : "；"));
    }
  }

  private void reasons() {
    text("problems");
    if (!claims.explains()) {
      say(Look.TEXT, "无。");
      return;
    }
    List<StatedProject> explained = explained(projects);
    if (explained.isEmpty()) {
      text("no reasons");
      return;
    }
    say(Look.LABEL, "（一）偏差原因");
    for (int i = 0; i < explained.size(); i++) {
      say(Look.TEXT, (i + 1) + "." + inFull(explained.get(i), Reason::cause) + "。");
    }
    say(Look.LABEL, "（二）改进措施");
    for (int i = 0; i < explained.size(); i++) {
      say(Look.TEXT, (i + 1) + "." + inFull(explained.get(i), Reason::measure) + "。");
    }
  }

  /** Returns part of a reason with the full name of the project. */
  static String inFull(StatedProject stated, Function<Reason, String> part) {
    Project project = stated.project();
    return part.apply(stated.reason()).replace(project.shortName(), project.name());
  }

  private String filled(String part) {
    String usual = WAYS.containsKey(part) ? chance.of(WAYS.get(part)) : "";
    Claims.Counts counts = claims.counts();
    Claims.Money money = claims.money();
    return claims
        .instead()
        .getOrDefault(part, usual)
        .replace("{year}", String.valueOf(claims.year()))
        .replace("{next}", String.valueOf(claims.year() + 1))
        .replace("{count}", String.valueOf(counts.applied()))
        .replace("{goals}", String.valueOf(counts.withGoals()))
        .replace("{evaluated count}", String.valueOf(counts.evaluated()))
        .replace("{declared}", wan(money.declared()))
        .replace("{evaluated}", wan(money.evaluated()))
        .replace("{whole}", wan(money.whole()))
        .replace("{coverage}", Numbers.plain(money.coveragePct()) + "%")
        .replace("{executed}", wan(money.executed()))
        .replace("{rate}", money.ratePct() + "%")
        .replace("{mean}", Numbers.plain(claims.averagePoints()))
        .replace("{grade}", claims.commonGrade())
        .replace("{grades}", grades());
  }

  private static String wan(long cents) {
    return Numbers.plain(Numbers.yuan(cents).movePointLeft(4)) + "万元";
  }

  private String grades() {
    return claims.grades().entrySet().stream()
        .map(grade -> "“" + grade.getKey() + "”的" + grade.getValue() + "个")
        .collect(Collectors.joining("、"));
  }
}
