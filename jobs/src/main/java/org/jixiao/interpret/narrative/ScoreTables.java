package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads project lines from the rows of a table whose header names project and score. */
final class ScoreTables {
  private static final Pattern SCORE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)分?");
  private static final Pattern NAME_HEADER = Pattern.compile("(?:二级|一级)?项目(?:名称)?|名称");
  private static final Pattern SCORE_HEADER =
      Pattern.compile("(?:绩效|综合|最终)?(?:自评|评价)?(?:总|综合)?(?:得分|评分|分数|总分|自评分)(?:\\(分\\))?");
  private static final Pattern GRADE_HEADER = Pattern.compile(".*(?:等级|等次|评级|结论|档次).*");
  private static final Pattern ORDINAL_HEADER = Pattern.compile("序号|编号|No\\.?");

  private final Words words;
  private Optional<Columns> columns = Optional.empty();

  private record Columns(int name, int score, int grade, int ordinal) {}

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
    Optional<Columns> header = header(text, cells);
    if (header.isPresent()) {
      columns = header;
      return Optional.empty();
    }
    return columns.flatMap(known -> read(line.passage(), cells, known));
  }

  private Optional<ProjectLine> read(Passage passage, List<Cell> cells, Columns known) {
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
            score.end()));
  }

  private static String rest(Passage passage, List<Cell> cells, Columns known) {
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

  private static Optional<Columns> header(String text, List<Cell> cells) {
    int name = column(text, cells, NAME_HEADER);
    int score = column(text, cells, SCORE_HEADER);
    return name < 0 || score < 0
        ? Optional.empty()
        : Optional.of(
            new Columns(
                name,
                score,
                column(text, cells, GRADE_HEADER),
                column(text, cells, ORDINAL_HEADER)));
  }

  private static int column(String text, List<Cell> cells, Pattern header) {
    for (int i = 0; i < cells.size(); i++) {
      if (header.matcher(text.substring(cells.get(i).start(), cells.get(i).end())).matches()) {
        return i;
      }
    }
    return -1;
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
