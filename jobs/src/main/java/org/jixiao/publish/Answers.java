package org.jixiao.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.model.Answer;
import org.jixiao.model.Finding;
import org.jixiao.model.QuestionNumber;
import org.jixiao.model.ReleaseContent;

/** What departments answered, by the question. */
final class Answers {
  private final Map<String, List<Answer>> byNumber = new HashMap<>();
  private final SubmissionPaths paths;

  Answers(ReleaseContent content) {
    paths = new SubmissionPaths(content);
    for (Answer answer : content.answers()) {
      if (answer.questionNumber() != null) {
        byNumber.computeIfAbsent(answer.questionNumber(), number -> new ArrayList<>()).add(answer);
      }
    }
  }

  /** Returns the number a finding goes by where departments answer. */
  String number(Finding finding) {
    return QuestionNumber.of(finding, paths.of(finding.submissionId()));
  }

  /** Returns the answer to a finding; "" without one. */
  String to(Finding finding) {
    return byNumber.getOrDefault(number(finding), List.of()).stream()
        .filter(answer -> answer.mayConcern(finding.departmentName()))
        .map(Answer::answerText)
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
