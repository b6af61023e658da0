package org.jixiao.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
  private static String packaged() throws IOException {
    return new String(
        ThresholdsTest.class.getResourceAsStream("/conf/thresholds.yaml").readAllBytes(), UTF_8);
  }

  @Test
  void aDistrictsOwnNumberChangesVerdictAndWords() throws IOException {
    Thresholds own =
        Thresholds.parse(packaged().replace("low_execution_pct: 80 ", "low_execution_pct: 60 "));
    ProjectSheet sheet =
        new ProjectSheet(
            Given.project("score_points=95 execution_rate_pct=70"), List.of(), List.of());

    assertThat(rule(Thresholds.packaged()).judge(sheet).isFailed()).isTrue();
    assertThat(rule(own).judge(sheet).isFailed()).isFalse();
    assertThat(rule(own).words().message()).isEqualTo("执行率低于60%而自评总分在90分以上");
  }

  private static Rule<ProjectSheet> rule(Thresholds thresholds) {
    return new RuleCatalogue(thresholds)
        .ofSheets().stream().filter(one -> one.id().equals("K16")).findFirst().orElseThrow();
  }

  @Test
  void otherSectionsAreLeftToOthers() throws IOException {
    assertThat(Thresholds.parse(packaged() + "\nguard:\n  shrink_pct: 10\n").number("idle_pct"))
        .isEqualByComparingTo("30");
  }

  @Test
  void aNumberThatIsMissingOrUnknownIsNamed() throws IOException {
    String text = packaged();

    assertThatThrownBy(() -> Thresholds.parse(text.replaceFirst("idle_pct: 30", "")))
        .hasMessageContaining("idle_pct");
    assertThatThrownBy(
            () -> Thresholds.parse(text.replaceFirst("idle_pct: 30", "idle_pct: 30\n    idel: 3")))
        .hasMessageContaining("idel");
    assertThatThrownBy(() -> Thresholds.parse("guard: {}")).hasMessageContaining("rules");
    assertThatThrownBy(() -> Thresholds.parse(text.replaceFirst("idle_pct: 30", "idle_pct: 三成")))
        .isInstanceOf(IOException.class);
  }
}
