package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;
import org.jixiao.model.LexiconEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
  private static final int FOLDS = 5;

  /** Of those it answers, learned from four fifths of the examples and asked about the rest. */
  @ParameterizedTest
  @CsvSource({"cause, 70", "measure, 75"})
  void most_answers_about_examples_left_out_are_right(String kind, int percent) {
    int answered = 0;
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LexiconEntry> learned = new ArrayList<>();
      List<LexiconEntry> asked = new ArrayList<>();
      for (LexiconEntry entry : examples(kind)) {
        learned.add(part(entry, fold, false));
        asked.add(part(entry, fold, true));
      }
      Examples examples = new Examples(kind, learned, List.of());
      for (LexiconEntry entry : asked) {
        for (String text : entry.phrases()) {
          Optional<String> likeliest = examples.likeliest(Passage.compact(text));
          answered += likeliest.isPresent() ? 1 : 0;
          right += likeliest.filter(entry.code()::equals).isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(100 * right).isGreaterThanOrEqualTo(percent * answered);
  }

  @Test
  void corrections_are_examples_too() {
    String sentence = "柽柳苗圃返碱";
    Correction correction =
        new Correction(null, "", "", sentence, "", Deviation.CAUSE, "force_majeure", "甲", "盐碱");

    assertThat(examples(List.of()).likeliest(sentence)).isEmpty();
    assertThat(examples(List.of(correction)).likeliest(sentence)).contains("force_majeure");
  }

  private static Examples examples(List<Correction> corrections) {
    return new Examples(Deviation.CAUSE, Reports.lexicon(), corrections);
  }

  private static List<LexiconEntry> examples(String kind) {
    return Reports.lexicon().stream().filter(one -> one.kind().equals(kind + "_example")).toList();
  }

  private static LexiconEntry part(LexiconEntry entry, int fold, boolean asked) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < entry.phrases().size(); i++) {
      if ((i % FOLDS == fold) == asked) {
        texts.add(entry.phrases().get(i));
      }
    }
    return new LexiconEntry(entry.kind(), entry.code(), entry.name(), entry.group(), texts);
  }
}
