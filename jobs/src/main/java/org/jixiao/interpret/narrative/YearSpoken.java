package org.jixiao.interpret.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which year a sentence speaks at a place: this report's, or the one before or after. */
final class YearSpoken {
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》|[〔\\[(]\\d{4}[〕\\])]\\d*号?");

  /** With a month the year dates the work, as 2026年1月部署, and not what is reported. */
  private static final String A_MONTH = "\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月";

  private final Pattern mention;
  private final Integer fiscalYear;

  /**
   * @param fiscalYear of the report; null when unknown, so that no year stated is another
   */
  YearSpoken(Words words, Integer fiscalYear) {
    this.fiscalYear = fiscalYear;
    mention =
        Pattern.compile(
            "(?<compared>"
                + words.alternatives("compared_year")
                + ")|(?<other>"
                + words.alternatives("other_year")
                + ")|(?<own>"
                + words.alternatives("own_year")
                + ")|(?<year>(?:19|20)\\d\\d)年(?!"
                + A_MONTH
                + ")");
  }

  /** Returns whether the year spoken of last before the place is another than the report's. */
  boolean isOther(String sentence, int at) {
    String before =
        TITLE
            .matcher(sentence.substring(0, at))
            .replaceAll(title -> "□".repeat(title.end() - title.start()));
    boolean other = false;
    Matcher found = mention.matcher(before);
    while (found.find()) {
      if (found.group("year") != null) {
        other = fiscalYear != null && fiscalYear != Integer.parseInt(found.group("year"));
      } else if (found.group("compared") == null) {
        other = found.group("other") != null;
      }
    }
    return other;
  }
}
