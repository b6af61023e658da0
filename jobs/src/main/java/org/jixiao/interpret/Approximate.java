package org.jixiao.interpret;

import java.util.regex.Pattern;

/** Words that make a number inexact (约、近、余、左右、以上). */
final class Approximate {
  private static final Pattern WORDS =
      Pattern.compile(
          "大约|约为|大概|将近|接近|不足|不到|不低于|不少于|不超过|超过|大于|小于|左右|上下|以上|以下|以内|之内|约|近|逾|超|余|多|[≈~<>≤≥≦≧]");

  private Approximate() {}

  /** Returns the text without such words; the same text when there are none. */
  static String strip(String text) {
    return Spaces.strip(WORDS.matcher(text).replaceAll(""));
  }
}
