package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which department documents, folders and file names mean, given a register or none. */
class DepartmentIdentityTest {
  private static final String REGISTER =
      """
      code,name,aliases,parent_code,from_year,to_year
      101,映川区教育局,区教育局|教育局,,,
      101001,映川区第一中学,区一中,101,,
      101002,映川区青少年活动中心,,101,,
      102,映川区民政局,区民政局|民政局,,,
      103,映川区农业局,区农业局,,,2018
      103,映川区农业农村局,区农业农村局,,2019,
      104,映川区住房和城乡建设局,区住建局|住建局,,,
      105,映川区卫生健康委员会,区卫健委|卫健委,,,
      106,映川区文化和旅游局,区文旅局,,2019,
      107,映川区旅游局,区旅游局,,,2018
      108,映川区发展和改革局,,,,
      109,映川区市场监督管理局,,,,
      110,映川区水务局,,,2024,
      111,映川区城关街道办事处,城关街道,,,
      112,映川区财政局,,,,
      """;
  private static final Reference REGISTERED = References.of(ReferenceText.departments(REGISTER));
  private static final Reference UNREGISTERED = References.withoutRegister();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // names and aliases, printed in many ways
        "2024/a.xlsx | 映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 映 川 区 教 育 局 | 101 | 映川区教育局",
        "2024/a.xlsx | '映川区\n教育局' | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局（盖章） | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局（公章）： | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局（本级） | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局机关 | 101 | 映川区教育局",
        "2024/a.xlsx | 《映川区教育局》 | 101 | 映川区教育局",
        "2024/a.xlsx | 北江市映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 区发展和改革局 | 108 | 映川区发展和改革局",
        "2024/a.xlsx | 市场监督管理局 | 109 | 映川区市场监督管理局",
        "2024/a.xlsx | 城关街道 | 111 | 映川区城关街道办事处",
        // traditional characters
        "2024/a.xlsx | 區教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 映川區農業農村局 | 103 | 映川区农业农村局",
        "2024/a.xlsx | 映川區衛生健康委員會 | 105 | 映川区卫生健康委员会",
        // codes
        "2024/a.xlsx | 101-映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 101－教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | [101]映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 【101】教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | （101）教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | #101-#映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 101映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 101 映川区教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 101：教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | １０１—教育局 | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局(101) | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局［101］ | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区教育局-101 | 101 | 映川区教育局",
        "2024/a.xlsx | 101 | 101 | 映川区教育局",
        // units and their parents
        "2024/a.xlsx | 101001-映川区第一中学 | 101 | 映川区教育局",
        "2024/a.xlsx | 区一中 | 101 | 映川区教育局",
        "2024/a.xlsx | 映川区青少年活动中心 | 101 | 映川区教育局",
        "2024/a.xlsx | 101001 | 101 | 映川区教育局",
        "2024/a.xlsx | 101077-映川区第七小学 | 101 | 映川区教育局",
        "2024/a.xlsx | 101077第七小学 | 101 | 映川区教育局",
        // years
        "2018/a.xlsx | 区旅游局 | 107 | 映川区旅游局",
        "2018/a.xlsx | 映川区农业局 | 103 | 映川区农业局",
        "2024/a.xlsx | 映川区农业局 | 103 | 映川区农业农村局",
        // folders and file names
        "2024/映川区教育局/a.xlsx | '' | 101 | 映川区教育局",
        "2024/101教育局/a.xlsx | '' | 101 | 映川区教育局",
        "2024/101_教育局/a.xlsx | '' | 101 | 映川区教育局",
        "2024/（1）教育局/a.xlsx | '' | 101 | 映川区教育局",
        "2024/一、教育局/a.xlsx | '' | 101 | 映川区教育局",
        "2024/教育局2024/a.xlsx | '' | 101 | 映川区教育局",
        "2024/教育局（定稿）/a.xlsx | '' | 101 | 映川区教育局",
        "2024/第一批/教育局/a.xlsx | '' | 101 | 映川区教育局",
        "2024/新建文件夹/民政局自评/a.xlsx | '' | 102 | 映川区民政局",
        "2024年度自评/區民政局/a.xlsx | '' | 102 | 映川区民政局",
        "2024年/映川区第一中学/a.xlsx | '' | 101 | 映川区教育局",
        "教育局2024/a.xlsx | '' | 101 | 映川区教育局",
        "2024/附件2：2024年度自评表（教育局）20250315.xlsx | '' | 101 | 映川区教育局",
        "2024/住建局自评表.xlsx | '' | 104 | 映川区住房和城乡建设局",
        "2024/映川区住房和城乡建设局-自评表.xlsx | '' | 104 | 映川区住房和城乡建设局",
      })
  void isFoundInTheRegister(String path, String text, String code, String name) {
    Identity identity = of(REGISTERED, path, text);
    assertThat(identity.departmentCode() + " " + identity.departmentName())
        .isEqualTo(code + " " + name);
    assertThat(identity.flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024/教育局/a.xlsx | 民政局 | 映川区民政局 | DEPARTMENT_DISAGREES 映川区教育局",
        "2024/教育局/民政局自评表.xlsx | '' | 映川区教育局 | DEPARTMENT_DISAGREES 映川区民政局",
        "2024/民政局自评表.xlsx | 教育局 | 映川区教育局 | DEPARTMENT_DISAGREES 映川区民政局",
        "2024/a.xlsx | 102-映川区教育局 | 映川区教育局 | DEPARTMENT_CODE_DISAGREES 102-映川区教育局",
        "2024/a.xlsx | 101-区教体局 | 映川区教育局 | DEPARTMENT_CODE_DISAGREES 101-区教体局",
        "2023/a.xlsx | 映川区水务局 | 映川区水务局 | DEPARTMENT_NOT_REGISTERED 映川区水务局（名册未列2023年度）",
        "2024/a.xlsx | 映川区旅游局 | 映川区旅游局 | DEPARTMENT_NOT_REGISTERED" + " 映川区旅游局（名册未列2024年度）",
        "2024/a.xlsx | 映川区教育剧 | 映川区教育剧 | DEPARTMENT_NOT_REGISTERED" + " 映川区教育剧（名册中最相近的是“映川区教育局”）",
        "2024/a.xlsx | 映川教育局 | 映川教育局 | DEPARTMENT_NOT_REGISTERED" + " 映川教育局（名册中最相近的是“映川区教育局”）",
        "2024/a.xlsx | 区教育体育局 | 区教育体育局 | DEPARTMENT_NOT_REGISTERED" + " 区教育体育局（名册中最相近的是“映川区教育局”）",
        "2024/a.xlsx | 区住房与城乡建设局 | 区住房与城乡建设局 | DEPARTMENT_NOT_REGISTERED"
            + " 区住房与城乡建设局（名册中最相近的是“映川区住房和城乡建设局”）",
        "2024/a.xlsx | 映川区文化广电旅游局 | 映川区文化广电旅游局 | DEPARTMENT_NOT_REGISTERED"
            + " 映川区文化广电旅游局（名册中最相近的是“映川区文化和旅游局”）",
        "2024/a.xlsx | 区发改局 | 区发改局 | DEPARTMENT_NOT_REGISTERED" + " 区发改局（名册中最相近的是“映川区发展和改革局”）",
        "2024/a.xlsx | 映川区卫健局 | 映川区卫健局 | DEPARTMENT_NOT_REGISTERED"
            + " 映川区卫健局（名册中最相近的是“映川区卫生健康委员会”）",
        "2024/a.xlsx | 映川区统计局 | 映川区统计局 | DEPARTMENT_NOT_REGISTERED 映川区统计局",
        "2024/a.xlsx | 映川区水利局 | 映川区水利局 | DEPARTMENT_NOT_REGISTERED 映川区水利局",
        "2024/a.xlsx | 映川区司法局 | 映川区司法局 | DEPARTMENT_NOT_REGISTERED 映川区司法局",
        "2024/a.xlsx | 219-映川区审计局 | 映川区审计局 | DEPARTMENT_NOT_REGISTERED 映川区审计局",
        "2024/a.xlsx | 北江市教育局 | 北江市教育局 | DEPARTMENT_NOT_REGISTERED" + " 北江市教育局（名册中最相近的是“映川区教育局”）",
        "2024/统计局/a.xlsx | '' | 统计局 | DEPARTMENT_NOT_REGISTERED 统计局",
        "2024/统计局自评表.xlsx | '' | 统计局 | DEPARTMENT_NOT_REGISTERED 统计局",
        "2024/自评表/a.xlsx | '' | | DEPARTMENT_UNKNOWN ''",
        "2024/新建文件夹/a.xlsx | '' | | DEPARTMENT_UNKNOWN ''",
      })
  void isKeptAndFlaggedWhereItIsDoubtful(String path, String text, String name, String flag) {
    Identity identity = of(REGISTERED, path, text);
    assertThat(identity.departmentName()).isEqualTo(name);
    assertThat(identity.flags())
        .extracting(DepartmentIdentityTest::inWords)
        .containsExactly(flag.replace("''", "").strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024/a.xlsx | 219-区教育体育局 | 219 | 区教育体育局",
        "2024/a.xlsx | [105]教育部 | 105 | 教育部",
        "2024/a.xlsx | #105-#教育部 | 105 | 教育部",
        "2024/a.xlsx | 219001区第一中学 | 219001 | 区第一中学",
        "2024/a.xlsx | 219区教育局 | 219 | 区教育局",
        "2024/a.xlsx | 区教育局(219) | 219 | 区教育局",
        "2024/a.xlsx | 区教育局（219001） | 219001 | 区教育局",
        "2024/a.xlsx | 120急救中心 | | 120急救中心",
        "2024/a.xlsx | 區教育局 | | 區教育局",
        "2024/区水利局/a.xlsx | '' | | 区水利局",
        "2024/a（区水利局）.xlsx | '' | | 区水利局",
        "2024/区水利局2024年自评表.xlsx | '' | | 区水利局",
        "2024/自评表/a.xlsx | '' | | ",
      })
  void isTakenAsPrintedWithoutARegister(String path, String text, String code, String name) {
    Identity identity = of(UNREGISTERED, path, text);
    assertThat(identity.departmentCode()).isEqualTo(code);
    assertThat(identity.departmentName()).isEqualTo(name);
  }

  private static String inWords(RaisedFlag flag) {
    return (flag.code() + " " + flag.verbatim()).strip();
  }

  private static Identity of(Reference reference, String path, String text) {
    return Identity.of(
        reference,
        path,
        Optional.of(path.substring(0, 4)).filter(year -> year.matches("\\d+")),
        Optional.of(text).filter(given -> !given.isEmpty()));
  }
}
