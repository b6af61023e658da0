package org.jixiao.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.ProjectEvaluation;

/** What a form says in words. */
final class TextRules {
  private static final Pattern NOT_WORDS = Pattern.compile("[\\s\\p{P}]");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");
  private static final Pattern PERSONAL =
      Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|\\d{17}[\\dXx])(?![.,]?\\d|\\s*[元万亿个人件次])");
  private static final int SHOWN_DIGITS = 3;
  private static final int LEAST_COMPARED = 6;

  private final TextWords words;

  TextRules(TextWords words) {
    this.words = words;
  }

  Verdict goalInFigures(ProjectSheet sheet) {
    String goal = sheet.project().goalText();
    if (goal == null || !sheet.isForm()) {
      return Verdict.notApplicable();
    }
    return words.isVague(goal) ? Verdict.failed(shortened(goal), "写明数量、标准或时限") : Verdict.passed();
  }

  Verdict achievementIsNotTheGoal(ProjectSheet sheet) {
    String goal = plain(sheet.project().goalText());
    String achievement = plain(sheet.project().achievementText());
    if (goal.length() < LEAST_COMPARED || achievement.isEmpty()) {
      return Verdict.notApplicable();
    }
    return goal.equals(achievement)
        ? Verdict.failed(shortened(sheet.project().achievementText()), "写实际完成情况，不照抄目标")
        : Verdict.passed();
  }

  Verdict noLeftovers(ProjectSheet sheet) {
    return inTexts(
        sheet,
        text -> words.leftover(text).isPresent(),
        (label, text) ->
            Verdict.failed(label + "：" + words.leftover(text).orElseThrow(), "删去提示语或占位符，填写实际内容"));
  }

  /** The finding itself must not spread what it is about. */
  Verdict noPersonalNumbers(ProjectSheet sheet) {
    return inTexts(
        sheet,
        text -> PERSONAL.matcher(text).find(),
        (label, text) -> {
          Matcher number = PERSONAL.matcher(text);
          number.find();
          return Verdict.failed(
              label + "：" + number.group().substring(0, SHOWN_DIGITS) + "********", "删去手机号、身份证号");
        });
  }

  /** Most forms have one column for cause and measure, so both texts are searched. */
  Verdict reasonWithMeasure(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.deviationText() == null || !sheet.isForm()) {
      return Verdict.notApplicable();
    }
    return project.measureText() != null || words.saysWhatNext(project.deviationText())
        ? Verdict.passed()
        : Verdict.failed(shortened(project.deviationText()), "写明改进措施");
  }

  Verdict unfinishedCostsPoints(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.achievementText() == null || sheet.indicators().isEmpty()) {
      return Verdict.notApplicable();
    }
    boolean scored = sheet.rows().allMatch(SheetIndicator::isScored);
    boolean full = scored && sheet.rows().noneMatch(SheetIndicator::lostPoints);
    return full && words.unfinished(project.achievementText()).isPresent()
        ? Verdict.failed(
            "写着“" + words.unfinished(project.achievementText()).orElseThrow() + "”，指标全部满分",
            "相应指标扣分，或说明依据")
        : Verdict.passed();
  }

  Verdict ofItsYear(ProjectSheet sheet) {
    Integer year = sheet.project().fiscalYear();
    String text = sheet.project().achievementText();
    if (year == null || text == null) {
      return Verdict.notApplicable();
    }
    List<Integer> years =
        YEAR.matcher(text).results().map(match -> Integer.valueOf(match.group(1))).toList();
    return years.isEmpty() || years.stream().anyMatch(named -> named >= year)
        ? Verdict.passed()
        : Verdict.failed(
            "只写到" + years.stream().max(Integer::compare).orElseThrow() + "年", year + "年的完成情况");
  }

  private static Verdict inTexts(ProjectSheet sheet, Predicate<String> wrong, Words told) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("预期目标", sheet.project().goalText());
    texts.put("实际完成情况", sheet.project().achievementText());
    texts.put("偏差原因", sheet.project().deviationText());
    texts.put("改进措施", sheet.project().measureText());
    texts.values().removeIf(Objects::isNull);
    if (texts.isEmpty()) {
      return Verdict.notApplicable();
    }
    return texts.entrySet().stream()
        .filter(text -> wrong.test(text.getValue()))
        .findFirst()
        .map(text -> told.of(text.getKey(), text.getValue()))
        .orElse(Verdict.passed());
  }

  private static String plain(String text) {
    return text == null ? "" : NOT_WORDS.matcher(text).replaceAll("");
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", "");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  private interface Words {
    Verdict of(String label, String text);
  }
}
