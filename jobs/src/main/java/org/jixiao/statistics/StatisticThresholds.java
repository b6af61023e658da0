package org.jixiao.statistics;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of the statistics' own, from the section {@code statistics} of {@code
 * conf/thresholds.yaml}, where each is explained.
 *
 * @param sizeBoundsYuan where one size band ends and the next begins, rising
 */
public record StatisticThresholds(int leastProjects, List<BigDecimal> sizeBoundsYuan) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  public StatisticThresholds {
    sizeBoundsYuan = List.copyOf(sizeBoundsYuan);
    if (leastProjects < 1) {
      throw new IllegalArgumentException("statistics.least_projects 应大于零");
    }
    boolean rising =
        !sizeBoundsYuan.isEmpty()
            && sizeBoundsYuan.get(0).signum() > 0
            && sizeBoundsYuan.stream().sorted().distinct().toList().equals(sizeBoundsYuan);
    if (!rising) {
      throw new IllegalArgumentException("statistics.size_bounds_yuan 应是大于零、逐个增大的数");
    }
  }

  /**
   * Returns the thresholds a text in YAML names; its other sections are others' matter.
   *
   * @throws IOException when it is no YAML, or a number is missing, unknown or out of place
   * @throws IllegalArgumentException when there is no such section
   */
  public static StatisticThresholds parse(String yaml) throws IOException {
    JsonNode section = YAML.readTree(yaml).path("statistics");
    if (section.isMissingNode()) {
      throw new IllegalArgumentException("缺少 statistics 一节");
    }
    return YAML.treeToValue(section, StatisticThresholds.class);
  }

  /** Returns the size bands, smallest first. */
  List<SizeBand> sizeBands() {
    List<SizeBand> bands = new ArrayList<>();
    BigDecimal lower = null;
    for (BigDecimal upper : sizeBoundsYuan) {
      String label = lower == null ? wan(upper) + "以下" : wan(lower) + "–" + wan(upper);
      bands.add(new SizeBand(bands.size() + 1, label, lower, upper));
      lower = upper;
    }
    bands.add(new SizeBand(bands.size() + 1, wan(lower) + "以上", lower, null));
    return bands;
  }

  private static String wan(BigDecimal yuan) {
    return yuan.divide(WAN).stripTrailingZeros().toPlainString() + "万元";
  }

  /**
   * Annual budgets of a size.
   *
   * @param lowerYuan included; null for the smallest
   * @param upperYuan not included; null for the largest
   */
  record SizeBand(int ordinal, String label, BigDecimal lowerYuan, BigDecimal upperYuan) {}
}
