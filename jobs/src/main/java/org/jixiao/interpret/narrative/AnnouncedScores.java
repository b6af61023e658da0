package org.jixiao.interpret.narrative;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores that stand below a heading that names their project: 该项目自评得分95分. */
final class AnnouncedScores {
  private final StatedGrade grades;
  private final Pattern subject;
  private final Set<Announced> scored = new HashSet<>();

  AnnouncedScores(Words words, StatedGrade grades) {
    this.grades = grades;
    subject = Pattern.compile("(?:" + words.alternatives("pronoun") + "|项目|经自评|绩效|本次|最终|,)*");
  }

  /** Returns the project line when the line states the first score of the announced project. */
  Optional<ProjectLine> in(Narrative.Line line) {
    return line.announced()
        .filter(Announced::isProject)
        .filter(announced -> announced.passage() != line.passage() && !scored.contains(announced))
        .flatMap(announced -> in(line, announced));
  }

  private Optional<ProjectLine> in(Narrative.Line line, Announced announced) {
    Passage passage = line.passage();
    for (LineScore score : LineScore.in(passage.text())) {
      int start = clauseStart(passage.text(), score.nameEnd());
      String before = passage.text().substring(start, score.nameEnd());
      if (score.labelled() && subject.matcher(Marker.strip(before)).matches()) {
        scored.add(announced);
        String rest = passage.text().substring(score.end());
        String graded = rest.substring(0, Math.min(rest.length(), LinePart.GRADE_REACH));
        return Optional.of(
            new ProjectLine(
                passage,
                announced.name(),
                score.digits(),
                passage.verbatim(0, passage.length()),
                grades.wordIn(graded).orElse(""),
                0,
                passage.length(),
                score.end()));
      }
    }
    return Optional.empty();
  }

  private static int clauseStart(String text, int end) {
    int start = end;
    while (start > 0 && ",;。:!?(".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
