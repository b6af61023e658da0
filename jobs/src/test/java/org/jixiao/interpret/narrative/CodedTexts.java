package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.model.Deviation;

/** Has labelled texts coded where they would stand: in a column of a form or in a narrative. */
final class CodedTexts {
  private static final String HEADING = "五、偏离绩效目标的原因和下一步改进措施";

  private final Deviations deviations;

  CodedTexts(Deviations deviations) {
    this.deviations = deviations;
  }

  /** Returns the codes of one kind found in a text. */
  Set<String> codes(LabelledText labelled, String kind) {
    return stated(labelled).stream()
        .filter(deviation -> deviation.kind().equals(kind))
        .map(Deviation::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Deviation> stated(LabelledText labelled) {
    return switch (labelled.place()) {
      case "cell" -> deviations.ofForm(Reports.project(labelled.text(), null), List.of());
      case "measure_cell" -> deviations.ofForm(Reports.project(null, labelled.text()), List.of());
      case "report" -> deviations.ofReport(Reports.of(HEADING, labelled.text()), "2022/report.txt");
      default -> throw new IllegalArgumentException("no such place: " + labelled.place());
    };
  }
}
