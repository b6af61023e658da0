package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticThresholdsTest {
  @Test
  void theProgramsOwnAreUnderstood() throws IOException {
    StatisticThresholds own =
        StatisticThresholds.parse(Files.readString(Path.of("conf/thresholds.yaml")));
    assertThat(own.leastProjects()).isEqualTo(5);
    assertThat(own.sizeBands()).hasSize(own.sizeBoundsYuan().size() + 1);
  }

  @Test
  void bandsAreNamedInTenThousands() throws IOException {
    assertThat(
            StatisticThresholds.parse(
                    "statistics: {least_projects: 3, size_bounds_yuan: [5000, 1000000]}")
                .sizeBands())
        .extracting(StatisticThresholds.SizeBand::label)
        .containsExactly("0.5万元以下", "0.5万元–100万元", "100万元以上");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules: {}",
        "statistics: {least_projects: 5}",
        "statistics: {least_projects: 0, size_bounds_yuan: [1]}",
        "statistics: {least_projects: 5, size_bounds_yuan: []}",
        "statistics: {least_projects: 5, size_bounds_yuan: [0, 10]}",
        "statistics: {least_projects: 5, size_bounds_yuan: [10, 10]}",
        "statistics: {least_projects: 5, size_bounds_yuan: [20, 10]}",
        "statistics: {least_projects: 5, size_bounds_yuan: [10], more: 1}"
      })
  void whatIsMissingUnknownOrOutOfPlaceIsRefused(String yaml) {
    assertThatThrownBy(() -> StatisticThresholds.parse(yaml))
        .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
  }
}
