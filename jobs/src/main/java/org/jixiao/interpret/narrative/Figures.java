package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The counts of projects and the amounts of money in a claiming sentence, in order. */
final class Figures {
  private static final String COUNT =
      "(?<count>(?<![\\d.第])\\d{1,6}|[一二两三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾]{1,7})";
  private static final String HAN = "〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰仟百千";
  private static final String SHORT_CLAUSE_BEFORE = "(?:[经从]|通过|本次|此次)[^,;。:\\d]{1,10},";

  private static final Pattern ARRIVED = Pattern.compile("[^,;。:]{0,6}到位");

  private final Pattern number;

  /**
   * A number with the words that tell what it counts.
   *
   * @param isMoney whether it is an amount, else a number of projects
   * @param text as it stands, with its unit when it is an amount
   * @param context the words of its clause; of an amount those before it
   * @param start where in the sentence it begins
   */
  record Figure(boolean isMoney, String text, String context, int start) {}

  Figures(Words words) {
    String unit = "[个项](?!" + words.alternatives("no_project_unit") + ")";
    number =
        Pattern.compile(
            "项目[^,;。:\\d\\t(]{0,8}?"
                + COUNT
                + unit
                + "|"
                + COUNT.replace("count", "before")
                + unit
                + "[^,;。\\d\\t()]{0,14}?项目"
                + "|自评(?:项目)?(?:了|共)?"
                + COUNT.replace("count", "evaluated")
                + unit
                + "|(?<money>(?:约|近|超过?|逾)?(?<![\\d.])(?:\\d[\\d,]*(?:\\.\\d+)?亿\\d+(?:\\.\\d+)?万元"
                + "|\\d[\\d,]*(?:\\.\\d+)?(?:亿|千万|百万|万|千)?元"
                + "|["
                + HAN
                + "]["
                + HAN
                + "万亿点]*元)(?:左右|余)?)");
  }

  /** Returns the figures that speak of the whole, without those that break it down. */
  List<Figure> in(ClaimText sentence) {
    String text = sentence.text();
    List<Figure> figures = new ArrayList<>();
    Matcher found = number.matcher(text);
    int afterMoney = 0;
    int afterCount = 0;
    while (found.find()) {
      boolean money = found.group("money") != null;
      int clause = sentence.clauseStart(found.start());
      int from = Math.max(afterMoney, clause);
      boolean arrived =
          money && ARRIVED.matcher(text).region(found.end(), text.length()).lookingAt();
      if (arrived || sentence.isOfPart(found.start()) || sentence.isOfOtherYear(found.start())) {
        continue;
      }
      if (money) {
        boolean counted =
            afterCount > from && text.substring(afterCount, found.start()).length() > 1;
        String context = text.substring(counted ? afterCount : from, found.start());
        figures.add(new Figure(true, found.group(), bare(context), found.start()));
        afterMoney = found.end();
      } else {
        int to = clauseEnd(text, found.end());
        figures.add(
            new Figure(
                false,
                Stream.of("count", "before", "evaluated")
                    .map(found::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(),
                bare(shortClauseBefore(text, from) + text.substring(from, to)),
                found.start()));
        afterCount = found.end();
      }
    }
    return figures;
  }

  /** Adverbials such as 经自评， belong to the clause they open. */
  private static String shortClauseBefore(String text, int from) {
    Matcher before = Pattern.compile(SHORT_CLAUSE_BEFORE + "$").matcher(text.substring(0, from));
    return before.find() ? before.group() : "";
  }

  private static String bare(String context) {
    return context.replaceAll("\\([^()]*\\)|(?<=[选抽]取|选择|[对从就将])其中", "");
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && ",;。:!?)".indexOf(text.charAt(end)) < 0) {
      end = Sentences.endOfQuotation(text, end, text.length()) + 1;
    }
    return Math.min(end, text.length());
  }
}
