package org.jixiao.interpret.narrative;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores of a project that a heading, or the title of the report, names: 该项目自评得分95分. */
final class AnnouncedScores {
  private static final Pattern SCORE_ALONE =
      Pattern.compile("(?<score>" + ScoreWords.NUMBER + ")分?[。;]?");

  private final NameWords names;
  private final ScoreWords scores;
  private final StatedGrade grades;
  private final Pattern subject;
  private final Optional<Announced> title;
  private final Set<Announced> scored = new HashSet<>();

  AnnouncedScores(
      Words words,
      NameWords names,
      ScoreWords scores,
      StatedGrade grades,
      Optional<Announced> title) {
    this.names = names;
    this.scores = scores;
    this.grades = grades;
    this.title = title;
    subject =
        Pattern.compile(
            "(?:"
                + words.alternatives("pronoun")
                + "|"
                + words.alternatives("score_subject")
                + "|,)*");
  }

  /** Returns the project line when the line states the first score of the announced project. */
  Optional<ProjectLine> in(Narrative.Line line) {
    return line.announced()
        .filter(announced -> announced.passage() != line.passage())
        .filter(announced -> announced.isProject() || mayBeProject(announced))
        .or(() -> title)
        .filter(announced -> !scored.contains(announced))
        .flatMap(announced -> in(line, announced));
  }

  private boolean mayBeProject(Announced announced) {
    return names.mayBeProject(announced.text()) && !names.isHeading(announced.text());
  }

  private Optional<ProjectLine> in(Narrative.Line line, Announced announced) {
    Passage passage = line.passage();
    String text = passage.text();
    for (LineScore score : scores.in(text)) {
      int labelStart = score.nameEnd() + score.separator().length();
      int start = clauseStart(text, labelStart);
      String before = text.substring(start, labelStart);
      if (score.labelled() && subject.matcher(Marker.strip(before)).matches()) {
        scored.add(announced);
        String rest = text.substring(score.end());
        String graded = LinePart.reached(rest);
        boolean ofTitle = title.filter(announced::equals).isPresent();
        return Optional.of(
            new ProjectLine(
                passage,
                announced.name(),
                score.digits(),
                passage.verbatim(0, passage.length()),
                grades.wordIn(graded).orElse(""),
                ofTitle ? start : 0,
                passage.length(),
                score.end()));
      }
    }
    return title.filter(announced::equals).flatMap(only -> alone(line, only));
  }

  /** A score that stands alone below a heading such as 自评得分. */
  private Optional<ProjectLine> alone(Narrative.Line line, Announced only) {
    Passage passage = line.passage();
    var score = SCORE_ALONE.matcher(passage.text()).region(line.bodyStart(), passage.length());
    if (!line.isAbout(Topic.CONCLUSION) || !score.matches()) {
      return Optional.empty();
    }
    scored.add(only);
    return Optional.of(
        new ProjectLine(
            passage,
            only.name(),
            score.group("score"),
            "",
            "",
            score.start(),
            score.end(),
            score.end()));
  }

  private static int clauseStart(String text, int end) {
    int start = end;
    while (start > 0 && ",;。:!?(".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
