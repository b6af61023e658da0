package org.jixiao.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FunnelTest {
  private static final int LEAST = 5;

  /**
   * The table comes from {@code funnel_reference.py} beside it, and from nothing of the program.
   */
  @Test
  void figuresAreThoseComputedElsewhere() throws IOException {
    Map<String, List<String[]>> years = new LinkedHashMap<>();
    for (String line : reference().lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      years.computeIfAbsent(cells[0], year -> new ArrayList<>()).add(cells);
    }
    assertThat(years).hasSize(4);
    years.forEach(
        (year, rows) -> {
          List<Place> places =
              Funnel.places(rows.stream().map(cells -> scores(cells[1])).toList(), LEAST);
          assertThat(places.stream().map(FunnelTest::cells))
              .as(year)
              .containsExactlyElementsOf(
                  rows.stream().map(cells -> List.of(cells).subList(2, cells.length)).toList());
        });
  }

  @Test
  void withoutDepartmentsThereAreNoPlaces() {
    assertThat(Funnel.places(List.of(), LEAST)).isEmpty();
  }

  @Test
  void aLoneDepartmentHasNothingToBeComparedWith() {
    assertThat(Funnel.places(List.of(scores("90 91 92 93 94 95")), LEAST))
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.meanPoints()).isEqualTo("92.5000");
              assertThat(place.districtMeanPoints()).isEqualTo("92.5000");
              assertThat(place.notJudged()).isEqualTo("没有可比的部门");
              assertThat(place.position()).isNull();
              assertThat(place.upperOuterPoints()).isNull();
              assertThat(place.shrunkenMeanPoints()).isNull();
            });
  }

  @Test
  void scoresThatDoNotDifferWithinDepartmentsSetNoLimits() {
    List<String> alike = List.of("95.1 95.1 95.1", "95.1 95.1 95.1 95.1 95.1 95.1 95.1");
    List<String> apart = List.of("95.01 95.01 95.01 95.01 95.01 95.01", "90.03 90.03 90.03");
    List<String> ones = List.of("95", "90", "85");
    for (List<String> year : List.of(alike, apart, ones)) {
      assertThat(Funnel.places(year.stream().map(FunnelTest::scores).toList(), LEAST))
          .as(year.toString())
          .allSatisfy(
              place -> {
                assertThat(place.notJudged()).isEqualTo("部门内得分没有差别");
                assertThat(place.position()).isNull();
                assertThat(place.lowerInnerPoints()).isNull();
              });
    }
  }

  @Test
  void aDepartmentWithoutScoresIsInNobodysWay() {
    List<Place> places =
        Funnel.places(
            List.of(scores("90 91 92 93 94"), new Scores(0, null, null), scores("80 91 92 93 94")),
            LEAST);
    assertThat(places.get(1).notJudged()).isEqualTo("没有得分");
    assertThat(places.get(1).meanPoints()).isNull();
    assertThat(places.get(1).districtMeanPoints()).isEqualTo("91.0000");
    assertThat(places.get(0).position()).isEqualTo("正常波动之内");
    assertThat(Funnel.places(List.of(new Scores(0, null, null)), LEAST))
        .extracting(Place::notJudged)
        .containsExactly("没有得分");
  }

  private static List<String> cells(Place place) {
    return Arrays.asList(
        place.meanPoints().toPlainString(),
        place.districtMeanPoints().toPlainString(),
        place.lowerOuterPoints().toPlainString(),
        place.lowerInnerPoints().toPlainString(),
        place.upperInnerPoints().toPlainString(),
        place.upperOuterPoints().toPlainString(),
        Objects.toString(place.position(), ""),
        Objects.toString(place.notJudged(), ""),
        place.shrunkenMeanPoints().toPlainString(),
        place.withinStddevPoints().toPlainString(),
        place.betweenStddevPoints().toPlainString(),
        place.overdispersionFactor().toPlainString());
  }

  private static Scores scores(String text) {
    List<BigDecimal> scores = Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    return new Scores(
        scores.size(),
        scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        scores.stream().map(x -> x.multiply(x)).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static String reference() throws IOException {
    try (var in =
        FunnelTest.class.getResourceAsStream("/org/jixiao/statistics/funnel_reference.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
