package org.jixiao.job.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.job.history.Projects.project;

import java.time.Instant;
import java.util.List;
import org.jixiao.model.ProjectEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoriesTest {
  private static final Instant MARCH = Instant.parse("2026-03-31T01:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-30T01:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-31T01:00:00Z");
  private static final ProjectEvaluation ROADS = project("project_key=道路 score_points=93.5");

  @Test
  void aVersionStandsFromItsInstantUpToTheNext() {
    ProjectEvaluation corrected = project("project_key=道路 score_points=90");
    List<Version> history =
        Histories.after(
            Histories.after(List.of(), List.of(ROADS), MARCH), List.of(corrected), APRIL);

    assertThat(history)
        .containsExactly(new Version(ROADS, MARCH, APRIL), new Version(corrected, APRIL, null));
    assertThat(history.get(0).stoodAt(MARCH.minusNanos(1000))).isFalse();
    assertThat(history.get(0).stoodAt(MARCH)).isTrue();
    assertThat(history.get(0).stoodAt(APRIL.minusNanos(1000))).isTrue();
    assertThat(history.get(0).stoodAt(APRIL)).isFalse();
    assertThat(history.get(1).stoodAt(APRIL)).isTrue();
  }

  @Test
  void aProjectThatVanishesAndReappearsHasAGap() {
    List<Version> history = Histories.after(List.of(), List.of(ROADS), MARCH);
    history = Histories.after(history, List.of(), APRIL);
    history = Histories.after(history, List.of(ROADS), MAY);

    assertThat(history)
        .containsExactly(new Version(ROADS, MARCH, APRIL), new Version(ROADS, MAY, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project_key=道路 score_points=93.5 submission_id=s2 record_id=r2 locator=新.xlsx!A1",
        "project_key=道路 score_points=93.5000"
      })
  void whatSaysTheSameIsNoNewVersion(String again) {
    List<Version> history = Histories.after(List.of(), List.of(ROADS), MARCH);

    assertThat(Histories.after(history, List.of(project(again)), APRIL)).isEqualTo(history);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project_key=道路 score_points=93.5 source=list",
        "project_key=道路 score_points=93.5 grade=优",
        "project_key=道路",
        "project_key=道路 score_points=93.5 flags=PLACEHOLDER,goal_text,XX"
      })
  void whatSaysAnythingElseIsANewVersion(String corrected) {
    List<Version> history = Histories.after(List.of(), List.of(ROADS), MARCH);

    assertThat(Histories.after(history, List.of(project(corrected)), APRIL)).hasSize(2);
  }

  @Test
  void whereElseAProjectStandsIsNoContentButThatItDoesIs() {
    ProjectEvaluation twice = project("project_key=道路 flags=PROJECT_REPEATED,project_name,甲.xlsx");
    ProjectEvaluation moved = project("project_key=道路 flags=PROJECT_REPEATED,project_name,乙.xlsx");
    List<Version> history = Histories.after(List.of(), List.of(twice), MARCH);

    assertThat(Histories.after(history, List.of(moved), APRIL)).isEqualTo(history);
    assertThat(Histories.after(history, List.of(project("project_key=道路")), APRIL)).hasSize(2);
  }

  @Test
  void aClockSetBackIsRefused() {
    List<Version> open = Histories.after(List.of(), List.of(ROADS), APRIL);
    List<Version> closed = Histories.after(open, List.of(), MAY);

    for (Instant early : List.of(MARCH, APRIL)) {
      assertThatThrownBy(() -> Histories.after(open, List.of(ROADS), early))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("道路");
    }
    assertThatThrownBy(() -> Histories.after(closed, List.of(ROADS), MAY))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void oneKeyCannotStandTwice() {
    assertThatThrownBy(() -> Histories.after(List.of(), List.of(ROADS, ROADS), MARCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("道路");
  }
}
