package org.jixiao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.Severity;

/** How an indicator is named, aimed and answered. */
final class TargetRules {
  private static final Pattern MONEY_NAME = Pattern.compile("资金|金额|经费|预算");
  private static final Pattern MONEY_UNIT = Pattern.compile("[百千万亿]*元");
  private static final Pattern SIGN_FIRST =
      Pattern.compile("^\\s*(?:[≥≤≧≦⩾⩽>＞<＜﹥﹤]|不(?:低|少|小|高|大|超)[于过])");
  private static final Pattern SHARE_OF_WHOLE =
      Pattern.compile("满意度|合格率|达标率|覆盖率|及时率|准时率|完好率|知晓率|入学率|到位率|[^未]发放率");
  private static final Pattern BETTER_HIGH =
      Pattern.compile("(?<![不未非])(?:满意度|合格率|达标率|覆盖率|及时率|完好率|完成率|就业率)");
  private static final Pattern SAVING = Pattern.compile("节约|节省|降低|下降|减少|控制|压减");
  private static final Pattern SURVEY = Pattern.compile("样本|问卷|抽样|调查|回收");

  /** How many were asked; elsewhere in a form people are counted for other reasons. */
  private static final Pattern SAMPLE = Pattern.compile("份|人次|\\d+人");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Thresholds thresholds;
  private final TextWords words;

  TargetRules(Thresholds thresholds, TextWords words) {
    this.thresholds = thresholds;
    this.words = words;
  }

  /** Benefits may be put in words; what is produced and what it costs can be counted. */
  Verdict outputInFigures(SheetIndicator indicator) {
    Indicator row = indicator.row();
    boolean countable = indicator.isOfClass("产出") || indicator.isOfClass("成本");
    if (!countable || row.targetText() == null) {
      return Verdict.notApplicable();
    }
    return words.isVague(row.targetText())
        ? Verdict.failed(indicator.named() + row.targetText(), "写明数量、标准或时限")
        : Verdict.passed();
  }

  Verdict quantityIsNotMoney(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (row.level2() == null || !row.level2().contains("数量") || row.level3() == null) {
      return Verdict.notApplicable();
    }
    boolean money =
        MONEY_NAME.matcher(row.level3()).find()
            && row.unit() != null
            && MONEY_UNIT.matcher(row.unit()).matches();
    return money
        ? Verdict.failed(indicator.named() + row.targetText(), "资金额列入成本指标")
        : Verdict.passed();
  }

