package org.jixiao.interpret;

import java.util.regex.Pattern;

/** Prompts and fillers of a template that were left standing instead of an answer. */
public final class Placeholder {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:\\.{3,}|…+|[xX×]{2,}|某某)[\\p{IsHan}]{0,4}"
              + "|指标(?:[0-9]+|[xX×]+|[一二三四五六七八九十]+)[:、.]?"
              + "|\\(?(?:限|不超过|请填写|填写)?.{0,12}[0-9]+字(?:以内|左右|以上)\\)?"
              + "|\\{.{1,12}\\}");

  private static final Pattern PREFIX = Pattern.compile("^指标[0-9]+[:：、.．]?\\s*(?=\\S)");

  private Placeholder() {}

  /** Returns whether the whole text is a filler: ……, XX项目, 指标1, （100字以内）, {单位}. */
  public static boolean is(String text) {
    String bare = Spaces.removeAll(Width.narrow(text));
    return bare.length() <= 40 && WHOLE.matcher(bare).matches();
  }

  /** Returns the text without the template's numbering in front (指标1工程资金金额). */
  static String withoutNumbering(String text) {
    return PREFIX.matcher(text).replaceFirst("");
  }
}
