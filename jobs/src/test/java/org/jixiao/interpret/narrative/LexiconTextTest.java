package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jixiao.model.LexiconEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTextTest {
  private static final Set<String> CAUSES =
      Set.of(
          "force_majeure",
          "late_funding",
          "budget_adjusted",
          "payment_terms",
          "not_yet_accepted",
          "procurement",
          "savings",
          "multi_year",
          "target_too_low",
          "target_too_high",
          "demand_changed",
          "policy_changed",
          "preparation",
          "coordination",
          "management",
          "data_unavailable",
          "none_stated",
          "left_blank");
  private static final Set<String> MEASURES =
      Set.of(
          "speed_up",
          "carry_over",
          "budget_accuracy",
          "improve_targets",
          "training",
          "tighten_management",
          "timely_application",
          "schedule",
          "apply_results",
          "none_stated");

  @Test
  void ships_every_code_with_a_dozen_phrases() {
    assertThat(entries("cause")).extracting(LexiconEntry::code).hasSameElementsAs(CAUSES);
    assertThat(entries("measure")).extracting(LexiconEntry::code).hasSameElementsAs(MEASURES);
    assertThat(Reports.lexicon())
        .filteredOn(entry -> Set.of("cause", "measure").contains(entry.kind()))
        .allSatisfy(entry -> assertThat(entry.phrases()).hasSizeGreaterThanOrEqualTo(12));
  }

  @Test
  void gives_each_phrase_to_one_code_of_a_kind() {
    for (String kind : List.of("cause", "measure")) {
      assertThat(entries(kind).stream().flatMap(entry -> entry.phrases().stream()))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code\tphrase",
        "code\tname\tgroup\tphrase\na\tb\tc",
        "code\tname\tgroup\tphrase\na\tb\tc\t",
      })
  void refuses_what_is_no_lexicon(String tsv) {
    assertThatThrownBy(() -> LexiconText.entries("cause", tsv))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cause");
  }

  private static List<LexiconEntry> entries(String kind) {
    return Reports.lexicon().stream().filter(entry -> entry.kind().equals(kind)).toList();
  }
}
