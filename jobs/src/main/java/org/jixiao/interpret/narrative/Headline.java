package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.FiscalYear;

/** What a report says of itself: its fiscal year, and its department when it names it. */
final class Headline {
  private static final int TITLE_LINES = 4;
  private static final int LONGEST_TITLE = 60;
  private static final int SIGNATURE_LINES = 6;
  private static final String OFFICE =
      "[\\p{IsHan}A-Za-z()·]{1,24}?(?:局|委员会|委|办公室|办|中心|院|大学|中学|小学|幼儿园|学校|馆|站|所|会|团委|街道|办事处"
          + "|镇|乡|部|处|队|公司|管委会|政府|法院|检察院)";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})年?度?";
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<office>"
              + OFFICE
              + ")(?:\\(本级\\))?(?:关于)?(?:"
              + YEAR
              + "|部门|单位|项目|绩效|自评|预算|整体|财政|本级).*");
  private static final Pattern YEAR_FIRST = Pattern.compile("^(?:关于)?(?:" + YEAR + ")?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:部门|单位|主管部门|预算部门|预算单位|填报部门|填报单位|报告部门|报告单位|自评单位|部门\\(单位\\))(?:名称)?(?:\\((?:盖章|公章|全称)\\))?[:\\t](?<office>"
              + OFFICE
              + ")(?:\\(.*\\))?$");
  private static final Pattern OFFICE_ALONE =
      Pattern.compile("(?<office>" + OFFICE + ")(?:\\((?:盖章|公章)\\))?");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})[年.-](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[月.-](?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日?)?");
  private static final Pattern TITLE_OF_DOCUMENT =
      Pattern.compile("《[^《》]*》|[〔\\[(]\\d{4}[〕\\])]\\d*号?");
  private static final Pattern YEAR_OF_WORK =
      Pattern.compile("(" + YEAR + ")(?=[^,;。]{0,20}(?:自评|绩效|预算|项目))");

  private Headline() {}

  /** Returns a text that states the fiscal year: the title's, else the one spoken of most. */
  static Optional<String> year(Narrative narrative) {
    for (String title : titleLines(narrative)) {
      boolean ofReport = title.contains("自评") || title.contains("绩效") || title.contains("年度");
      Optional<Integer> year = ofReport ? FiscalYear.find(title) : Optional.empty();
      if (year.isPresent()) {
        return Optional.of(year.get() + "年度");
      }
    }
    Map<Integer, Integer> votes = new TreeMap<>();
    for (Narrative.Line line : narrative.lines()) {
      Matcher matcher = YEAR_OF_WORK.matcher(line.passage().text());
      while (matcher.find()) {
        FiscalYear.find(matcher.group(1)).ifPresent(year -> votes.merge(year, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(most -> most.getKey() + "年度");
  }

  /** Returns the department when title, a labelled line or the signature names it. */
  static Optional<String> department(Narrative narrative) {
    List<Narrative.Line> lines = narrative.lines();
    for (int i = 0; i < Math.min(TITLE_LINES * 2, lines.size()); i++) {
      Passage passage = lines.get(i).passage();
      Matcher labelled = LABELLED.matcher(passage.text());
      if (labelled.matches()) {
        return office(passage, labelled);
      }
    }
    return ofTitle(narrative).or(() -> ofSignature(lines));
  }

  private static Optional<String> ofTitle(Narrative narrative) {
    List<String> titles = titleLines(narrative);
    for (int i = 0; i < titles.size(); i++) {
      String title = YEAR_FIRST.matcher(titles.get(i)).replaceFirst("");
      Passage passage = narrative.lines().get(i).passage();
      boolean headsTitle = i + 1 < titles.size() && isReportTitle(titles.get(i + 1));
      Matcher alone = OFFICE_ALONE.matcher(title);
      if (headsTitle && alone.matches()) {
        return Optional.of(alone.group("office"));
      }
      Matcher whole = TITLE.matcher(title);
      if (isReportTitle(title) && whole.matches()) {
        return Optional.of(whole.group("office")).filter(office -> !isNobody(office));
      }
      if (passage.text().indexOf('。') >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isReportTitle(String title) {
    return title.matches(".*(?:自评|绩效).*(?:报告|总结|说明|情况).*") && !title.contains("通知");
  }

  private static Optional<String> ofSignature(List<Narrative.Line> lines) {
    for (int i = lines.size() - 1; i > Math.max(0, lines.size() - SIGNATURE_LINES); i--) {
      Passage signature = lines.get(i - 1).passage();
      Matcher office = OFFICE_ALONE.matcher(signature.text());
      if (DATE.matcher(lines.get(i).passage().text()).matches() && office.matches()) {
        return office(signature, office).filter(name -> !isNobody(name));
      }
    }
    return Optional.empty();
  }

  /** Returns how many lines at the end are the signature: offices and a date. */
  static int signatureLines(List<Passage> lines) {
    int count = 0;
    boolean dated = false;
    for (int i = lines.size() - 1; i >= 0 && count < SIGNATURE_LINES; i--) {
      String text = lines.get(i).text();
      boolean date = DATE.matcher(text).matches();
      if (!date && !OFFICE_ALONE.matcher(text).matches()) {
        break;
      }
      dated |= date;
      count++;
    }
    return dated ? count : 0;
  }

  private static Optional<String> office(Passage passage, Matcher matcher) {
    return Optional.of(passage.verbatim(matcher.start("office"), matcher.end("office")));
  }

  private static boolean isNobody(String office) {
    return office.matches("(?:我|本|各|该|全)(?:局|委|办|单位|部门|校|镇|院|中心|区|市|县)?|部门|单位|区|市|县|项目支出.*|.*预算部");
  }

  private static List<String> titleLines(Narrative narrative) {
    List<String> titles = new ArrayList<>();
    for (Narrative.Line line : narrative.lines()) {
      String text = TITLE_OF_DOCUMENT.matcher(line.passage().text()).replaceAll("");
      if (titles.size() == TITLE_LINES
          || text.length() > LONGEST_TITLE
          || (line.hasHeading() && line.chapter() > 1)) {
        break;
      }
      titles.add(text);
    }
    return titles;
  }
}
