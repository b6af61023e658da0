package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfReviewTest {
  private static final String[] ALL = {
    "fiscal_year",
    "department_name",
    "reviewed_count",
    "compared_count",
    "mean_self_points",
    "mean_review_points",
    "mean_gap_points",
    "lowered_count",
    "lowered_share_pct",
    "raised_count",
    "grade_compared_count",
    "grade_changed_count",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void withoutReviewsThereIsNothingToSay() {
    assertThat(Material.of(Project.of(2024, "甲局", "一").from("form")).rows("self_review")).isEmpty();
  }

  @Test
  void setsEachReviewBesideItsSelfScore() {
    assertThat(
            Material.of()
                .review(2024, "甲局", "a", "95 优 88.5 良")
                .review(2024, "甲局", "b", "90 优 90 优")
                .review(2024, "甲局", "c", "80 良 82 -")
                .review(2024, "甲局", "d", "- - 70 中")
                .review(2024, "乙局", null, "99 优 60 中")
                .lines("self_review", ALL))
        .containsExactly(
            "2024 全区 5 3 88.3333 86.8333 1.5 1 33.3333 1 2 1 3 1 1",
            "2024 乙局 1 0 - - - 0 - 0 0 0 0 0 1",
            "2024 甲局 4 3 88.3333 86.8333 1.5 1 33.3333 1 2 1 3 1 0");
  }
}
