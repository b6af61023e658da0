package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Department;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTextTest {
  private static final String GRADES = References.shipped("conf/grades.yaml");
  private static final Map<String, String> WORDS =
      ReferenceText.gradeWords(References.shipped("schemas/codes/grades.tsv"));
  private static final FundSources FUNDS = FundSources.of(References.withoutRegister());

  @Test
  void readsTheRegister() {
    String csv =
        """
        \uFEFFcode,name,aliases,parent_code,from_year,to_year
        219,区教育体育局,区教育局；教体局|教育局,,,
        219001,区活动中心,,219,2019,2022
        """;
    assertThat(ReferenceText.departments(csv))
        .containsExactly(
            new Department("219", "区教育体育局", List.of("区教育局", "教体局", "教育局"), "", 0, 9999),
            new Department("219001", "区活动中心", List.of(), "219", 2019, 2022));
  }

  @Test
  void refusesADepartmentWithoutName() {
    assertThatThrownBy(() -> ReferenceText.departments("code,name\n219,\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no name in record 1");
  }

  @Test
  void refusesTwoRegimesInOneYear() {
    String yaml =
        """
        in_force: [{regime: a}, {regime: a, from_year: 2020}]
        regimes: {a: [{grade: 优, lower_points: 90}]}
        """;
    assertThatThrownBy(() -> ReferenceText.gradeRegimes(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two regimes in one year");
  }

  @Test
  void refusesARegimeThatIsNotDescribed() {
    assertThatThrownBy(() -> ReferenceText.gradeRegimes("in_force: [{regime: lunar}]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("regime without bands: lunar");
  }

  @ParameterizedTest
  @CsvSource({
    "national,100,优",
    "national,90,优",
    "national,89.9999,良",
    "national,80,良",
    "national,60,中",
    "national,59.99,差",
    "shanghai,60,合格",
    "shanghai,0,不合格",
    "five_grades,65,低",
    "from_eighty,80,优",
    "three_grades,75,中"
  })
  void gradesAScoreByHalfOpenBands(String regime, String points, String grade) {
    assertThat(regime(regime).gradeOf(new BigDecimal(points))).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "national,优秀,优",
    "national,“优”,优",
    "national,良好,良",
    "national,合格,中",
    "national,一般,中",
    "national,及格,中",
    "national,不合格,差",
    "national,较差,差",
    "national,低,差",
    "national,优等级,优",
    "national,评价等级：良,良",
    "shanghai,合格,合格",
    "shanghai,及格,合格",
    "shanghai,较差,不合格",
    "five_grades,低,低",
    "three_grades,优秀,优良",
    "three_grades,良,优良"
  })
  void readsGradeWordsInTheWordsOfTheRegime(String regime, String word, String grade) {
    assertThat(Grades.parse(word, regime(regime), WORDS)).isEqualTo(Parsed.of(grade));
  }

  @ParameterizedTest
  @CsvSource({"national,甲", "national,95", "three_grades,低低"})
  void flagsAWordThatIsNoGrade(String regime, String word) {
    assertThat(Grades.parse(word, regime(regime), WORDS))
        .isEqualTo(Parsed.notUnderstood(Flag.GRADE_NOT_UNDERSTOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  年度资金总额： | total",
        "总额 | total",
        "合计 | total",
        "      其中：财政拨款 | fiscal",
        "其中:当年财政 拨款 | fiscal",
        "上年结转资金（万元） | carry_over",
        "其中：中央、省、市补助 | superior",
        "1.其他资金 | other",
        "（2）单位资金 | unit",
        "其中：当年一般公共预算拨款资金 | fiscal",
        "财政专户管理资金 | special_account",
      })
  void knowsTheSourcesOfFunds(String label, String code) {
    assertThat(FUNDS.codeOf(label)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"道路维修", "''", "甲"})
  void knowsNoSourceInOtherWords(String label) {
    assertThat(FUNDS.codeOf(label)).isEmpty();
  }

  private static GradeRegime regime(String name) {
    String yaml = GRADES.replace("regime: national", "regime: " + name);
    return ReferenceText.gradeRegimes(yaml).get(0);
  }
}
