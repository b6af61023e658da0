package org.jixiao.interpret;

import java.util.regex.Pattern;

/** Formulas that came without their result. */
final class FormulaText {
  private static final Pattern FORMULA =
      Pattern.compile("\\s*=.*(?:[A-Za-z]{1,3}\\$?[0-9]|\\(|[*/+]).*", Pattern.DOTALL);

  private FormulaText() {}

  /** Returns whether the text is a spreadsheet formula: =SUM(B3:B5), =C4/B4. */
  static boolean is(String text) {
    return FORMULA.matcher(text).matches();
  }
}
