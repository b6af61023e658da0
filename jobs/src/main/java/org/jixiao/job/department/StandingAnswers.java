package org.jixiao.job.department;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jixiao.model.Answer;

/** Which of several answers to one question stands. */
final class StandingAnswers {
  private StandingAnswers() {}

  /**
   * Returns the answers by place. Those to a question in the newest submission that answers it
   * stand, of submissions received together the first by path; the others name it. An answer to no
   * question stands by itself.
   *
   * @param answers those of one department and year
   * @param received when each submission was received, in any unit that orders
   */
  static List<Answer> of(List<Answer> answers, Map<String, Long> received) {
    Comparator<Answer> newestFirst =
        Comparator.comparing(
                (Answer one) -> received.get(one.submissionId()),
                Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Answer::locator);
    Map<String, Answer> newest = new HashMap<>();
    for (Answer one : answers) {
      if (one.questionNumber() != null) {
        newest.merge(one.questionNumber(), one, BinaryOperator.minBy(newestFirst));
      }
    }
    return answers.stream()
        .map(one -> beside(one, newest.getOrDefault(one.questionNumber(), one)))
        .sorted(Comparator.comparing(Answer::locator).thenComparing(Answer::recordId))
        .toList();
  }

  private static Answer beside(Answer one, Answer newest) {
    return newest.submissionId().equals(one.submissionId())
        ? one
        : one.supersededBy(newest.submissionId());
  }
}
