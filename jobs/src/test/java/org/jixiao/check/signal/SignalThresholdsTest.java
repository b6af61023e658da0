package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignalThresholdsTest {
  @Test
  void readsThePackagedOnes() {
    assertThat(SignalThresholds.packaged().falseDiscoveryRate()).isEqualByComparingTo("0.1");
    assertThat(SignalThresholds.packaged().gradeLimits()).hasSize(2);
  }

  @Test
  void namesWhatIsMissingOrUnknown() throws IOException {
    String yaml =
        new String(
            SignalThresholds.class.getResourceAsStream("/conf/thresholds.yaml").readAllBytes(),
            StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SignalThresholds.parse(yaml.replace("  excess_pct: 10 ", "  #")))
        .hasMessageContaining("excess_pct");
    assertThatThrownBy(() -> SignalThresholds.parse(yaml.replace("  excess_pct:", "  excess:")))
        .hasMessageContaining("excess");
    assertThatThrownBy(() -> SignalThresholds.parse("rules: {}")).hasMessageContaining("signals");
  }
}
