package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
  private static final Reference REGISTERED = References.withRegister();
  private static final Reference UNREGISTERED = References.withoutRegister();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023/区教育体育局/a.xlsx | （2023年度） | 区教育体育局 | 2023 | 219 | 区教育体育局",
        "2023/区教育体育局/a.xlsx | '' | '' | 2023 | 219 | 区教育体育局",
        "2023年/01_区教体局/a.xlsx | '' | '' | 2023 | 219 | 区教育体育局",
        "2023年度/2.教育局/更深/a.xlsx | '' | — | 2023 | 219 | 区教育体育局",
        "区教育体育局/2023/a.xlsx | '' | '' | 2023 | 219 | 区教育体育局",
        "2023年区教育体育局自评材料/a.xlsx | '' | '' | 2023 | 219 | 区教育体育局",
        "a.xlsx | 2022 年度 | 219-区教育体育局 | 2022 | 219 | 区教育体育局",
        "a.xlsx | 二〇二一年度 | [105]应急局 | 2021 | 105 | 区应急管理局",
        "2023年应急局自评表.xlsx | '' | '' | 2023 | 105 | 区应急管理局",
        "2023/区教育体育局/a.xlsx | '' | 教育体育局 | 2023 | 219 | 区教育体育局",
        "2023/区教育体育局/a.xlsx | '' | 某市某区教育体育局（盖章） | 2023 | 219 | 区教育体育局",
        "2018/区旅游局/a.xlsx | '' | '' | 2018 | 301 | 区旅游局",
        "2023/区旅游局/a.xlsx | '' | '' | 2023 | 302 | 区文化和旅游局",
        "2023/区教育体育局/a.xlsx | （XX年度） | XX局 | 2023 | 219 | 区教育体育局",
      })
  void isFoundWithoutReservation(
      String path, String yearText, String departmentText, int year, String code, String name) {
    assertThat(of(REGISTERED, path, yearText, departmentText))
        .isEqualTo(new Identity(year, code, name, null, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022/区应急管理局/a.xls | 2023年度 | '' | 2023 | 区应急管理局 | FISCAL_YEAR_DISAGREES",
        "2022/区应急管理局/2021年自评.xls | '' | '' | 2022 | 区应急管理局 | FISCAL_YEAR_DISAGREES",
        "2022/区应急管理局/a.xls | '' | 区教育体育局 | 2022 | 区教育体育局 | DEPARTMENT_DISAGREES",
        "2022/区统计局/a.xls | '' | '' | 2022 | 区统计局 | DEPARTMENT_NOT_REGISTERED",
        "2022/a.xls | '' | '' | 2022 | | DEPARTMENT_UNKNOWN",
        "区应急管理局/a.xls | '' | '' | | 区应急管理局 | FISCAL_YEAR_UNKNOWN",
        "区应急管理局/20220315报送.xls | '' | '' | | 区应急管理局 | FISCAL_YEAR_UNKNOWN",
      })
  void saysWhatIsDoubtful(
      String path, String yearText, String departmentText, Integer year, String name, Flag flag) {
    Identity identity = of(REGISTERED, path, yearText, departmentText);
    assertThat(identity.fiscalYear()).isEqualTo(year);
    assertThat(identity.departmentName()).isEqualTo(name);
    assertThat(identity.flags()).extracting(RaisedFlag::code).containsExactly(flag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "219001-区青少年活动中心 | 区青少年活动中心",
        "区青少年活动中心 | 区青少年活动中心",
        "219009区体育馆 | 区体育馆",
        "区教育体育局考试中心 | 区教育体育局考试中心",
        "区教育体育局 |",
      })
  void namesTheUnitBesideItsDepartment(String text, String unit) {
    assertThat(of(REGISTERED, "2023/a.xlsx", "", text))
        .isEqualTo(new Identity(2023, "219", "区教育体育局", unit, List.of()));
  }

  @Test
  void keepsTheNameOfTheFolderWhereNobodyIsRegistered() {
    Identity identity = of(UNREGISTERED, "2023/03 区水利局/x/a.csv", "", "");
    assertThat(identity.departmentName()).isEqualTo("区水利局");
    assertThat(identity.flags()).isEmpty();
    assertThat(identity.departmentCode()).isNull();
  }

  @Test
  void keepsCodeAndNameOfADepartmentThatIsNotRegistered() {
    Identity identity = of(UNREGISTERED, "2023/a.csv", "", "906-某某街道办事处");
    assertThat(identity.departmentCode()).isEqualTo("906");
    assertThat(identity.departmentName()).isEqualTo("某某街道办事处");
  }

  private static Identity of(Reference reference, String path, String year, String department) {
    return Identity.of(
        reference,
        path,
        Optional.of(year).filter(text -> !text.isEmpty()),
        Optional.of(department).filter(text -> !text.isEmpty()));
  }
}
