package org.jixiao.interpret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name printed with its code: 219-名称, [105]名称, #105-#名称, 51000021R000000019951-名称, 名称(219001).
 *
 * @param code as printed, half-width; "" without one
 * @param name the rest, stripped
 */
record CodedName(String code, String name) {
  private static final String CODE = "(?<code>(?=(?:[A-Za-z]*[0-9]){3})[0-9A-Za-z]{3,40})";
  private static final String PROJECT_CODE = "(?<code>[0-9]{6,8}[A-Z]?[0-9]{11,15})";
  private static final String OFFICE_CODE = "(?<code>[0-9]{3}|[0-9]{6}|[0-9]{9})";
  private static final String NAME = "(?<name>.+)";
  private static final String LETTERED = "(?<name>[^0-9\\s].*)";

  private static final List<Pattern> IN_FRONT =
      List.of(
          pattern("[\\[【〔(]\\s*" + CODE + "\\s*[\\]】〕)]\\s*" + NAME),
          pattern("#" + CODE + "-#" + NAME),
          pattern(CODE + "\\s*[-—–_:]+\\s*" + LETTERED));
  private static final List<Pattern> OF_PROJECT =
      List.of(
          pattern(PROJECT_CODE + "\\s*" + LETTERED),
          pattern("(?<name>.+?)\\s*[\\[【〔(]\\s*" + PROJECT_CODE + "\\s*[\\]】〕)]"));

  /** What a digit may stand in front of without being a code: 120急救中心 is a name. */
  private static final List<Pattern> OF_OFFICE =
      List.of(
          pattern("(?<code>[0-9]{6}|[0-9]{9})\\s*(?<name>\\p{IsHan}.+)"),
          pattern("(?<code>[0-9]{3})\\s*(?<name>\\p{IsHan}.*(?:局|委|委员会|办公室|政府|街道|办事处|镇|乡))"),
          pattern("(?<name>.+?)\\s*[\\[【〔(]\\s*" + OFFICE_CODE + "\\s*[\\]】〕)]"),
          pattern("(?<name>.*\\p{IsHan})\\s*[-—–_:/]+\\s*" + OFFICE_CODE));

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /** Returns code and name; a lone year in front (2023-…) is part of the name. */
  static CodedName of(String text) {
    return parted(parted(new CodedName("", Spaces.strip(text)), IN_FRONT), OF_PROJECT);
  }

  /** Returns code and name of an office, whose code may also stand behind it or without a sign. */
  static CodedName ofOffice(String text) {
    return parted(parted(new CodedName("", Spaces.strip(text)), IN_FRONT), OF_OFFICE);
  }

  private static CodedName parted(CodedName whole, List<Pattern> forms) {
    if (!whole.code().isEmpty()) {
      return whole;
    }
    String narrow = Width.narrow(whole.name());
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(narrow);
      if (matcher.matches() && !YEAR.matcher(matcher.group("code")).matches()) {
        String name = whole.name().substring(matcher.start("name"), matcher.end("name"));
        return new CodedName(matcher.group("code"), Spaces.strip(name));
      }
    }
    return whole;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
