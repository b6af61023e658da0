package org.jixiao.corpus;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One value of a document.
 *
 * @param kind project, funding, indicator, report, line, deviation, other, rejected or flag
 * @param project name of the project without blanks; "-" when of the document
 * @param which label of the fund row, number of the indicator, kind of the deviation; "-" else
 * @param value the text without blanks, numbers without trailing zeros
 */
record CorpusValue(String kind, String project, String which, String field, String value) {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0]|\\\\n");
  private static final Pattern NUMBER =
      Pattern.compile(".*_(?:yuan|points|pct|value)|.*_count|fiscal_year");

  /** Kinds of which several values may stand in one place. */
  private static final Set<String> SEVERAL = Set.of("deviation", "flag", "other");

  CorpusValue {
    project = bare(project);
    which = kind.equals("funding") ? fundLabel(which) : which;
    value = NUMBER.matcher(field).matches() ? number(value) : bare(value);
  }

  /** What the value is of: everything but the value, except where several may stand. */
  String key() {
    String key = String.join("\t", kind, project, which, field);
    return SEVERAL.contains(kind) ? key + "\t" + value : key;
  }

  static String bare(String text) {
    return BLANK.matcher(text).replaceAll("");
  }

  private static String fundLabel(String label) {
    return bare(label).replaceFirst("^其中[:：]?", "").replaceFirst("[:：]$", "");
  }

  private static String number(String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  @Override
  public String toString() {
    return String.join(" · ", kind, project, which, field);
  }
}
