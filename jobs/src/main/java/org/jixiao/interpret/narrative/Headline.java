package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.FiscalYear;

/** What a report says of itself: its fiscal year, its department, the one project it is about. */
final class Headline {
  private static final int TITLE_LINES = 4;
  private static final int LONGEST_TITLE = 60;
  private static final int SIGNATURE_LINES = 6;
  private static final int OPENING_LINES = 6;
  private static final String YEAR = "(?:(?:19|20)\\d{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})年?度?";
  private static final Pattern YEAR_FIRST = Pattern.compile("^(?:关于)?(?:" + YEAR + ")?");
  private static final Pattern DATE =
      Pattern.compile(
          "\\(?(?:(?:19|20)\\d{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})[年.-](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[月.-](?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日?)?\\)?");
  private static final Pattern TITLE_OF_DOCUMENT =
      Pattern.compile("《[^《》]*》|[〔\\[(]\\d{4}[〕\\])]\\d*号?");
  private static final Pattern YEAR_OF_WORK =
      Pattern.compile("(" + YEAR + ")(?=[^,;。]{0,20}(?:自评|绩效|预算|项目))");

  private final Words words;
  private final Pattern title;
  private final Pattern labelled;
  private final Pattern ofAccounts;
  private final Pattern signed;
  private final Pattern opening;
  private final Pattern officeAlone;
  private final Pattern project;

  Headline(Words words) {
    this.words = words;
    String office =
        "(?<office>[\\p{IsHan}A-Za-z()·]{1,24}?" + words.alternatives("office_end") + ")";
    String after = words.alternatives("title_after_office");
    title = Pattern.compile(office + "(?:\\(本级\\))?(?:关于)?(?:" + YEAR + "|" + after + "|[“\"]).*");
    officeAlone = Pattern.compile(office + "(?:\\((?:盖章|公章)\\))?");
    ofAccounts =
        Pattern.compile(office + "(?:\\(本级\\))?" + YEAR + "(?:部门|单位)?(?:预算|决算)(?:公开|说明|情况)*");
    signed =
        Pattern.compile(
            office
                + "(?:\\((?:盖章|公章)\\))?"
                + DATE.pattern().replace("\\(?", "").replace("\\)?", ""));
    opening =
        Pattern.compile(
            "(?!"
                + words.alternatives("opening_other")
                + ")"
                + office
                + "(?<!财政局|财政厅)(?<=.{6})(?:\\(以下简称[^()]*\\))?(?="
                + words.alternatives("opening_verb")
                + ")");
    labelled =
        Pattern.compile(
            words.alternatives("label_office")
                + "(?:名称)?(?:\\((?:盖章|公章|全称)\\))?[:\\t]"
                + office
                + "(?:\\(.*\\))?$");
    project =
        Pattern.compile(
            "(?:关于)?(?:<office>(?:\\(本级\\))?(?=关于|<year>|[“\"]))?(?:关于)?(?:报送|上报|开展)?(?:<year>)?的?"
                    .replace("<office>", office)
                    .replace("<year>", YEAR)
                + "(?<name>.{4,40}?)(?:<year>)?(?:支出)?的?(?:绩效|自评|自我评价).*".replace("<year>", YEAR));
  }

