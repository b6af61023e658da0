package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.Deviation;
import org.junit.jupiter.api.Test;

/**
 * How far the codes of causes and measures can be trusted, on labelled texts. {@code
 * -Dcauses.accept} writes the page.
 */
class CauseCodingTest {
  private static final Path PAGE = Path.of("jobs/docs/cause-coding.md");

  /**
   * What has been reached. Of what is asked for, 0.92 and 0.90, causes lack 0.01: see
   * benchmarks.md.
   */
  private static final BigDecimal CAUSES_AT_LEAST = new BigDecimal("0.91");

  private static final BigDecimal MEASURES_AT_LEAST = new BigDecimal("0.90");

  private final List<LabelledText> tuning = LabelledText.part(LabelledText.TUNING);
  private final List<LabelledText> heldBack = LabelledText.part(LabelledText.HELD_BACK);
  private final CodingPage page = new CodingPage(new CodedTexts(new Deviations(Reports.REFERENCE)));

  @Test
  void causes_of_texts_held_back_are_coded_as_well_as_before() {
    assertThat(page.score(heldBack, Deviation.CAUSE).micro().f1())
        .isGreaterThanOrEqualTo(CAUSES_AT_LEAST);
  }

  @Test
  void measures_of_texts_held_back_are_coded_as_well_as_before() {
    assertThat(page.score(heldBack, Deviation.MEASURE).micro().f1())
        .isGreaterThanOrEqualTo(MEASURES_AT_LEAST);
  }

  @Test
  void every_third_text_of_a_group_by_hash_is_held_back() {
    List<LabelledText> all = new ArrayList<>(tuning);
    all.addAll(heldBack);
    Map<String, List<LabelledText>> groups =
        all.stream()
            .sorted(Comparator.comparing(LabelledText::rank))
            .collect(Collectors.groupingBy(LabelledText::group, TreeMap::new, Collectors.toList()));
    Set<LabelledText> thirds = new HashSet<>();
    groups
        .values()
        .forEach(
            group -> {
              for (int i = 0; i < group.size(); i += 3) {
                thirds.add(group.get(i));
              }
            });

    assertThat(heldBack).hasSameSizeAs(thirds).allMatch(thirds::contains);
    assertThat(all).hasSizeGreaterThanOrEqualTo(600);
  }

  @Test
  void no_text_of_a_later_batch_is_held_back() {
    Set<String> held = heldBack.stream().map(LabelledText::text).collect(Collectors.toSet());

    assertThat(LabelledText.FURTHER)
        .allSatisfy(
            batch ->
                assertThat(LabelledText.part(batch))
                    .extracting(LabelledText::text)
                    .doesNotHaveDuplicates()
                    .noneMatch(held::contains));
  }

  @Test
  void the_page_is_up_to_date() throws IOException {
    Map<String, List<LabelledText>> development = new TreeMap<>();
    development.put(LabelledText.TUNING, tuning);
    LabelledText.FURTHER.forEach(
        batch -> development.put(batch + " batch", LabelledText.part(batch)));
    String text = page.text(development, heldBack);
    if (System.getProperty("causes.accept") != null) {
      Files.writeString(PAGE, text);
    }
    assertThat(PAGE)
        .as("run the test with -Dcauses.accept and read the difference")
        .content()
        .isEqualTo(text);
  }
}
