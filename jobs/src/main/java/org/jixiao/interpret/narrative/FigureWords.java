package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Money;
import org.jixiao.interpret.Percent;
import org.jixiao.model.Parsed;

/** How a project's budget, its execution and its rate are worded: 全年预算680万元，执行率96%. */
final class FigureWords {
  static final String MONEY = "(?<![\\d.])\\d[\\d,]*(?:\\.\\d+)?(?:亿|千万|百万|万|千)?元";
  private static final String PERCENT = "(?:\\d{1,4}(?:\\.\\d+)?[%‰]|百分之[〇零一二三四五六七八九十百点]+)";

  /** A part of the amount, or what it was used for, stands behind it. */
  private static final String NOT_BEHIND = "(?!左右|余|以[上下内]|用于|的|[（(]?其中|购[买置])";

  /** Figures behind 其中, and those in brackets that open with it, break the amount down. */
  private static final Pattern PART = Pattern.compile("\\(其中[^()]*\\)|其中[^。]*");

  private final Words words;
  private final Pattern budget;
  private final Pattern executed;
  private final Pattern rate;

  FigureWords(Words words) {
    this.words = words;
    String equals = "(?:" + words.alternatives("equals") + "|共计|合计|共)?";
    String money = equals + "(?<value>" + MONEY + ")" + NOT_BEHIND;
    budget = Pattern.compile(words.alternatives("figure_budget") + money);
    executed = Pattern.compile(words.alternatives("figure_executed") + "了?" + money);
    rate =
        Pattern.compile(
            words.alternatives("execution_rate")
                + equals
                + "(?<value>"
                + PERCENT
                + ")(?!"
                + words.alternatives("bound_after")
                + ")");
  }

  /** Returns the labels of amounts, for names that end where one begins. */
  static String labels(Words words) {
    return "(?:"
        + words.alternatives("figure_budget")
        + "|"
        + words.alternatives("figure_executed")
        + "了?)"
        + words.alternatives("equals")
        + "?";
  }

  /**
   * Returns what a stretch of a passage that speaks of one project tells, each field in order.
   *
   * @param apart whether other things were spoken of before, so that sums may be theirs
   */
  List<Told> in(Passage passage, int start, int end, YearSpoken years, boolean apart) {
    String text = withoutParts(passage.text().substring(0, end), start);
    List<Told> told = new ArrayList<>();
    add(told, Told.BUDGET, budget, passage, text, start, years, apart);
    add(told, Told.EXECUTED, executed, passage, text, start, years, apart);
    add(told, Told.RATE, rate, passage, text, start, years, apart);
    return told;
  }

  private void add(
      List<Told> told,
      String field,
      Pattern pattern,
      Passage passage,
      String text,
      int from,
      YearSpoken years,
      boolean apart) {
    Function<String, Parsed<BigDecimal>> parser =
        field.equals(Told.RATE) ? Percent::parse : amount -> Money.parse(amount, "");
    Matcher found = pattern.matcher(text).region(from, text.length());
    while (found.find()) {
      String clause = text.substring(clauseStart(text, found.start(), from), found.end("value"));
      String before = clause.substring(0, clause.length() - found.group("value").length());
      boolean planned = before.matches(".*预算(?:总|项目)?支出[:为]?");
      boolean other =
          words.containsAny(before, "figure_not")
              || words.containsAny(before, "own_office")
              || (apart && words.containsAny(before, "figure_whole"))
              || years.isOther(text, found.start());
      if (!planned && !other) {
        String value = found.group("value");
        told.add(new Told(field, parser.apply(value), value, passage, found.start(), found.end()));
      }
    }
  }

  private static String withoutParts(String text, int from) {
    Matcher part = PART.matcher(text).region(from, text.length());
    StringBuilder kept = new StringBuilder(text);
    while (part.find()) {
      for (int i = part.start(); i < part.end(); i++) {
        kept.setCharAt(i, Phrase.MASK);
      }
    }
    return kept.toString();
  }

  private static int clauseStart(String text, int at, int from) {
    int start = at;
    while (start > from && ",;。:!?(".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
