package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

class InterpretersTest {
  private static final Reference REFERENCE = References.withRegister();

  @Property(tries = 300, seed = "20260430")
  void noInterpreterThrowsOnAnyCells(
      @ForAll("texts") @Size(12) List<String> texts, @ForAll("texts") @Size(1) List<String> path) {
    VerbatimRecord record =
        Forms.projectForm()
            .header("fiscal_year", texts.get(0))
            .header("department_name", texts.get(1))
            .header("project_name", texts.get(2))
            .header("declared_execution_rate_pct", texts.get(3))
            .header("score_points", texts.get(4))
            .header("declared_grade", texts.get(5))
            .funding(1, texts.get(6), texts.get(7), texts.get(8), texts.get(9))
            .indicator(1, "target_text", texts.get(10), "actual_text", texts.get(11))
            .indicator(2, "weight_points", texts.get(4), "unit", texts.get(3))
            .build();
    String relativePath = path.get(0);
    List<ProjectEvaluation> evaluations =
        new ProjectEvaluations(REFERENCE).interpret(record, relativePath);
    assertThat(evaluations).hasSize(1);
    assertThat(new ProjectEvaluations(REFERENCE).interpret(record, relativePath))
        .isEqualTo(evaluations);
    assertThat(new Fundings(REFERENCE).interpret(record, relativePath)).hasSize(1);
    assertThat(new Indicators(REFERENCE).interpret(record, relativePath)).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.strings()
                .withChars("0123456789.,-%≥≤=约万元分年度二〇一优良中差其中：总额局/—（）无 \n")
                .ofMaxLength(10))
        .list();
  }
}
