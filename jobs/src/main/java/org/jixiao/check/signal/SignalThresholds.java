package org.jixiao.check.signal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * When a signal asks for a second look, from the section {@code signals} of {@code
 * conf/thresholds.yaml}, where each number is explained.
 */
public record SignalThresholds(
    BigDecimal falseDiscoveryRate,
    int leastProjects,
    int leastElsewhere,
    BigDecimal excessPct,
    int excessProjects,
    List<BigDecimal> gradeLimits,
    BigDecimal limitWindowPoints,
    int leastInWindow,
    BigDecimal lowExecutionPct,
    BigDecimal fullExecutionPct,
    BigDecimal overfilledPct,
    BigDecimal roundYuan,
    int leastAmounts,
    BigDecimal amountSpan,
    BigDecimal firstDigitPct,
    int leastShingles,
    BigDecimal resemblance,
    BigDecimal containment,
    int boilerplateDepartments,
    List<String> behindWords)
    implements Serializable {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  public SignalThresholds {
    gradeLimits = List.copyOf(gradeLimits);
    behindWords = List.copyOf(behindWords);
  }

  /** Returns the thresholds the program comes with. */
  public static SignalThresholds packaged() {
    try (InputStream in = SignalThresholds.class.getResourceAsStream("/conf/thresholds.yaml")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("conf/thresholds.yaml cannot be read", e);
    }
  }

  /**
   * Returns the thresholds a text in YAML names; its other sections are others' matter.
   *
   * @throws IOException when it is no YAML, or a number is missing or unknown
   * @throws IllegalArgumentException when there is no such section
   */
  public static SignalThresholds parse(String yaml) throws IOException {
    JsonNode section = YAML.readTree(yaml).path("signals");
    if (section.isMissingNode()) {
      throw new IllegalArgumentException("缺少 signals 一节");
    }
    return YAML.treeToValue(section, SignalThresholds.class);
  }
}
