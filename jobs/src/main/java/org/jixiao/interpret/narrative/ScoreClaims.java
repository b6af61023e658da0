package org.jixiao.interpret.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Points;
import org.jixiao.model.Parsed;

/** Claims of the average score and of the grade of each project or of the whole. */
final class ScoreClaims {
  private static final String AVERAGE = "average_score_points";
  private static final String WEIGHTED_AVERAGE = "weighted_average_score_points";
  private static final Pattern COUNTED = Pattern.compile("[”\"]?(?:等[级次])?的?(?:项目)?\\d+[个项]");

  private final Words words;
  private final Claims claims;
  private final StatedGrade grades;
  private final ScoreWords scoreWords;
  private final Pattern average;
  private final Pattern whole;

  ScoreClaims(Words words, Claims claims, StatedGrade grades) {
    this.words = words;
    this.claims = claims;
    this.grades = grades;
    scoreWords = new ScoreWords(words);
    String equals = words.alternatives("equals");
    String score = "(?<score>" + ScoreWords.NUMBER + ")分";
    average = Pattern.compile("(?:平均[^,;。\\d]{0,8}?|均分)(?:" + equals + "|得)?" + score);
    whole =
        Pattern.compile(
            words.alternatives("score_of_whole")
                + words.alternatives("score_prefix")
                + "*"
                + words.alternatives("score_noun")
                + "(?:情况)?"
                + equals
                + "?"
                + score);
  }

  void read(ClaimText sentence) {
    readScore(sentence, average, Claims.PRECISE);
    readScore(sentence, whole, Claims.LOOSE);
    readGrade(sentence);
  }

  private void readScore(ClaimText sentence, Pattern pattern, int rank) {
    Matcher score = pattern.matcher(sentence.text());
    while (score.find()) {
      int start = sentence.clauseStart(score.start());
      String clause = sentence.text().substring(start, score.end());
      boolean other =
          words.containsAny(clause, "score_of_other")
              || words.containsAny(clause, "claim_subset")
              || words.containsAny(clause, "not_actual")
              || scoreWords.isBound(sentence.text(), score.start("score"), score.end())
              || sentence.isOfPart(score.start())
              || sentence.isOfOtherYear(score.start());
      if (!other) {
        boolean weighted = words.containsAny(clause, "weighted");
        claims.add(
            weighted ? WEIGHTED_AVERAGE : AVERAGE,
            Points.parse(score.group("score")),
            rank,
            clause);
      }
    }
  }

  private void readGrade(ClaimText sentence) {
    String text = sentence.text();
    for (Phrase.Span span : Sentences.clausesOf(text, 0, text.length())) {
      String clause = text.substring(span.start(), span.end());
      Optional<String> every = grades.wordOfEvery(clause);
      Optional<String> stated = every.or(() -> grades.wordStated(clause));
      boolean other =
          COUNTED.matcher(clause).find()
              || words.containsAny(clause, "grade_of_other")
              || sentence.isOfOtherYear(span.end());
      if (stated.isPresent() && !other) {
        boolean each = every.isPresent() || words.containsAny(clause, "each");
        claims.add("grade", Parsed.of(stated.get()), Claims.PRECISE, clause);
        claims.add("grade_scope", Parsed.of(each), Claims.PRECISE, clause);
      }
    }
  }
}
