package org.jixiao.job.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Answer;
import org.junit.jupiter.api.Test;

class StandingAnswersTest {
  private static final Map<String, Long> RECEIVED = Map.of("old", 1L, "new", 2L, "beside", 2L);

  @Test
  void theNewestSubmissionThatAnswersAQuestionStands() {
    assertThat(
            of(
                answer("old", "1", "q1", "先"),
                answer("old", "2", "q2", "只此一答"),
                answer("new", "1", "q1", "后")))
        .containsExactlyInAnyOrder(tuple("先", "new"), tuple("只此一答", null), tuple("后", null));
  }

  @Test
  void ofThoseReceivedTogetherTheFirstByPathStands() {
    assertThat(of(answer("new", "b.xlsx", "q1", "乙"), answer("beside", "a.xlsx", "q1", "甲")))
        .containsExactlyInAnyOrder(tuple("乙", "beside"), tuple("甲", null));
  }

  @Test
  void twoRowsOfOneWorkbookBothStandAndAnswersWithoutNumberEachForItself() {
    assertThat(
            of(
                answer("new", "1", "q1", "甲"),
                answer("new", "2", "q1", "乙"),
                answer("old", "3", null, "丙"),
                answer("new", "4", null, "丁")))
        .containsExactlyInAnyOrder(
            tuple("甲", null), tuple("乙", null), tuple("丙", null), tuple("丁", null));
  }

  private static List<org.assertj.core.groups.Tuple> of(Answer... answers) {
    List<Answer> all = new ArrayList<>(List.of(answers));
    List<Answer> standing = StandingAnswers.of(all, RECEIVED);
    Collections.reverse(all);
    assertThat(StandingAnswers.of(all, RECEIVED)).as("in any order").isEqualTo(standing);
    return standing.stream().map(one -> tuple(one.answerText(), one.supersededBy())).toList();
  }

  private static Answer answer(String submission, String place, String number, String text) {
    return new Answer(2024, "区教育局", number, text, null, submission, submission + place, place);
  }
}