  /** Returns a text that states the fiscal year: the title's, else the one spoken of most. */
  Optional<String> year(Narrative narrative) {
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
  Optional<String> department(Narrative narrative) {
    List<Narrative.Line> lines = narrative.lines();
    for (int i = 0; i < Math.min(TITLE_LINES * 2, lines.size()); i++) {
      Passage passage = lines.get(i).passage();
      Matcher named = labelled.matcher(passage.text());
      if (named.matches()) {
        return office(passage, named);
      }
    }
    return ofTitle(narrative).or(() -> ofSignature(lines)).or(() -> ofOpening(lines));
  }

  private Optional<String> ofTitle(Narrative narrative) {
    List<String> titles = titleLines(narrative);
    for (int i = 0; i < titles.size(); i++) {
      String words = YEAR_FIRST.matcher(titles.get(i)).replaceFirst("");
      boolean besideTitle =
          (i + 1 < titles.size() && isReportTitle(titles.get(i + 1)))
              || (i > 0 && isReportTitle(titles.get(i - 1)));
      Matcher alone = officeAlone.matcher(words);
      if (besideTitle && alone.matches() && !isReportTitle(titles.get(i))) {
        return Optional.of(alone.group("office")).filter(office -> !isNobody(office));
      }
      Matcher accounts = ofAccounts.matcher(words);
      if (accounts.matches() && !isNobody(accounts.group("office"))) {
        return Optional.of(accounts.group("office"));
      }
      Matcher whole = title.matcher(words);
      if (isReportTitle(titles.get(i)) && whole.matches() && !isNobody(whole.group("office"))) {
        return Optional.of(whole.group("office"));
      }
      if (titles.get(i).indexOf('。') >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isReportTitle(String title) {
    return title.matches(".*(?:自评|绩效|自我评价).*(?:报告|总结|说明|情况).*") && !title.contains("通知");
  }

  /** Returns the project that the title is about, when it is about one. */
  Optional<Announced> project(Narrative narrative) {
    List<String> titles = titleLines(narrative);
    for (int i = 0; i < titles.size(); i++) {
      Passage passage = narrative.lines().get(i).passage();
      Matcher found = project.matcher(passage.text());
      if (isReportTitle(titles.get(i)) && found.matches()) {
        Phrase.Span name =
            NameWords.unquoted(passage.text(), found.start("name"), found.end("name"));
        String text = passage.text().substring(name.start(), name.end());
        boolean named =
            words.endsWithAny(text, "title_project_end") || name.start() > found.start("name");
        return named && isSpecific(text)
            ? Optional.of(new Announced(passage, name.start(), name.end(), 0, true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 部门预算项目 and the like name no project. */
  private boolean isSpecific(String name) {
    String core = words.pattern("title_generic").matcher(name).replaceAll("");
    return core.length() >= 2 && !words.endsWithAny(core, "office_end");
  }

  /** An office beside a date, in a line of its own or in one with it. */
  private Optional<String> ofSignature(List<Narrative.Line> lines) {
    for (int i = lines.size() - 1; i > Math.max(0, lines.size() - SIGNATURE_LINES); i--) {
      Passage last = lines.get(i).passage();
      Passage before = lines.get(i - 1).passage();
      Matcher inOne = signed.matcher(last.text());
      Matcher above = officeAlone.matcher(before.text());
      Matcher below = officeAlone.matcher(last.text());
      Optional<String> office =
          inOne.matches()
              ? office(last, inOne)
              : above.matches() && DATE.matcher(last.text()).matches()
                  ? office(before, above)
                  : below.matches() && DATE.matcher(before.text()).matches()
                      ? office(last, below)
                      : Optional.empty();
      if (office.isPresent()) {
        return office.filter(name -> !isNobody(name));
      }
    }
    return Optional.empty();
  }

  /** The first sentence may tell who reports: 某区绿化局按照要求，开展…. */
  private Optional<String> ofOpening(List<Narrative.Line> lines) {
    for (Narrative.Line line : lines.subList(0, Math.min(OPENING_LINES, lines.size()))) {
      Matcher found = opening.matcher(line.passage().text());
      if (line.bodyStart() == 0 && found.lookingAt() && !isNobody(found.group("office"))) {
        return office(line.passage(), found);
      }
    }
    return Optional.empty();
  }

  /** Returns how many lines at the end are the signature: offices and a date. */
  int signatureLines(List<Passage> lines) {
    int count = 0;
    boolean dated = false;
    for (int i = lines.size() - 1; i >= 0 && count < SIGNATURE_LINES; i--) {
      String text = lines.get(i).text();
      boolean date = DATE.matcher(text).matches();
      if (!date && !officeAlone.matcher(text).matches()) {
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

  private List<String> titleLines(Narrative narrative) {
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
    for (int i = 0; i + 1 < titles.size(); i++) {
      String broken = titles.get(i) + titles.get(i + 1);
      boolean whole = isReportTitle(titles.get(i)) || isReportTitle(titles.get(i + 1));
      if (!whole && isReportTitle(broken) && broken.length() <= LONGEST_TITLE) {
        titles.set(i, broken);
      }
    }
    return titles;
  }
}
