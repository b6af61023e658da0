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
          项目负责人：        | ''           | 项目负责人：
          联系电话            | 项目负责人   | 联系电话
          项目名称            | 项目负责人   | 项目名称
          张三                | 审核人       | ***
          2345                | 电话         | ***
          填表日期：2024年3月 | 填表人：     | 填表日期：2024年3月
          审核人：张三        | ''           | （含个人信息，不显示）
          =1+1                | 备注         | =1+1
          见 13912345678      | 备注         | 见 ***
          """)
  void inItsPlaceACellKeepsItsLabelAndNamesNobody(String text, String before, String shown) {
    assertThat(personal.inPlace(text, before)).isEqualTo(shown);
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
