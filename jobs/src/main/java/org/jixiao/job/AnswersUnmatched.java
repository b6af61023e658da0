package org.jixiao.job;

import static org.jixiao.job.TableNames.FINDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.model.Answer;
import org.jixiao.model.QuestionNumber;
import org.jixiao.warehouse.Catalog;

/** Answers to no question there is: mistyped, or what was asked has been corrected since. */
final class AnswersUnmatched {
  private AnswersUnmatched() {}

  /** Returns each in words, by place. */
  static List<String> of(Catalog catalog) {
    List<Answer> answers = AnswersInForce.of(catalog);
    if (answers.isEmpty()) {
      return List.of();
    }
    Map<String, String> asked = new TreeMap<>();
    for (Record row : catalog.rows(FINDING, "question_number", "department_name")) {
      String department = (String) row.getField("department_name");
      asked.put((String) row.getField("question_number"), department == null ? "" : department);
    }
    List<String> unmatched = new ArrayList<>();
    for (Answer answer : answers) {
      fault(answer, asked).ifPresent(fault -> unmatched.add(answer.locator() + "：" + fault));
    }
    return unmatched;
  }

  private static Optional<String> fault(Answer answer, Map<String, String> asked) {
    String number = answer.questionNumber();
    if (number == null) {
      return Optional.of("这一行没有问题编号，不知道答复的是哪个问题");
    }
    if (!asked.containsKey(number)) {
      return Optional.of(
          QuestionNumber.isOne(number)
              ? "现在没有编号为 " + number + " 的问题：可能材料已经更正，也可能编号被改动"
              : "“" + number + "”不是问题编号，应为反馈表上所印的十位数字和小写字母");
    }
    String whose = asked.get(number);
    return answer.mayConcern(whose)
        ? Optional.empty()
        : Optional.of("问题 " + number + " 是" + whose + "的，不是" + answer.departmentName() + "的");
  }
}
