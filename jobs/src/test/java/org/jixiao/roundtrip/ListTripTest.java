package org.jixiao.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.ReadResult;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.model.ProjectEvaluation;

/** Projects in the rows of a list, whatever the order of its columns, are read as written. */
class ListTripTest {
  private static final DocumentReader READER = new DocumentReader(FormCatalogue.load());

  @Property(tries = 100, seed = "20260430")
  void aListIsReadAsItWasWritten(
      @ForAll("forms") List<Form> forms, @ForAll("layouts") Layout layout) {
    Page page = ListDrawing.of(forms, layout);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("汇总.xlsx", PageFiles.xlsx(page.withHeadingsInTable()));
    files.put("汇总.docx", PageFiles.docx(page));
    files.put("汇总.csv", PageFiles.csv(page, UTF_8, false));

    files.forEach(
        (name, content) ->
            assertThat(told(READER.read(name, "s", content), name))
                .as("%s: %s", name, page)
                .isEqualTo(ListDrawing.told(forms)));
  }

  static List<String> told(ReadResult result, String path) {
    ProjectEvaluations interpreter = new ProjectEvaluations(Told.REFERENCE);
    return result.records().stream()
        .flatMap(record -> interpreter.interpret(record, path).stream())
        .map(ListTripTest::told)
        .toList();
  }

  private static String told(ProjectEvaluation project) {
    return Told.line(
        "row",
        project.fiscalYear(),
        project.departmentName(),
        project.implementingUnit(),
        project.projectCode(),
        project.projectName(),
        project.initialBudgetYuan(),
        project.annualBudgetYuan(),
        project.executedYuan(),
        project.declaredExecutionRatePct() == null
            ? null
            : project.declaredExecutionRatePct().setScale(2) + "%",
        project.scorePoints(),
        project.declaredGrade(),
        project.deviationText());
  }

  @Provide
  Arbitrary<List<Form>> forms() {
    return FormArbitraries.forms().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<Layout> layouts() {
    return LayoutArbitraries.layouts();
  }
}
