package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Style.Family;

/**
 * What the papers of a department mean, as rows of the kinds of truth; "" for what they do not say.
 */
final class TruthRows {
  private final Office office;
  private final Style style;
  private final Wording wording;
  private final List<String> listColumns;

  TruthRows(Office office, Style style) {
    this.office = office;
    this.style = style;
    this.wording = new Wording(style);
    this.listColumns = style.carrier().isList() ? ListPage.columns(style) : List.of();
  }

  /** Returns the text where the papers are forms, or lists that have such a column. */
  private String listed(String column, String text) {
    return listColumns.isEmpty() || listColumns.contains(column) ? text : "";
  }

  /** Returns the text where the papers are forms of a family that prints it. */
  private String onForm(boolean printed, String text) {
    return listColumns.isEmpty() && printed ? text : "";
  }

  List<String> project(StatedProject stated, String file) {
    Fund total = stated.total();
    boolean coded = style.family() == Family.CODED;
    String grade = listColumns.isEmpty() && style.family() != Family.SIGNED ? "" : stated.grade();
    return List.of(
        String.valueOf(stated.year()),
        office.code(),
        office.name(),
        listed("implementing_unit", stated.printed("implementing_unit", stated.project().unit())),
        onForm(coded, stated.printed("project_code", stated.project().code())),
        stated.project().name(),
        listed("initial_budget", Numbers.yuan(total.initial()).toPlainString()),
        stated.printed("annual_budget", Numbers.yuan(total.annual()).toPlainString()),
        stated.printed("executed", Numbers.yuan(total.executed()).toPlainString()),
        stated.printed("rate", Numbers.plain(stated.money().ratePct())),
        onForm(true, stated.printed("score", Numbers.plain(stated.money().score()))),
        stated.printed("total", Numbers.plain(stated.score())),
        grade,
        onForm(true, stated.goal()),
        onForm(true, stated.achievement()),
        wording.deviation(stated),
        onForm(coded, wording.measure(stated.reason())),
        source(),
        file);
  }

  List<List<String>> indicators(StatedProject stated) {
    List<List<String>> rows = new ArrayList<>();
    for (StatedIndicator indicator :
        listColumns.isEmpty() ? stated.indicators() : List.<StatedIndicator>of()) {
      List<String> row = about(stated);
      row.add(String.valueOf(rows.size() + 1));
      row.addAll(List.of(indicator.level1(), indicator.level2()));
      row.add(indicator.printed("name", indicator.name()));
      boolean aimed = !indicator.instead().containsKey("target");
      row.add(aimed ? indicator.sign().replace("≥", ">=").replace("≤", "<=") : "");
      row.add(aimed ? Numbers.plain(indicator.target()) : "");
      row.add(aimed ? indicator.unit() : "");
      row.add(indicator.instead().containsKey("actual") ? "" : Numbers.plain(indicator.actual()));
      row.add(Numbers.plain(indicator.weight()));
      row.add(indicator.printed("score", Numbers.plain(indicator.score())));
      row.add(wording.ofIndicator(indicator));
      rows.add(row);
    }
    return rows;
  }

  List<List<String>> funding(StatedProject stated) {
    List<List<String>> rows = new ArrayList<>();
    for (Fund fund : listColumns.isEmpty() ? stated.funds() : List.<Fund>of()) {
      List<String> row = about(stated);
      row.add(fund.label());
      for (long cents : List.of(fund.initial(), fund.annual(), fund.executed())) {
        boolean printed = cents != 0 || style.printsZeros();
        row.add(printed ? Numbers.yuan(cents).toPlainString() : "");
      }
      rows.add(row);
    }
    return rows;
  }

  List<List<String>> causes(StatedProject stated) {
    List<List<String>> rows = new ArrayList<>();
    for (Reason reason : wording.reasons(stated)) {
      List<String> cause = about(stated);
      cause.addAll(List.of("cause", reason.causeCode(), reason.cause(), source()));
      List<String> measure = about(stated);
      measure.addAll(List.of("measure", reason.measureCode(), reason.measure(), source()));
      rows.addAll(List.of(cause, measure));
    }
    return rows;
  }

  /** Returns the causes and measures a report states project by project. */
  List<List<String>> causes(Reported report) {
    List<List<String>> rows = new ArrayList<>();
    for (StatedProject stated : report.explained()) {
      Reason reason = stated.reason();
      List<String> cause = about(stated);
      String why = ReportProse.inFull(stated, Reason::cause);
      cause.addAll(List.of("cause", reason.causeCode(), why, "report"));
      List<String> measure = about(stated);
      String next = ReportProse.inFull(stated, Reason::measure);
      measure.addAll(List.of("measure", reason.measureCode(), next, "report"));
      rows.addAll(List.of(cause, measure));
    }
    if (rows.isEmpty()) {
      String year = String.valueOf(report.claims().year());
      rows.add(List.of(year, office.name(), "", "cause", "none_stated", "", "report"));
    }
    return rows;
  }

  List<String> report(Reported report) {
    Claims claims = report.claims();
    Claims.Money money = claims.money();
    return List.of(
        String.valueOf(claims.year()),
        office.name(),
        String.valueOf(claims.counts().applied()),
        String.valueOf(claims.counts().withGoals()),
        Numbers.yuan(money.declared()).toPlainString(),
        String.valueOf(claims.counts().evaluated()),
        Numbers.yuan(money.evaluated()).toPlainString(),
        Numbers.yuan(money.whole()).toPlainString(),
        Numbers.yuan(money.executed()).toPlainString(),
        Numbers.plain(money.ratePct()),
        Numbers.plain(money.coveragePct()),
        Numbers.plain(claims.averagePoints()),
        claims.commonGrade(),
        report.file().path());
  }

  /**
   * @param project its name; "" for a fault that is in no one project
   * @param file "" for a fault that is in no one file
   */
  List<String> fault(Fault fault, int year, String project, String file) {
    return List.of(
        fault.ruleId(), String.valueOf(year), office.name(), project, file, fault.what());
  }

  private String source() {
    return listColumns.isEmpty() ? "form" : "list";
  }

  private List<String> about(StatedProject stated) {
    return new ArrayList<>(
        List.of(String.valueOf(stated.year()), office.name(), stated.project().name()));
  }
}
