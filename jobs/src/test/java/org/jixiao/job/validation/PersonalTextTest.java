package org.jixiao.job.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.FieldDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTextTest {
  private final PersonalText personal = new PersonalText(FieldDictionary.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位负责人：张三               | （含个人信息，不显示）
          分管领导李四                   | （含个人信息，不显示）
          电话 2345                      | （含个人信息，不显示）
          经办 13912345678               | 经办 ***
          值班0512-66778899转2           | 值班***转2
          110101199003078123             | ***
          11010119900307812X             | ***
          资金 1391234567.80             | 资金 1391234567.80
          项目编码 320500139123456780001 | 项目编码 320500139123456780001
          完成率95%                      | 完成率95%
          """)
  void aCellThatNoLabelClaimsNamesAndReachesNobody(String text, String shown) {
    assertThat(personal.ofUnclaimed(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          基层负责人培训，13912345678 | 基层负责人培训，***
          139 1234 5678              | ***
          """)
  void aMappedTextOnlyLosesItsNumbers(String text, String shown) {
    assertThat(PersonalText.withoutNumbers(text)).isEqualTo(shown);
  }
}
