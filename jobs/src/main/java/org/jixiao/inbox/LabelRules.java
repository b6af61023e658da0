package org.jixiao.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reduces printed labels to what identifies them, as {@code schemas/forms/labels.yaml} says. */
final class LabelRules implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Longer texts are no labels; they are not looked at closely. */
  private static final int LONGEST = 80;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");

  /** Fewer numbers in a row may be figures. */
  private static final int LEAST_NUMBERS = 3;

  private static final String END_MARKS = ":.。*";

  /** Blanks that Java does not count as white space. */
  private static final String INVISIBLE = "\u00A0\u200B\uFEFF\u2007\u202F";

  private final Pattern asides;
  private final Pattern prefixes;
  private final Pattern moneyUnits;
  private final Pattern unitNote;
  private final Pattern fiscalYear;
  private final Set<String> gradeWords;
  private final Pattern columnNumber;

  /** The file as written. */
  record Source(
      List<String> asides,
      String prefixes,
      List<String> moneyUnits,
      String unitNote,
      String fiscalYear,
      List<String> gradeWords,
      String columnNumber) {}

  LabelRules(Source source) {
    asides = Pattern.compile(String.join("|", source.asides()));
    prefixes = Pattern.compile(source.prefixes());
    moneyUnits =
        Pattern.compile(
            source.moneyUnits().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    unitNote = Pattern.compile(source.unitNote());
    fiscalYear = Pattern.compile(source.fiscalYear());
    gradeWords = Set.copyOf(source.gradeWords());
    columnNumber = Pattern.compile(source.columnNumber());
  }

  /** Returns half-width text without blanks, numbering, remarks in brackets and final colons. */
  Label label(String text) {
    if (text.length() > LONGEST) {
      return new Label("", "", "", text);
    }
    String key = compact(text);
    Matcher prefix = prefixes.matcher(key);
    if (prefix.lookingAt() && prefix.end() < key.length()) {
      key = key.substring(prefix.end());
    }
    String unit = "";
    StringBuilder kept = new StringBuilder();
    Matcher bracket = BRACKETS.matcher(key);
    int from = 0;
    while (bracket.find()) {
      if (asides.matcher(bracket.group(1)).matches()) {
        unit = unit.isEmpty() ? unitIn(bracket.group(1)) : unit;
        kept.append(key, from, bracket.start());
        from = bracket.end();
      }
    }
    kept.append(key, from, key.length());
    String words = withoutEnd(kept);
    if (words.length() > 1 && words.endsWith("%")) {
      words = words.substring(0, words.length() - 1);
      unit = "%";
    }
    return new Label(words, BRACKETS.matcher(words).replaceAll(""), unit, text);
  }

  private static String withoutEnd(StringBuilder words) {
    int end = words.length();
    while (end > 0 && END_MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  /** Returns the text with full-width letters, digits and signs half-width, and no blanks. */
  static String compact(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && INVISIBLE.indexOf(c) < 0) {
        half.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
      }
    }
    return half.toString();
  }

  private String unitIn(String aside) {
    Matcher money = moneyUnits.matcher(aside);
    if (money.find()) {
      return money.group();
    }
    return aside.equals("%") || aside.equals("分") ? aside : "";
  }

  boolean isMoneyUnit(String unit) {
    return moneyUnits.matcher(unit).matches();
  }

  /** Returns the unit a note gives for a whole sheet; "" when the text is no such note. */
  String notedUnit(String text) {
    Matcher note = unitNote.matcher(compact(text));
    return text.length() <= LONGEST && note.find() ? note.group(1) : "";
  }

  /** Returns whether the text gives a unit for the sheet and says nothing else. */
  boolean isUnitNote(String text) {
    String compact = compact(text);
    return !notedUnit(text).isEmpty() && compact.length() <= 14;
  }

  /** Returns the year printed in a short text, as it stands there; "" if none. */
  String fiscalYear(String text) {
    Matcher year = fiscalYear.matcher(text);
    return text.length() <= LONGEST && year.find() ? year.group() : "";
  }

  /** Returns whether the text is a year and nothing else but brackets: （2019年度）. */
  boolean isFiscalYear(String text) {
    String year = fiscalYear(text);
    return !year.isEmpty()
        && year.contains("年")
        && text.replace(year, "").chars().allMatch(c -> " 　()（）【】[]〔〕\t\n".indexOf(c) >= 0);
  }

  /** Returns whether a row numbers the columns above it and says nothing: 甲 · 乙 · 1 · 2 · 3=2/1. */
  boolean isColumnNumbers(List<Cell> row) {
    int last = 0;
    for (Cell cell : row) {
      Matcher number = columnNumber.matcher(compact(cell.text()));
      if (!number.matches()) {
        return false;
      }
      if (number.group(1) != null && Integer.parseInt(number.group(1)) != ++last) {
        return false;
      }
    }
    return last >= LEAST_NUMBERS;
  }

  boolean isGradeWord(String text) {
    return gradeWords.contains(compact(text).replaceAll("[“”\"「」]", ""));
  }
}
