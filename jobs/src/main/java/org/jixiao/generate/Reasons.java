package org.jixiao.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Causes and measures in the words of officials, from {@code causes.tsv} and {@code measures.tsv}.
 */
final class Reasons {
  private static final List<CSVRecord> CAUSES = WordList.rows("causes");
  private static final Map<String, List<String>> MEASURES =
      WordList.rows("measures").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("code"),
                  Collectors.mapping(row -> row.get("sentence"), Collectors.toList())));

  private Reasons() {}

  /**
   * Returns a reason why a project, or an indicator of it, fell short, with a measure that fits.
   */
  static Reason of(Chance chance, Project project, String indicator) {
    CSVRecord cause = chance.of(CAUSES);
    String measure = chance.of(WordList.words(cause, "measures"));
    return new Reason(
        cause.get("code"),
        cause.get("sentence").replace("{p}", project.shortName()).replace("{i}", indicator),
        measure,
        "针对" + project.shortName() + "，" + chance.of(MEASURES.get(measure)));
  }
}
