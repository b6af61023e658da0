package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which columns of a table hold a project, its score, its grade and its number.
 *
 * @param grade -1 when there is none
 * @param ordinal -1 when there is none
 * @param figures columns of budget, execution and rate, by the field of {@link Told}
 * @param units the heads as printed, which name the unit of money
 */
record ScoreColumns(
    int name, int score, int grade, int ordinal, Map<String, Integer> figures, List<String> units) {
  /**
   * Returns the columns when a row is the header of a table of scored projects; none when several
   * columns may be the score and none of them says that it is the self-evaluation's or the total.
   */
  static Optional<ScoreColumns> of(List<String> header, Words words) {
    List<String> bare = header.stream().map(cell -> cell.replaceAll("\\([^()]*\\)", "")).toList();
    boolean ofIndicators =
        bare.stream().anyMatch(cell -> words.endsWithAny(cell, "column_indicator"));
    int name = first(bare, cell -> isName(cell, words));
    int[] scores =
        IntStream.range(0, bare.size()).filter(i -> isScore(bare.get(i), words)).toArray();
    int[] decided =
        IntStream.of(scores)
            .filter(i -> words.containsAny(bare.get(i), "column_score_decided"))
            .toArray();
    int[] chosen = scores.length > 1 ? decided : scores;
    if (ofIndicators || name < 0 || chosen.length != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new ScoreColumns(
            name,
            chosen[0],
            first(bare, cell -> words.containsAny(cell, "column_grade")),
            first(bare, cell -> words.of("column_ordinal").contains(cell)),
            figures(bare, words),
            header));
  }

  /** A column counts only when it is the one of its kind. */
  private static Map<String, Integer> figures(List<String> bare, Words words) {
    Map<String, Integer> figures = new TreeMap<>();
    Map.of(
            Told.BUDGET, "column_budget",
            Told.EXECUTED, "column_executed",
            Told.RATE, "column_rate")
        .forEach(
            (field, heads) -> {
              int[] columns =
                  IntStream.range(0, bare.size())
                      .filter(i -> words.of(heads).contains(bare.get(i)))
                      .toArray();
              if (columns.length == 1) {
                figures.put(field, columns[0]);
              }
            });
    return figures;
  }

  private static boolean isName(String cell, Words words) {
    return words.endsWithAny(cell, "column_name") && !words.containsAny(cell, "column_name_other");
  }

  private static boolean isScore(String cell, Words words) {
    return words.endsWithAny(cell, "column_score")
        && !words.containsAny(cell, "column_score_other");
  }

  private static int first(List<String> cells, Predicate<String> wanted) {
    return IntStream.range(0, cells.size())
        .filter(i -> wanted.test(cells.get(i)))
        .findFirst()
        .orElse(-1);
  }
}
