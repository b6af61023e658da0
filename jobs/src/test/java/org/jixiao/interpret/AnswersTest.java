package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.model.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  private static final String PATH = "2025/区教育局/回函/反馈（已答）.xlsx";

  @Test
  void anAnswerIsOfTheDepartmentOfItsFolderAndTheYearOfItsRow() {
    Answer answer =
        interpret(
                Forms.answer()
                    .header("fiscal_year", "2024")
                    .header("question_number", "0a1b2c3d4e")
                    .header("answer_text", " 已更正。\n见附件 "))
            .get(0);
    assertThat(answer.fiscalYear()).isEqualTo(2024);
    assertThat(answer.departmentName()).isEqualTo("区教育局");
    assertThat(answer.questionNumber()).isEqualTo("0a1b2c3d4e");
    assertThat(answer.answerText()).isEqualTo("已更正。\n见附件");
    assertThat(answer.supersededBy()).isNull();
    assertThat(answer.locator()).isEqualTo("a.xlsx!表!A1");
  }

  @Test
  void aQuestionOfNoYearIsOfTheFoldersYear() {
    assertThat(interpret(Forms.answer().header("answer_text", "无")))
        .extracting(Answer::fiscalYear, Answer::questionNumber, Answer::answerText)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2025, null, "无"));
  }

  @ParameterizedTest
  @CsvSource({"' 0A1B2C3D4E ',0a1b2c3d4e", "０ａ１ｂ２ｃ３ｄ４ｅ,0a1b2c3d4e", "第3条,第3条"})
  void theNumberIsReadAsMeant(String written, String number) {
    assertThat(
            interpret(
                Forms.answer().header("question_number", written).header("answer_text", "已更正")))
        .extracting(Answer::questionNumber)
        .containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "/"})
  void aCellLeftBlankIsNoAnswer(String text) {
    assertThat(
            interpret(
                Forms.answer().header("question_number", "0a1b2c3d4e").header("answer_text", text)))
        .isEmpty();
  }

  @Test
  void otherRecordsHoldNone() {
    assertThat(interpret(Forms.listRow().header("answer_text", "已更正"))).isEmpty();
  }

  private static List<Answer> interpret(Forms forms) {
    return new Answers(References.withoutRegister()).interpret(forms.build(), PATH);
  }
}
