package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.interpret.ProjectName;
import org.jixiao.interpret.Reference;

/** Finds the project lines of a narrative: name and score, in running lines and in tables. */
final class ProjectLines {
  private static final Pattern SAME_OF_OTHER_YEAR =
      Pattern.compile(
          "[,;](?:(?:19|20)\\d\\d|今|本|当|上|去)年度?[^,;。\\d]{0,6}\\d{2,3}+(?:\\.\\d++)?+(?!\\d|[亿万千百]*元|[%个项户人年月日号])");

  private final Words words;
  private final NameWords names;
  private final ScoreWords scores;
  private final LineParts parts;
  private final SharedScores shared;
  private final ScoresAhead ahead;
  private final GradeLists graded;
  private final FundedProjects funded;
  private final StatedGrade grades;

  ProjectLines(Reference reference, Words words) {
    this.words = words;
    grades = new StatedGrade(reference);
    names = new NameWords(words);
    scores = new ScoreWords(words);
    parts = new LineParts(words, names, scores);
    shared = new SharedScores(words, names, grades);
    ahead = new ScoresAhead(names);
    graded = new GradeLists(new GradeCounts(grades), names);
    funded = new FundedProjects(words, names);
  }

  /**
   * Returns the lines in order. A line repeated with the same name and score counts once, as does a
   * project listed again by grade only.
   *
   * @param title the project in the title: where no project is listed, the report is about that one
   */
  List<ProjectLine> of(Narrative narrative, Optional<Announced> title) {
    List<ProjectLine> listed = found(narrative, Optional.empty());
    return listed.isEmpty() && title.isPresent() ? found(narrative, title) : listed;
  }

  private List<ProjectLine> found(Narrative narrative, Optional<Announced> title) {
    List<LinePart> candidates = new ArrayList<>();
    List<ProjectLine> found = new ArrayList<>();
    Map<LinePart, Integer> places = new LinkedHashMap<>();
    ScoreTables tables = new ScoreTables(words);
    AnnouncedScores announced = new AnnouncedScores(words, names, scores, grades, title);
    for (Narrative.Line line : narrative.lines()) {
      Passage passage = line.passage();
      if (isElsewhere(line)) {
        continue;
      }
      if (passage.text().indexOf('\t') >= 0) {
        tables.row(line).ifPresent(found::add);
        continue;
      }
      tables.forget();
      announced.in(line).ifPresent(found::add);
      List<Phrase.Span> taken = new ArrayList<>();
      for (SharedScores.Found list : shared.in(passage)) {
        taken.add(list.span());
        found.addAll(list.lines());
      }
      for (ProjectLine item : ahead.in(passage)) {
        taken.add(new Phrase.Span(item.start(), item.end() - item.start()));
        found.add(item);
      }
      for (LinePart part : parts.of(line, taken)) {
        places.put(part, found.size());
        candidates.add(part);
        found.add(null);
      }
      found.addAll(graded.in(passage));
      found.addAll(funded.in(passage));
    }
    for (LinePart part : candidates) {
      if (ofTwoYears(part)) {
        continue;
      }
      if (part.isCertain() || hasCompany(part, candidates) || isAnnounced(part, narrative)) {
        found.set(places.get(part), read(part));
      }
    }
    return distinct(
        new NameForms(narrative).unite(found.stream().filter(Objects::nonNull).toList()));
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

  /** 2022年甲项目92分，2023年96分: which score is meant for which name is not told. */
  private static boolean ofTwoYears(LinePart part) {
    String behind = part.line().passage().text().substring(part.score().end());
    return SAME_OF_OTHER_YEAR.matcher(behind).lookingAt();
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
                .replaceFirst("^[（(]([^（）()]*)[）)]$", "$1")
                .replaceFirst("^[\\p{P}\\s]*(?:项目|专项)?[\\p{P}\\s]*", "")
            : "";
    String after = passage.verbatim(textStart, textEnd);
    String graded = LinePart.gradedBy(rest);
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
      if (!line.score().isEmpty()) {
        distinct.putIfAbsent(List.of(key(line.name()), line.score()), line);
      }
    }
    for (ProjectLine line : found) {
      if (line.score().isEmpty()) {
        List<List<String>> scored =
            distinct.keySet().stream().filter(key -> key.get(0).equals(key(line.name()))).toList();
        if (scored.isEmpty()) {
          distinct.put(List.of(key(line.name()), ""), line);
        }
        scored.forEach(
            key -> distinct.computeIfPresent(key, (same, known) -> known.graded(line.gradeWord())));
      }
    }
    return List.copyOf(distinct.values());
  }

  /** A name and the same with 项目 behind it are one project. */
  static String key(String name) {
    return ProjectName.key(name).replaceFirst("(?<=..)项目$", "");
  }
}
