package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fiscal year a title, heading or name speaks of. */
public final class FiscalYear {
  private static final String DIGIT = "[0-9〇○◯零一二三四五六七八九Oo]";
  private static final String FOUR = "((?:19|20)[0-9]{2}|[一二][〇○◯零九Oo0]" + DIGIT + "{2})";
  private static final String NOT_IN_CODE = "(?<![0-9A-Za-z〇○◯零一二三四五六七八九.])";
  private static final String NOT_END_OF_SPAN = "(?<!(?:19|20)[0-9]{2} ?年?(?:度)? ?[-—–~至到] ?)";
  private static final String NOT_BEGIN_OF_SPAN = "(?! *[-—–~至到] *(?:19|20)?[0-9]{2})";
  private static final String YEAR = NOT_END_OF_SPAN + NOT_IN_CODE + FOUR;

  private static final Pattern SPACED_OUT =
      Pattern.compile("(?<!D)(D) +(D) +(D) +(D)(?= *年)".replace("D", DIGIT));
  private static final Pattern FISCAL =
      Pattern.compile(YEAR + " *(?:财年|(?:财政|预算|会计)? *年 *年? *\\(? *度)\\)?" + NOT_BEGIN_OF_SPAN);
  private static final Pattern CALENDAR =
      Pattern.compile(YEAR + " *年(?! *度)(?! *[0-9一二三四五六七八九十]+ *月)(?! *[-—–~至到])");
  private static final Pattern LABELLED =
      Pattern.compile("年度 *:? *" + FOUR + "(?![0-9A-Za-z./年-])");
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<!第)"
              + YEAR
              + "(?!"
              + DIGIT
              + "|[A-Za-z]|[-./年] ?[0-9]| *[-—–~至到] *[0-9])"
              + "(?! *(?:版|级|届|号|学年|万|亿|元|个|户|人|名|件|亩|米|吨|台|套|次)|[〕)\\]】] *[0-9]+ *号)");
  private static final Pattern WHOLE =
      Pattern.compile("[(\\[〔]? *" + FOUR + "(?:\\.0+)? *[)\\]〕]?");

  /** The year a report is compared with, when another year stands beside it. */
  private static final Pattern BEFORE_COMPARED = Pattern.compile("(?:较|比|与|同|上年|上一年度?|去年)[(: ]*$");

  private static final Pattern AFTER_COMPARED = Pattern.compile("^ *(?:同期|对比|相比|比较|基数)");

  /** Two years of equal weight, of which neither is an aside: 2022年度与2023年度对比. */
  private static final Pattern BESIDE_EQUAL = Pattern.compile("年 *度? *[与和同] *$");

  /** The year after, in which the evaluation is made: 2025年开展2024年…自评. */
  private static final Pattern AFTER_YEAR_OF_WORK =
      Pattern.compile("^ *(?:度)? *(?:开展|组织|报送|上报|填报|申报|编报|公开|启动|印发)");

  private FiscalYear() {}

  /**
   * Returns the one year a text names: as 年度 (（2019年度）, 二〇二一年度), else as 年 (2023年), else as its
   * whole content (2023). Dates, spans of years and digits within codes are no fiscal year. Of
   * several years those that are only compared with, or in which the evaluation is made, do not
   * count; when several are left there is none.
   */
  public static Optional<Integer> find(String text) {
    String narrowed = joined(Width.ofCell(text));
    Matcher whole = WHOLE.matcher(narrowed);
    if (whole.matches()) {
      return year(whole.group(1));
    }
    for (Pattern wording : new Pattern[] {FISCAL, CALENDAR, LABELLED}) {
      if (wording.matcher(narrowed).find()) {
        return only(wording, narrowed);
      }
    }
    return Optional.empty();
  }

  /** Returns the one year a folder or file name names, also without 年 (自评表2023.xlsx). */
  public static Optional<Integer> findInName(String name) {
    String narrowed = joined(Width.ofCell(name));
    boolean worded = FISCAL.matcher(narrowed).find() || CALENDAR.matcher(narrowed).find();
    return worded ? find(name) : only(ALONE, narrowed);
  }

  /** Returns whether a name speaks of a fiscal year by that word: 2024年度, not only 2024年. */
  static boolean isWorded(String name) {
    return FISCAL.matcher(joined(Width.ofCell(name))).find();
  }

  private static String joined(String narrowed) {
    return SPACED_OUT.matcher(narrowed).replaceAll("$1$2$3$4");
  }

  private static Optional<Integer> only(Pattern pattern, String text) {
    TreeSet<Integer> years = new TreeSet<>();
    TreeSet<Integer> asides = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      boolean aside = isAside(text.substring(0, matcher.start()), text.substring(matcher.end()));
      year(matcher.group(1)).ifPresent(aside ? asides::add : years::add);
    }
    TreeSet<Integer> told = years.isEmpty() ? asides : years;
    return told.size() == 1 ? Optional.of(told.first()) : Optional.empty();
  }

  private static boolean isAside(String before, String after) {
    boolean compared =
        BEFORE_COMPARED.matcher(before).find() || AFTER_COMPARED.matcher(after).find();
    return (compared && !BESIDE_EQUAL.matcher(before).find())
        || AFTER_YEAR_OF_WORK.matcher(after).find();
  }

  private static Optional<Integer> year(String digits) {
    Optional<BigDecimal> number = Numeral.parse(digits);
    return number
        .or(() -> ChineseNumber.parse(digits.replaceAll("[Oo0○◯]", "零")))
        .map(BigDecimal::intValueExact);
  }
}
