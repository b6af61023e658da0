package org.jixiao.publish;

import java.util.regex.Pattern;

/** A sentence of a document as part of another: without its number, its label and its full stop. */
final class Clause {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[0-9]{1,2}[.．、](?![0-9])|[（(][一二三四五六七八九十0-9]{1,3}[）)])\\s*");
  private static final Pattern LABEL =
      Pattern.compile("^(?:(?:偏差)?原因(?:分析)?|(?:整改|改进)?措施)[：:]\\s*");
  private static final Pattern END = Pattern.compile("[。；;，,、\\s]+$");

  private Clause() {}

  /** Returns the clause; null when nothing is left. */
  static String of(String sentence) {
    String bare = PlainText.of(sentence).strip();
    bare = NUMBER.matcher(bare).replaceFirst("");
    bare = LABEL.matcher(bare).replaceFirst("");
    bare = END.matcher(bare).replaceFirst("");
    return bare.isEmpty() ? null : bare;
  }
}