  Verdict targetHasUnit(SheetIndicator indicator) {
    if (indicator.row().targetValue() == null) {
      return Verdict.notApplicable();
    }
    return indicator.row().unit() != null
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + indicator.row().targetText(), "写明计量单位");
  }

  Verdict nameIsShort(SheetIndicator indicator) {
    String name = indicator.row().level3();
    if (name == null) {
      return Verdict.notApplicable();
    }
    BigDecimal most = thresholds.number("name_characters");
    int length = name.codePointCount(0, name.length());
    return length <= most.intValue()
        ? Verdict.passed()
        : Verdict.failed(name + "（" + length + "字）", "不超过" + Figures.plain(most) + "字");
  }

  Verdict noZeroTarget(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (row.targetValue() == null
        || row.targetOperator() == null
        || !row.targetOperator().startsWith(">")) {
      return Verdict.notApplicable();
    }
    return row.targetValue().signum() != 0
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + row.targetText(), "大于0的指标值");
  }

  Verdict fullSatisfactionHasSample(SheetIndicator indicator) {
    Indicator row = indicator.row();
    boolean satisfaction =
        indicator.isOfClass("满意") || (row.level3() != null && row.level3().contains("满意度"));
    if (!satisfaction || row.actualValue() == null || !indicator.isPercent()) {
      return Verdict.notApplicable();
    }
    boolean sampled =
        finds(SURVEY, row.actualText(), row.deviationText())
            || finds(SAMPLE, row.actualText(), row.deviationText())
            || finds(SURVEY, indicator.sheet().project().achievementText());
    return row.actualValue().compareTo(Figures.HUNDRED) < 0 || sampled
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + row.actualText(), "写明调查对象和样本量");
  }

  private static boolean finds(Pattern words, String... texts) {
    return Stream.of(texts).anyMatch(text -> text != null && words.matcher(text).find());
  }

  Verdict targetStated(SheetIndicator indicator) {
    return stated(indicator, Indicator::targetText, "target_text", "填写指标值");
  }

  /** A reason beside a blank tells why nothing could be filled in. */
  Verdict actualStated(SheetIndicator indicator) {
    return indicator.row().deviationText() != null
        ? Verdict.notApplicable()
        : stated(indicator, Indicator::actualText, "actual_text", "填写完成值");
  }

  Verdict nameStated(SheetIndicator indicator) {
    return stated(indicator, Indicator::level3, "level3", "填写指标名称");
  }

  /** Where a whole column is empty the form has none; a blank among filled ones is a gap. */
  private static Verdict stated(
      SheetIndicator indicator, Function<Indicator, String> text, String field, String wanted) {
    boolean asked =
        indicator.sheet().indicators().stream().anyMatch(row -> text.apply(row) != null);
    boolean filler =
        indicator.row().flags().stream()
            .anyMatch(flag -> flag.code() == Flag.PLACEHOLDER && flag.field().equals(field));
    if (!asked || filler) {
      return Verdict.notApplicable();
    }
    return text.apply(indicator.row()) != null
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + "空白", wanted);
  }

  Verdict scoreStated(SheetIndicator indicator) {
    Indicator row = indicator.row();
    boolean unread =
        row.flags().stream()
            .filter(flag -> flag.field().equals("score_points"))
            .anyMatch(flag -> flag.code().severity() == Severity.ERROR);
    boolean scores =
        indicator.sheet().indicators().stream().anyMatch(other -> other.scorePoints() != null);
    if (row.weightPoints() == null || unread || !scores) {
      return Verdict.notApplicable();
    }
    return row.scorePoints() != null
        ? Verdict.passed()
        : Verdict.failed(
            indicator.named() + "分值" + Figures.plainPoints(row.weightPoints()) + "，得分空白", "填写得分");
  }

  Verdict figureAnsweredByFigure(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (row.targetValue() == null
        || row.actualText() == null
        || row.flags().stream().anyMatch(flag -> flag.field().equals("actual_value"))) {
      return Verdict.notApplicable();
    }
    return row.actualValue() != null
        ? Verdict.passed()
        : Verdict.failed(indicator.measured(), "填写实际完成的数");
  }

  Verdict actualIsNoTarget(SheetIndicator indicator) {
    String actual = indicator.row().actualText();
    if (actual == null) {
      return Verdict.notApplicable();
    }
    return SIGN_FIRST.matcher(actual).find()
        ? Verdict.failed(indicator.measured(), "填写实际完成的数，不带比较符号")
        : Verdict.passed();
  }

  Verdict shareWithinWhole(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (row.actualValue() == null || !indicator.isPercent() || !matches(SHARE_OF_WHOLE, row)) {
      return Verdict.notApplicable();
    }
    return row.actualValue().compareTo(Figures.HUNDRED) <= 0
        ? Verdict.passed()
        : Verdict.failed(indicator.measured(), "不超过100%");
  }

  Verdict betterHighAimsHigh(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (row.targetOperator() == null || !matches(BETTER_HIGH, row)) {
      return Verdict.notApplicable();
    }
    return indicator.lessIsBetter()
        ? Verdict.failed(indicator.named() + row.targetText(), "用“≥”或“=”")
        : Verdict.passed();
  }

  Verdict costAimsLow(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (row.targetOperator() == null || !indicator.isOfClass("成本")) {
      return Verdict.notApplicable();
    }
    return row.targetOperator().startsWith(">") && !matches(SAVING, row)
        ? Verdict.failed(indicator.named() + row.targetText(), "用“≤”或“=”")
        : Verdict.passed();
  }

  Verdict reasonSaysEnough(SheetIndicator indicator) {
    String reason = indicator.row().deviationText();
    if (!indicator.lostPoints() || reason == null) {
      return Verdict.notApplicable();
    }
    BigDecimal least = thresholds.number("reason_characters");
    return HAN.matcher(reason).results().count() >= least.longValue()
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + reason, "写明具体原因和改进措施");
  }

  private static boolean matches(Pattern pattern, Indicator row) {
    return row.level3() != null && pattern.matcher(row.level3()).find();
  }

  Verdict namedOnce(ProjectSheet sheet) {
    List<String> names =
        sheet.indicators().stream()
            .filter(row -> row.level3() != null)
            .map(row -> row.level2() + "\u001f" + row.level3() + "\u001f" + row.targetText())
            .toList();
    if (names.size() < 2) {
      return Verdict.notApplicable();
    }
    String twice =
        names.stream()
            .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
            .distinct()
            .map(name -> name.split("\u001f", -1)[1])
            .collect(Collectors.joining("、"));
    return twice.isEmpty() ? Verdict.passed() : Verdict.failed(twice, "同一指标只列一次");
  }
}
