package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How scores are worded: 得分为95分, (95.5分), 九十五分; bounds and differences are none. */
final class ScoreWords {
  /** A number of points; 十分 and 百分之 are speech. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{1,6})?|一百|[二三四五六七八九]十[一二三四五六七八九]?(?:点[〇零一二三四五六七八九]{1,4})?)";

  private static final String NO_NUMERAL = "(?<![\\d.〇零一二三四五六七八九十百])";
  private static final Pattern END = Pattern.compile("[;,。)、\\t]");
  private static final Pattern RANGE_BEFORE =
      Pattern.compile("\\d{2,3}(?:\\.\\d+)?分?[-—–~至到]{1,2}$");
  private static final Pattern RANGE_AFTER = Pattern.compile("^(?:\\(含\\))?[-—–~至到]+\\d");

  private final Words words;
  private final Pattern number;
  private final Pattern before;

  ScoreWords(Words words) {
    this.words = words;
    String points = "分(?!" + words.alternatives("no_points") + ")";
    number =
        Pattern.compile(
            NO_NUMERAL
                + "(?<digits>"
                + NUMBER
                + ")(?<points>"
                + points
                + ")?(?![\\d.%〇零一二三四五六七八九十百点])");
    before =
        Pattern.compile(
            "(?<separator>[,:—–-]{0,2}的?)(?<opening>\\()?(?<label>"
                + label(words)
                + ")?(?:情况)?(?<verb>分?别?"
                + words.alternatives("equals")
                + ")?(?<bracket>\\()?$");
  }

  /** Returns the pattern of a word such as 得分 or 综合评价得分. */
  static String label(Words words) {
    return "(?:"
        + words.alternatives("score_prefix")
        + "*"
        + words.alternatives("score_noun")
        + "|"
        + words.alternatives("score_verb")
        + ")";
  }

  /** Returns every number that is said to be points or a score, in order. */
  List<LineScore> in(String line) {
    List<LineScore> scores = new ArrayList<>();
    Matcher found = number.matcher(line);
    while (found.find()) {
      Matcher lead = before.matcher(line).region(0, found.start());
      boolean labelled = lead.find() && lead.group("label") != null;
      boolean points = found.group("points") != null;
      boolean ended =
          found.end() == line.length()
              || END.matcher(line).region(found.end(), found.end() + 1).matches();
      if ((points || (labelled && ended)) && !isBound(line, found.start(), found.end())) {
        boolean bracketed = lead.group("bracket") != null || lead.group("opening") != null;
        boolean closed = bracketed && line.startsWith(")", found.end());
        scores.add(
            new LineScore(
                lead.start(),
                lead.group("separator"),
                labelled,
                bracketed,
                found.group("digits"),
                closed ? found.end() + 1 : found.end()));
      }
    }
    return scores;
  }

  /** Whether a number is the end of a range, a threshold or a difference, not a score. */
  boolean isBound(String text, int start, int end) {
    String ahead = text.substring(end);
    String behind = text.substring(Math.max(0, start - 12), start);
    return words.startsWithAny(ahead, "bound_after")
        || RANGE_AFTER.matcher(ahead).find()
        || words.endsWithAny(behind, "bound_before")
        || RANGE_BEFORE.matcher(behind).find();
  }
}
