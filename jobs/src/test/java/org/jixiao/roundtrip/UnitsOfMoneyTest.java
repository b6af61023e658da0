package org.jixiao.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.model.Funding;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** A form filled in in 万元 and the same in 元 state the same money and the same rate. */
class UnitsOfMoneyTest {
  private static final DocumentReader READER = new DocumentReader(FormCatalogue.load());

  @Property(tries = 100, seed = "20260430")
  void theUnitPrintedChangesNoAmountAndNoRate(
      @ForAll("forms") Form form, @ForAll("layouts") Layout layout) {
    List<BigDecimal> inYuan = figures(form, layout.in(false));

    assertThat(figures(form, layout.in(true))).isEqualTo(inYuan);
    assertThat(inYuan).contains(form.total().annual().setScale(2));
  }

  private static List<BigDecimal> figures(Form form, Layout layout) {
    byte[] book = PageFiles.xlsx(Drawing.of(form, layout).withHeadingsInTable());
    VerbatimRecord record = READER.read("a.xlsx", "s", book).records().get(0);
    List<BigDecimal> figures = new ArrayList<>();
    for (ProjectEvaluation project :
        new ProjectEvaluations(Told.REFERENCE).interpret(record, "a.xlsx")) {
      figures.addAll(
          Arrays.asList(
              project.initialBudgetYuan(),
              project.annualBudgetYuan(),
              project.executedYuan(),
              project.executionRatePct(),
              project.declaredExecutionRatePct()));
    }
    for (Funding fund : new Fundings(Told.REFERENCE).interpret(record, "a.xlsx")) {
      figures.addAll(
          Arrays.asList(fund.initialBudgetYuan(), fund.annualBudgetYuan(), fund.executedYuan()));
    }
    return figures;
  }

  @Provide
  Arbitrary<Form> forms() {
    return FormArbitraries.forms();
  }

  @Provide
  Arbitrary<Layout> layouts() {
    return LayoutArbitraries.layouts();
  }
}
