package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
  private static final String HEADER =
      "fiscal_year,department_name,project_name,text,phrase,kind,code,who,why\n";
  private static final String SENTENCE = "农村客运补贴项目质保金未到支付节点，设备供货延迟。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",,,农村客运补贴项目质保金未到支付节点，设备供货延迟,,cause,late_funding|late_funding",
        ",,,农村客运补贴项目质保金未到支付节点，设备供货延迟。,,cause,-|",
        ",,,,质保金未到支付节点,cause,multi_year|coordination multi_year",
        ",,,,设备供货,cause,-|payment_terms",
        "2022,,农村客运补贴,,质保金未到支付节点,cause,multi_year|coordination multi_year",
        "2021,,,,质保金,cause,multi_year|payment_terms coordination",
        ",区财政局,,,质保金,cause,multi_year|payment_terms coordination",
        ",,路灯改造,,质保金,cause,multi_year|payment_terms coordination",
        ",,,,质保金,measure,carry_over|payment_terms coordination carry_over",
      })
  void stand_over_what_is_read_where_they_hold(String line, String codes) {
    Deviations deviations = deviations(line + ",甲,已核对\n");

    assertThat(
            deviations
                .ofReport(
                    Reports.of("一、各项目得分如下", "农村客运补贴95分；路灯改造96分。", "二、偏离绩效目标的原因和改进措施", SENTENCE),
                    "2022/区交通局/report.txt")
                .stream()
                .map(Deviation::code)
                .collect(Collectors.joining(" ")))
        .isEqualTo(codes == null ? "" : codes);
  }

  @Test
  void several_decisions_about_a_sentence_all_count_and_the_used_ones_are_known() {
    Deviations deviations =
        deviations(
            """
            ,,,流标一次,,cause,preparation,甲,一
            ,,,流标一次,,cause,management,甲,二
            ,,,,废标,cause,management,甲,三
            """);
    LabelledText text = new LabelledText("cell", "terse", Set.of(), Set.of(), "流标一次。");

    assertThat(new CodedTexts(deviations).codes(text, Deviation.CAUSE))
        .containsExactly("management", "preparation");
    assertThat(deviations.correctionsApplied())
        .extracting(Correction::why)
        .containsExactly("一", "二");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022,,,,流标,cause,no_such_code,甲,乙|no_such_code",
        "22,,,,流标,cause,other,甲,乙|fiscal_year",
        ",,,流标,流标,cause,other,甲,乙|只填一个",
        ",,,,。,cause,other,甲,乙|只填一个",
        ",,,,流标,reason,other,甲,乙|kind",
        ",,,,流标,cause,other,,乙|who",
        ",,,,流标,cause,other|应有",
      })
  void a_line_that_cannot_hold_is_named(String line, String said) {
    assertThatThrownBy(() -> deviations(line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("第2行")
        .hasMessageContaining(said);
  }

  private static Deviations deviations(String lines) {
    Reference shipped = Reports.REFERENCE;
    return new Deviations(
        new Reference(
            shipped.register(),
            shipped.gradeRegimes(),
            shipped.lexicon(),
            shipped.gradeWords(),
            shipped.fundSources(),
            CorrectionText.corrections(HEADER + lines, shipped.lexicon())));
  }

  @Test
  void only_records_with_the_words_of_a_decision_are_worth_reading() {
    Deviations deviations = deviations(",,,,质保金,cause,-,甲,乙\n");

    assertThat(deviations.mayBeCorrected(Reports.of("质 保 金未到期。"))).isTrue();
    assertThat(deviations.mayBeCorrected(Reports.of("尾款未付。"))).isFalse();
    assertThat(deviations(",,,,质保金,cause,-,甲,乙\n").correctionsApplied()).isEqualTo(List.of());
  }
}
