package org.jixiao.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name printed with its code in front: 219-名称, [105]名称, #105-#名称, 51000021R000000019951-名称.
 *
 * @param code as printed; "" without one
 * @param name the rest, stripped
 */
record CodedName(String code, String name) {
  private static final String CODE = "((?=(?:[A-Za-z]*[0-9]){3})[0-9A-Za-z]{3,40})";
  private static final Pattern BRACKETED =
      Pattern.compile("[\\[【〔(（]\\s*" + CODE + "\\s*[\\]】〕)）]\\s*(.+)", Pattern.DOTALL);
  private static final Pattern HASHED = Pattern.compile("#" + CODE + "-#(.+)", Pattern.DOTALL);
  private static final Pattern DASHED =
      Pattern.compile(CODE + "\\s*[-—–－_:：]+\\s*([^0-9\\s].*)", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /** Returns code and name; a lone year in front (2023-…) is part of the name. */
  static CodedName of(String text) {
    String stripped = Spaces.strip(text);
    for (Pattern pattern : new Pattern[] {BRACKETED, HASHED, DASHED}) {
      Matcher matcher = pattern.matcher(stripped);
      if (matcher.matches() && !YEAR.matcher(matcher.group(1)).matches()) {
        return new CodedName(matcher.group(1), Spaces.strip(matcher.group(2)));
      }
    }
    return new CodedName("", stripped);
  }
}
