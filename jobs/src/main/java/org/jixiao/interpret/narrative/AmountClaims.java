package org.jixiao.interpret.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Count;
import org.jixiao.interpret.Money;

/**
 * Claims of how many projects there are and what they cost, told apart by the words around them.
 */
final class AmountClaims {
  private static final String PROJECTS = "project_count";
  private static final String GOALS = "goal_count";
  private static final String EVALUATED = "evaluated_count";

  private final Words words;
  private final Claims claims;
  private final Figures figures;
  private final Pattern allHaveGoals;
  private final Pattern allEvaluated;
  private final Pattern spent;
  private final Pattern own;
  private String countedBefore = "";

  AmountClaims(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
    figures = new Figures(words);
    String all = words.alternatives("each");
    allHaveGoals =
        Pattern.compile(all + "[^,;。]{0,4}" + words.alternatives("set_goal") + "[^,;。]{0,10}目标");
    allEvaluated =
        Pattern.compile(
            all + "[^,;。]{0,6}(?:" + words.alternatives("carry_out") + "[^,;。]{0,6})?自评");
    own = Pattern.compile(words.alternatives("own_office") + "(?:\\d{4}年度?)?共?有?[^,]{1,4}[个项]项目$");
    spent = Pattern.compile("[,、]?" + words.alternatives("so_far") + "*(?:支出|支付|执行|使用)[了为]?");
  }

  /**
   * Reads a sentence.
   *
   * @param isOfOneProject whether the report is about one project, so that its budget is the total
   */
  void read(ClaimText sentence, boolean isOfOneProject) {
    String text = sentence.text();
    String counted = isOfOneProject ? PROJECTS : goesOn(sentence) ? countedBefore : "";
    Figures.Figure before = null;
    for (Figures.Figure figure : figures.in(sentence)) {
      if (figure.isMoney()) {
        readMoney(figure, counted, text.substring(0, figure.start()));
      } else {
        Optional<String> field = readCount(figure);
        if (field.equals(Optional.of(PROJECTS)) && before != null) {
          readSumBefore(before, figure, text);
        }
        counted = field.orElse(counted);
      }
      before = figure;
    }
    countedBefore = counted;
    if (text.contains("项目支出") && claims.isStatedIn(PROJECTS, text)) {
      claims.repeat("department_budget_yuan", "budget_total_yuan");
    }
    readImplied(text);
  }

  /** Whether the sentence goes on behind {@code ;} with what was counted before it. */
  private static boolean goesOn(ClaimText sentence) {
    int start = sentence.span().start();
    return start > 0 && sentence.passage().text().charAt(start - 1) == ';';
  }

  private Optional<String> readCount(Figures.Figure figure) {
    String context = figure.context();
    if (words.containsAny(context, "claim_subset") || words.containsAny(context, "not_actual")) {
      return Optional.empty();
    }
    Optional<String> field = Optional.empty();
    if (words.containsAny(context, "evaluated")) {
      field = Optional.of(EVALUATED);
    } else if (context.contains("目标")) {
      field = Optional.of(GOALS);
    } else if (words.containsAny(context, "declared") || own.matcher(context).find()) {
      field = Optional.of(PROJECTS);
    }
    field.ifPresent(
        found -> claims.add(found, Count.parse(figure.text()), Claims.PRECISE, context));
    boolean ofAll =
        field.equals(Optional.of(GOALS))
            ? context.contains("共")
            : words.containsAny(context, "of_all");
    if (field.isPresent() && ofAll) {
      claims.add(PROJECTS, Count.parse(figure.text()), Claims.LOOSE, context);
    }
    return field;
  }

  private void readMoney(Figures.Figure figure, String counted, String before) {
    String context = figure.context();
    if (words.containsAny(context, "claim_subset_amount")
        || words.containsAny(context, "not_actual")) {
      return;
    }
    fieldOf(context, counted, before)
        .ifPresent(
            field ->
                claims.add(
                    field,
                    Money.parse(figure.text(), ""),
                    rankOf(context),
                    context + figure.text()));
  }

  /** 下达资金共1.2亿元，涉及项目3个: the sum of the projects counted right behind it. */
  private void readSumBefore(Figures.Figure sum, Figures.Figure count, String text) {
    String context = words.pattern("figure_head_name").matcher(sum.context()).replaceAll("");
    String ofAnySource = words.pattern("sum_source").matcher(context).replaceAll("");
    boolean other =
        words.containsAny(ofAnySource, "claim_subset_amount")
            || words.containsAny(context, "executed")
            || words.containsAny(context, "not_actual");
    int end = sum.start() + sum.text().length();
    boolean next = sum.isMoney() && end < count.start() + 1;
    boolean behind =
        next && text.substring(end, count.start()).matches("[,;](?:共?涉及|用于|支持|安排|实施|共)?(?:项目)?");
    Optional<Long> projects = Count.parse(count.text()).value();
    if (behind
        && !other
        && words.containsAny(context, "sum_of_projects")
        && projects.equals(claims.value(PROJECTS, Long.class))) {
      claims.add(
          "budget_total_yuan", Money.parse(sum.text(), ""), Claims.LOOSE, context + sum.text());
    }
  }

  /** The adjusted budget is the year's; the initial one stands for it only where none is given. */
  private static int rankOf(String context) {
    if (context.contains("调整后")) {
      return Claims.EXACT;
    }
    return context.contains("年初") ? Claims.LOOSE : Claims.PRECISE;
  }

  private Optional<String> fieldOf(String context, String counted, String before) {
    if (words.containsAny(context, "executed") || spent.matcher(context).matches()) {
      return Optional.of("executed_total_yuan");
    }
    if (words.containsAny(context, "evaluated")) {
      return Optional.of("evaluated_budget_yuan");
    }
    if (words.containsAny(context, "department_budget")) {
      return Optional.of("department_budget_yuan");
    }
    if (!words.containsAny(context, "money_word") && !context.contains("项目")) {
      return Optional.empty();
    }
    return switch (counted) {
      case EVALUATED -> Optional.of("evaluated_budget_yuan");
      case PROJECTS, GOALS -> Optional.of("budget_total_yuan");
      default ->
          context.contains("申报") || context.contains("项目") || before.contains("项目支出")
              ? Optional.of("budget_total_yuan")
              : Optional.empty();
    };
  }

  /** "All of them" repeats the number of projects declared. */
  private void readImplied(String text) {
    Optional<Long> declared = claims.value(PROJECTS, Long.class);
    if (declared.isPresent()) {
      imply(GOALS, allHaveGoals.matcher(text), declared.get());
      imply(EVALUATED, allEvaluated.matcher(text), declared.get());
    }
  }

  private void imply(String field, Matcher all, Long count) {
    if (all.find()) {
      claims.add(field, Count.parse(count.toString()), Claims.LOOSE, all.group());
    }
  }
}
