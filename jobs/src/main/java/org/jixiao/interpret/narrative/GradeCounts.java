package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many projects have which grade: “优”17个、“良”2个; 3个项目为优. */
final class GradeCounts {
  private static final String DIGITS = "(?<%s>\\d{1,5}|[〇零一二两三四五六七八九十]{1,3})";
  private static final String UNIT = "[个项](?!月|工作日|百分点|方面|环节|指标|部门|单位|科室|处室|目标|问题)";

  /** 重点项目5个、一般项目18个 speaks of no grades. */
  private static final Pattern EVALUATES = Pattern.compile("自评|评价|评级|等[级次]|得分|[“\"][优良中差]");

  private final Pattern behindGrade;
  private final Pattern beforeGrade;

  /**
   * A count of a grade.
   *
   * @param word the grade as stated
   * @param end behind the count and its measure word
   */
  record Counted(String word, String digits, int start, int end) {}

  GradeCounts(StatedGrade grades) {
    String word = "(?<word>" + grades.alternatives() + ")";
    behindGrade =
        Pattern.compile(
            "(?:^|(?<=[,、;:。(“\"「是为])|(?<=等级|等次|评级|自评|评价|评定|[档级]))[“\"「(]?"
                + word
                + "[”\"」)]?(?:等?[级次档])?(?:\\([^()]{0,16}\\))?的?(?:项目)?(?:数量|个数|数)?(?:[为有是共:]|共计)?"
                + DIGITS.formatted("digits")
                + UNIT);
    String said =
        "(?:项目)?(?:的?(?:自评|评价|绩效)*(?:等[级次]|评级|结果|结论)?(?:评定|评|定)?[为是]|达到|获评|评)[“\"「]?|[“\"「]|(?!中)";
    beforeGrade =
        Pattern.compile(
            DIGITS.formatted("digits")
                + UNIT
                + "(?:"
                + said
                + ")"
                + word
                + "[”\"」]?(?:等?[级次档])?(?=[,、;。)和及]|$)");
  }

  /** Returns the counts of a text, in order of place. */
  List<Counted> in(String text) {
    List<Counted> found = new ArrayList<>();
    addAll(found, behindGrade, text);
    if (found.isEmpty()) {
      addAll(found, beforeGrade, text);
    }
    boolean ofGrades =
        found.stream().map(Counted::word).distinct().count() > 1 || EVALUATES.matcher(text).find();
    return ofGrades ? found : List.of();
  }

  private static void addAll(List<Counted> found, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(
          new Counted(
              matcher.group("word"), matcher.group("digits"), matcher.start(), matcher.end()));
    }
  }
}
