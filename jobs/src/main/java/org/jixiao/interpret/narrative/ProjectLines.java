package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.interpret.ProjectName;
import org.jixiao.interpret.Reference;

/** Finds the project lines of a narrative: name and score, in running lines and in tables. */
final class ProjectLines {
  private final Words words;
  private final LineParts parts;
  private final ScoreTables tables;
  private final StatedGrade grades;

  ProjectLines(Reference reference, Words words) {
    this.words = words;
    grades = new StatedGrade(reference);
    parts = new LineParts(words);
    tables = new ScoreTables(words);
  }

  /** Returns the lines in order; a line repeated with the same name and score counts once. */
  List<ProjectLine> of(Narrative narrative) {
    List<LinePart> candidates = new ArrayList<>();
    List<ProjectLine> found = new ArrayList<>();
    Map<LinePart, Integer> places = new LinkedHashMap<>();
    tables.forget();
    AnnouncedScores announced = new AnnouncedScores(words, grades);
    for (Narrative.Line line : narrative.lines()) {
      if (isElsewhere(line)) {
        continue;
      }
      if (line.passage().text().indexOf('\t') >= 0) {
        tables.row(line).ifPresent(found::add);
        continue;
      }
      tables.forget();
      announced.in(line).ifPresent(found::add);
      for (LinePart part : parts.of(line)) {
        places.put(part, found.size());
        candidates.add(part);
        found.add(null);
      }
    }
    for (LinePart part : candidates) {
      if (part.isCertain() || hasCompany(part, candidates) || isAnnounced(part, narrative)) {
        found.set(places.get(part), read(part));
      }
    }
    return distinct(found);
  }

  /** Causes, measures and uses speak of projects without listing them. */
  private static boolean isElsewhere(Narrative.Line line) {
    boolean lists = line.isAbout(Topic.CONCLUSION) || line.isAbout(Topic.COMPLETION);
    return !lists && line.topics().stream().anyMatch(Topic::isDecisive);
  }

  private static boolean hasCompany(LinePart part, List<LinePart> candidates) {
    return candidates.stream()
        .anyMatch(
            other ->
                !other.equals(part)
                    && other.line().chapter() == part.line().chapter()
                    && other.score().isShapedLike(part.score()));
  }

  private boolean isAnnounced(LinePart part, Narrative narrative) {
    for (Narrative.Line line : narrative.lines()) {
      boolean itself = line.equals(part.line());
      String before =
          itself ? line.passage().text().substring(0, part.start()) : line.passage().text();
      if (line.chapter() == part.line().chapter() && words.containsAny(before, "lead_in")) {
        return true;
      }
      if (itself) {
        return false;
      }
    }
    return false;
  }

  private ProjectLine read(LinePart part) {
    Passage passage = part.line().passage();
    String rest = passage.text().substring(part.score().end(), part.end());
    String stripped = part.score().bracketed() ? rest.replaceFirst("^[^()]{0,20}\\)", "") : rest;
    int skip = rest.length() - stripped.replaceFirst("^[,:;。)、]+", "").length();
    int textStart = part.score().end() + skip;
    int textEnd = part.end();
    while (textEnd > textStart && ";。,、".indexOf(passage.text().charAt(textEnd - 1)) >= 0) {
      textEnd--;
    }
    String between =
        part.nameEnd() < part.score().nameEnd()
            ? passage
                .verbatim(part.nameEnd(), part.score().nameEnd())
                .replaceFirst("^[\\p{P}\\s]*(?:项目|专项)?[\\p{P}\\s]*", "")
            : "";
    String after = passage.verbatim(textStart, textEnd);
    String graded = rest.substring(0, Math.min(rest.length(), LinePart.GRADE_REACH));
    return new ProjectLine(
        passage,
        passage.verbatim(part.nameStart(), part.nameEnd()),
        part.score().digits(),
        between.isEmpty() || after.isEmpty() ? between + after : between + "，" + after,
        grades.wordIn(graded).orElse(""),
        part.start(),
        part.end(),
        part.score().end());
  }

  private static List<ProjectLine> distinct(List<ProjectLine> found) {
    Map<List<String>, ProjectLine> distinct = new LinkedHashMap<>();
    for (ProjectLine line : found) {
      if (line != null) {
        distinct.putIfAbsent(List.of(ProjectName.key(line.name()), line.score()), line);
      }
    }
    return List.copyOf(distinct.values());
  }
}
