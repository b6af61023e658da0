package org.jixiao.interpret.narrative;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.interpret.Count;
import org.jixiao.interpret.Money;

/**
 * Claims of how many projects there are and what they cost, told apart by the words around them.
 */
final class AmountClaims {
  private static final String COUNT = "(?<count>(?<![\\d.第])\\d{1,6}|[一二两三四五六七八九十百零〇]{1,7})";
  private static final String UNIT = "[个项](?!月|工作日|百分点|方面|环节|指标|部门|单位|科室|处室|目标|问题|[方环])";
  private static final Pattern NUMBER =
      Pattern.compile(
          "项目[^,;。:\\d\\t(]{0,8}?"
              + COUNT
              + UNIT
              + "|"
              + COUNT.replace("count", "before")
              + UNIT
              + "[^,;。\\d\\t()]{0,14}?项目"
              + "|自评(?:项目)?(?:了|共)?"
              + COUNT.replace("count", "evaluated")
              + UNIT
              + "|(?<money>(?:约|近|超过?|逾)?(?<![\\d.])(?:\\d[\\d,]*(?:\\.\\d+)?亿\\d+(?:\\.\\d+)?万元"
              + "|\\d[\\d,]*(?:\\.\\d+)?(?:亿|千万|百万|万|千)?元"
              + "|[〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰仟百千][〇零一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]*元)"
              + "(?:左右|余)?)");
  private static final Pattern ALL_HAVE_GOALS =
      Pattern.compile("(?:均|全部|都)[^,;。]{0,4}(?:编制|编报|设定|设置|填报|申报|制定|设立|批复)[^,;。]{0,10}目标");
  private static final Pattern ALL_EVALUATED =
      Pattern.compile("(?:均|全部|都)[^,;。]{0,6}(?:开展|完成|进行|纳入|实施)[^,;。]{0,6}自评");

  private final Words words;
  private final Claims claims;

  AmountClaims(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
  }

  void read(ClaimText sentence) {
    String text = sentence.text();
    Matcher number = NUMBER.matcher(text);
    String countedLast = "";
    int contextStart = 0;
    while (number.find()) {
      boolean money = number.group("money") != null;
      int from = Math.max(contextStart, sentence.clauseStart(number.start()));
      String before =
          text.substring(from, money ? number.start() : clauseEnd(text, number.end()))
              .replaceAll("\\([^()]*\\)", "");
      if (sentence.isOfPart(number.start())) {
        continue;
      }
      if (money) {
        readMoney(number, before, countedLast);
        contextStart = number.end();
      } else {
        countedLast = readCount(number, before).orElse(countedLast);
      }
    }
    if (text.contains("项目支出") && claims.isStatedIn("project_count", text)) {
      claims.repeat("department_budget_yuan", "budget_total_yuan");
    }
    readImplied(text);
  }

  private Optional<String> readCount(Matcher number, String context) {
    String digits =
        Stream.of("count", "before", "evaluated")
            .map(number::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    if (words.containsAny(context, "claim_subset")) {
      return Optional.empty();
    }
    Optional<String> field = Optional.empty();
    if (words.containsAny(context, "evaluated")) {
      field = Optional.of("evaluated_count");
    } else if (context.contains("目标")) {
      field = Optional.of("goal_count");
    } else if (words.containsAny(context, "declared")) {
      field = Optional.of("project_count");
    }
    field.ifPresent(found -> claims.add(found, Count.parse(digits), Claims.PRECISE, context));
    boolean ofAll =
        field.equals(Optional.of("goal_count"))
            ? context.contains("共")
            : words.containsAny(context, "of_all");
    if (field.isPresent() && ofAll) {
      claims.add("project_count", Count.parse(digits), Claims.LOOSE, context);
    }
    return field;
  }

  private void readMoney(Matcher number, String before, String countedLast) {
    if (words.containsAny(before, "claim_subset_amount")) {
      return;
    }
    Optional<String> field = fieldOf(before, countedLast);
    field.ifPresent(
        found ->
            claims.add(
                found,
                Money.parse(number.group("money"), ""),
                rankOf(before),
                before + number.group()));
  }

  /** The adjusted budget is the year's; the initial one stands for it only where none is given. */
  private static int rankOf(String before) {
    if (before.contains("调整后")) {
      return Claims.EXACT;
    }
    return before.contains("年初") ? Claims.LOOSE : Claims.PRECISE;
  }

  private Optional<String> fieldOf(String before, String countedLast) {
    boolean evaluated = words.containsAny(before, "evaluated");
    if (words.containsAny(before, "executed")) {
      return Optional.of("executed_total_yuan");
    }
    if (evaluated) {
      return Optional.of("evaluated_budget_yuan");
    }
    if (words.containsAny(before, "department_budget")) {
      return Optional.of("department_budget_yuan");
    }
    if (!words.containsAny(before, "money_word") && !before.contains("项目")) {
      return Optional.empty();
    }
    return switch (countedLast) {
      case "evaluated_count" -> Optional.of("evaluated_budget_yuan");
      case "project_count", "goal_count" -> Optional.of("budget_total_yuan");
      default ->
          before.contains("申报") || before.contains("项目")
              ? Optional.of("budget_total_yuan")
              : Optional.empty();
    };
  }

  /** "All of them" repeats the number of projects declared. */
  private void readImplied(String text) {
    Optional<Long> declared = claims.value("project_count", Long.class);
    declared.ifPresent(
        count -> {
          Matcher goals = ALL_HAVE_GOALS.matcher(text);
          if (goals.find()) {
            claims.add("goal_count", Count.parse(count.toString()), Claims.LOOSE, goals.group());
          }
          Matcher evaluated = ALL_EVALUATED.matcher(text);
          if (evaluated.find()) {
            claims.add(
                "evaluated_count", Count.parse(count.toString()), Claims.LOOSE, evaluated.group());
          }
        });
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && ",;。:!?)".indexOf(text.charAt(end)) < 0) {
      end = Sentences.endOfQuotation(text, end, text.length()) + 1;
    }
    return Math.min(end, text.length());
  }
}
