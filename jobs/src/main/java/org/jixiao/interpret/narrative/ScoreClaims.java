package org.jixiao.interpret.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Points;
import org.jixiao.model.Parsed;

/** Claims of the average score and of the grade of each project or of the whole. */
final class ScoreClaims {
  private static final String SCORE = "(?<score>\\d{1,3}(?:\\.\\d+)?)分";
  private static final Pattern AVERAGE =
      Pattern.compile("(?:平均[^,;。\\d]{0,8}?|均分)(?:为|是|达到|达|:|得)?" + SCORE);
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:自评价?|综合评价|综合|总体|整体|绩效)(?:综合|绩效)?(?:总)?(?:得分|评分|总分|分数)(?:情况)?(?:为|是|达到|达|:)?" + SCORE);
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile("指标|加权|满意度|科室|类项目|该项目|本项目|最高|最低|满分");
  private static final Pattern COUNTED = Pattern.compile("[”\"]?(?:等[级次])?的?(?:项目)?\\d+[个项]");

  private final Words words;
  private final Claims claims;
  private final StatedGrade grades;

  ScoreClaims(Words words, Claims claims, StatedGrade grades) {
    this.words = words;
    this.claims = claims;
    this.grades = grades;
  }

  void read(ClaimText sentence) {
    readScore(sentence, AVERAGE, Claims.PRECISE);
    readScore(sentence, WHOLE, Claims.LOOSE);
    readGrade(sentence.text());
  }

  private void readScore(ClaimText sentence, Pattern pattern, int rank) {
    Matcher score = pattern.matcher(sentence.text());
    while (score.find()) {
      String clause = sentence.text().substring(sentence.clauseStart(score.start()), score.end());
      boolean other =
          OF_SOMETHING_ELSE.matcher(clause).find()
              || sentence.isOfPart(score.start())
              || words.containsAny(clause, "claim_subset");
      if (!other) {
        claims.add("average_score_points", Points.parse(score.group("score")), rank, clause);
      }
    }
  }

  private void readGrade(String text) {
    for (Phrase.Span span : Sentences.clausesOf(text, 0, text.length())) {
      String clause = text.substring(span.start(), span.end());
      Optional<String> every = grades.wordOfEvery(clause);
      Optional<String> stated = every.or(() -> grades.wordStated(clause));
      boolean other =
          COUNTED.matcher(clause).find() || clause.matches(".*(?:上年|去年|其中|指标|标准|以上|如果|应当).*");
      if (stated.isPresent() && !other) {
        boolean each = every.isPresent() || clause.matches(".*(?:均|全部|都|各项目|所有项目|每个项目).*");
        claims.add("grade", Parsed.of(stated.get()), Claims.PRECISE, clause);
        claims.add("grade_scope", Parsed.of(each), Claims.PRECISE, clause);
      }
    }
  }
}
