package org.jixiao.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.model.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  private static final Configuration PACKED = Configuration.load(null);

  @TempDir Path folder;

  @Test
  void theProgramsOwnFilesAreEnough() {
    assertThat(PACKED.districtName()).containsPattern("\\p{IsHan}");
    assertThat(PACKED.catalog()).containsEntry("warehouse", "${warehouse}").containsKey("uri");
    assertThat(PACKED.spark()).containsEntry("spark.ui.enabled", "false");
    assertThat(PACKED.reference().register()).isNotEmpty();
    assertThat(PACKED.reference().gradeRegimes()).isNotEmpty();
    assertThat(PACKED.hash()).matches("[0-9a-f]{64}").isEqualTo(Configuration.load(null).hash());
  }

  @Test
  void aFolderReplacesOnlyTheFilesItHas() throws IOException {
    write("departments.csv", "code,name,aliases,parent_code,from_year,to_year\n7,江东区水务局,,,,\n");
    Configuration own = Configuration.load(folder);

    assertThat(own.reference().register())
        .singleElement()
        .satisfies(department -> assertThat(department.name()).isEqualTo("江东区水务局"));
    assertThat(own.districtName()).isEqualTo(PACKED.districtName());
    assertThat(own.spark()).isEqualTo(PACKED.spark());
    assertThat(own.reference().gradeRegimes()).isEqualTo(PACKED.reference().gradeRegimes());
  }

  @Test
  void aLimitDecidesResultsTooAndNoneMayBeLeftOut() throws IOException {
    String packed =
        new String(getClass().getResourceAsStream("/conf/limits.yaml").readAllBytes(), UTF_8);
    write("limits.yaml", packed.replaceAll("seconds: \\d+", "seconds: 7"));
    Configuration own = Configuration.load(folder);

    assertThat(own.limits().seconds()).isEqualTo(7);
    assertThat(own.hash()).isNotEqualTo(PACKED.hash());

    write("limits.yaml", packed.replaceAll("seconds: \\d+", ""));
    assertThatThrownBy(() -> Configuration.load(folder)).hasMessageContaining("limits.yaml");
  }

  @Test
  void aPasswordNeedNotStandInTheFile() throws IOException {
    write(
        "jixiao.yaml",
        "{district: 江东区, catalog: {uri: '${warehouse}/x', jdbc.password: 'a${env:PATH}z'}}");

    assertThat(Configuration.load(folder).catalog())
        .containsEntry("uri", "${warehouse}/x")
        .containsEntry("jdbc.password", "a" + System.getenv("PATH") + "z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          departments.csv  | code,name\\n7,江东区水务局              | true
          waivers.csv      | rule_id,fiscal_year,department_name,project_name,requested_by,approved_by,reason,until\\nK08,,,,甲,乙,跨年,2026-12-31 | true
          jixiao.yaml      | {district: 江东区, catalog: {}}          | true
          jixiao.yaml      | {district: 映川区, catalog: {uri: other}} | false
          spark.properties | spark.sql.shuffle.partitions=99          | false
          """)
  void onlyWhatDecidesResultsIsHashed(String file, String text, boolean other) throws IOException {
    assertThat(PACKED.districtName()).isEqualTo("映川区");
    write(file, text.replace("\\n", "\n"));

    assertThat(Configuration.load(folder).hash().equals(PACKED.hash())).isEqualTo(!other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jixiao.yaml      | district: [unclosed
          jixiao.yaml      | {district: 江东区, no_such_setting: 1, catalog: {}}
          jixiao.yaml      | {catalog: {uri: x}}
          jixiao.yaml      | {district: 江东区, catalog: {uri: '${env:NO_SUCH_VARIABLE}'}}
          jixiao.yaml      | {district: 江东区, catalog: {uri: }}
          jixiao.yaml      | {district: 江东区}
          jixiao.yaml      | ''
          grades.yaml      | in_force: [unclosed
          grades.yaml      | {in_force: [{regime: nowhere}], regimes: {}}
          waivers.csv      | rule_id,fiscal_year,department_name,project_name,requested_by,approved_by,reason,until\\nK999,,,,甲,乙,跨年,2026-12-31
          thresholds.yaml  | 'rules: {numbers: {idle_pct: 30}, weight_profiles: []}'
          thresholds.yaml  | 'guard: {}'
          departments.csv  | code,name\\n7,
          departments.csv  | code,name\\n7,\"江东\"区水务局
          spark.properties | spark.app=\\u12
          """)
  void aFileThatIsNotUnderstoodIsNamed(String file, String text) throws IOException {
    write(file, text.replace("\\n", "\n"));

    assertFault(folder, file);
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(
        folder.resolve("departments.csv"),
        "code,name\n7,江东区水务局\n".getBytes(Charset.forName("GBK")));

    assertFault(folder, "departments.csv");
  }

  @Test
  void aFolderThatIsNotThereIsNotPassedOver() {
    assertFault(folder.resolve("nowhere"), "nowhere");
  }

  private static void assertFault(Path folder, String named) {
    assertThatThrownBy(() -> Configuration.load(folder))
        .isInstanceOfSatisfying(
            JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining(named)
        .hasMessageContaining("配置");
  }

  @Test
  void correctionsAreReadFromTheirFolderAndHashed() throws IOException {
    Files.createDirectory(folder.resolve("corrections"));
    write(
        "corrections/2022.csv",
        """
        fiscal_year,department_name,project_name,text,phrase,kind,code,who,why
        2022,,,,改走线上,measure,other,甲,不是培训
        """);

    Configuration corrected = Configuration.load(folder);

    assertThat(corrected.reference().corrections())
        .extracting(Correction::fiscalYear, Correction::phrase, Correction::code)
        .containsExactly(tuple(2022, "改走线上", "other"));
    assertThat(corrected.hash()).isNotEqualTo(PACKED.hash());

    write("corrections/2022.csv", "fiscal_year,text\n");
    assertFault(folder, "2022.csv");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
