package org.jixiao.interpret;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Parsed;

/** Grade words brought to the words of a regime. */
public final class Grades {
  private Grades() {}

  /**
   * Returns the grade of the regime a word means.
   *
   * <p>A word that is itself a grade of the regime stays (合格 in Shanghai); any other is replaced by
   * the word it stands for until a grade of the regime is met (优秀 → 优; 较差 → 差 → 不合格).
   *
   * @param words word to the word it stands for
   */
  public static Parsed<String> parse(String text, GradeRegime regime, Map<String, String> words) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    String word = bare(text);
    Set<String> met = new HashSet<>();
    while (word != null && met.add(word)) {
      if (isGrade(word, regime)) {
        return Parsed.of(word);
      }
      word = words.get(word);
    }
    return Parsed.notUnderstood(Flag.GRADE_NOT_UNDERSTOOD);
  }

  /**
   * Returns the word itself, for a text of which no regime can be told to be in force.
   *
   * @param words the words that are grades, or stand for one
   */
  static Parsed<String> word(String text, Map<String, String> words) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    String word = bare(text);
    return words.containsKey(word) || words.containsValue(word)
        ? Parsed.of(word)
        : Parsed.notUnderstood(Flag.GRADE_NOT_UNDERSTOOD);
  }

  private static boolean isGrade(String word, GradeRegime regime) {
    return regime.bands().stream().anyMatch(band -> band.grade().equals(word));
  }

  private static String bare(String text) {
    return Spaces.removeAll(Width.narrow(text))
        .replaceAll("[\"'“”‘’「」()\\[\\]【】。,;:]", "")
        .replaceFirst("^(?:评价|自评)?(?:等级|等次|结论|结果)为?", "")
        .replaceFirst("(?:等级|等次|档次|档)$", "");
  }
}
