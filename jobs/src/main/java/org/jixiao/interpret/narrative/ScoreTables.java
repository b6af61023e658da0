package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.interpret.Money;
import org.jixiao.interpret.Percent;
import org.jixiao.model.Parsed;

/** Reads project lines from the rows of a table whose header names project and score. */
final class ScoreTables {
  private static final Pattern SCORE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)分?");
  private static final Pattern UNIT = Pattern.compile("(?:亿|千万|百万|万|千)?元");
  private final Words words;
  private Optional<ScoreColumns> columns = Optional.empty();

  private record Cell(int start, int end) {}

  ScoreTables(Words words) {
    this.words = words;
  }

  /** Ends the table: what follows needs a header of its own. */
  void forget() {
    columns = Optional.empty();
  }

  /** Returns the project line a row states; a header row sets the columns and states none. */
  Optional<ProjectLine> row(Narrative.Line line) {
    String text = line.passage().text();
    List<Cell> cells = cells(text);
    Optional<ScoreColumns> header =
        ScoreColumns.of(
            cells.stream().map(cell -> text.substring(cell.start(), cell.end())).toList(), words);
    if (header.isPresent()) {
      columns = header;
      return Optional.empty();
    }
    return columns.flatMap(known -> read(line.passage(), cells, known));
  }

  private Optional<ProjectLine> read(Passage passage, List<Cell> cells, ScoreColumns known) {
    if (cells.size() <= Math.max(known.name(), known.score())) {
      return Optional.empty();
    }
    Cell name = cells.get(known.name());
    Cell score = cells.get(known.score());
    String nameText = passage.text().substring(name.start(), name.end());
    var digits = SCORE.matcher(passage.text().substring(score.start(), score.end()));
    boolean project =
        nameText.codePoints().anyMatch(Character::isIdeographic)
            && !words.endsWithAny(nameText, "not_project");
    if (!project || !digits.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectLine(
            passage,
            passage.verbatim(name.start(), name.end()),
            digits.group(1),
            rest(passage, cells, known),
            known.grade() >= 0 && known.grade() < cells.size()
                ? text(passage, cells.get(known.grade()))
                : "",
            0,
            passage.length(),
            score.end(),
            told(passage, cells, known)));
  }

  private static List<Told> told(Passage passage, List<Cell> cells, ScoreColumns known) {
    List<Told> told = new ArrayList<>();
    known
        .figures()
        .forEach(
            (field, column) -> {
              if (column < cells.size() && column < known.units().size()) {
                Cell cell = cells.get(column);
                String text = passage.text().substring(cell.start(), cell.end());
                Parsed<BigDecimal> value =
                    field.equals(Told.RATE)
                        ? Percent.parse(text)
                        : Money.parse(text, unitOf(known.units().get(column)));
                told.add(new Told(field, value, text, passage, cell.start(), cell.end()));
              }
            });
    return told;
  }

  private static String unitOf(String head) {
    var unit = UNIT.matcher(head);
    return unit.find() ? unit.group() : "";
  }

  private static String rest(Passage passage, List<Cell> cells, ScoreColumns known) {
    List<Integer> taken = List.of(known.name(), known.score(), known.grade(), known.ordinal());
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = text(passage, cells.get(i));
      if (!taken.contains(i) && text.codePoints().anyMatch(Character::isIdeographic)) {
        rest.add(text);
      }
    }
    return String.join("，", rest);
  }

  private static String text(Passage passage, Cell cell) {
    return passage.verbatim(cell.start(), cell.end());
  }

  private static List<Cell> cells(String text) {
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        cells.add(new Cell(start, i));
        start = i + 1;
      }
    }
    return cells;
  }
}
