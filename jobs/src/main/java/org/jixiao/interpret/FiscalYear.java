package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fiscal year a title, heading or name speaks of. */
public final class FiscalYear {
  private static final String NOT_IN_CODE = "(?<![0-9A-Za-z〇○零一二三四五六七八九.])";
  private static final String NOT_END_OF_SPAN = "(?<!(?:19|20)[0-9]{2} ?年?(?:度)? ?[-—–~至到] ?)";
  private static final String FOUR = "((?:19|20)[0-9]{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})";
  private static final String YEAR = NOT_END_OF_SPAN + NOT_IN_CODE + FOUR;
  private static final Pattern FISCAL = Pattern.compile(YEAR + " *(?:财政)?年 *度");
  private static final Pattern CALENDAR =
      Pattern.compile(YEAR + " *年(?! *[0-9一二三四五六七八九十]+ *月)(?! *[-—–~至到])");
  private static final Pattern ALONE =
      Pattern.compile(YEAR + "(?![0-9A-Za-z〇○零一二三四五六七八九]|[-./年][0-9])(?! *[-—–~至到] *[0-9])");
  private static final Pattern WHOLE = Pattern.compile("[(\\[〔]? *" + FOUR + " *[)\\]〕]?");

  private FiscalYear() {}

  /**
   * Returns the one year a text names: as 年度 (（2019年度）, 二〇二一年度), else as 年 (2023年), else as its
   * whole content (2023). Dates, spans of years and digits within codes are no fiscal year; several
   * different years are none either.
   */
  public static Optional<Integer> find(String text) {
    String narrowed = Width.ofCell(text);
    Matcher whole = WHOLE.matcher(narrowed);
    if (whole.matches()) {
      return year(whole.group(1));
    }
    Optional<Integer> fiscal = only(FISCAL, narrowed);
    boolean undecided = fiscal.isEmpty() && FISCAL.matcher(narrowed).find();
    return fiscal.isPresent() || undecided ? fiscal : only(CALENDAR, narrowed);
  }

  /** Returns the one year a folder or file name names, also without 年 (自评表2023.xlsx). */
  public static Optional<Integer> findInName(String name) {
    Optional<Integer> worded = find(name);
    return worded.isPresent() ? worded : only(ALONE, Width.ofCell(name));
  }

  private static Optional<Integer> only(Pattern pattern, String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      year(matcher.group(1)).ifPresent(years::add);
    }
    return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
  }

  private static Optional<Integer> year(String digits) {
    Optional<BigDecimal> number = Numeral.parse(digits);
    return number
        .or(() -> ChineseNumber.parse(digits.replace('O', '零').replace('0', '零')))
        .map(BigDecimal::intValueExact);
  }
}
