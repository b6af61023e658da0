package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a sentence that may claim something of all projects: no project line, no table row,
 * no cause or measure.
 */
record ClaimText(Passage passage, Phrase.Span span, YearSpoken years) {
  /** Returns the claiming stretches of a report, in order. */
  static List<ClaimText> of(ReportReader.Report report, YearSpoken years) {
    List<ClaimText> claiming = new ArrayList<>();
    for (Narrative.Line line : report.narrative().lines()) {
      Passage passage = line.passage();
      boolean table = passage.text().indexOf('\t') >= 0;
      boolean mayClaim = line.isAbout(Topic.CONCLUSION) || line.isAbout(Topic.COMPLETION);
      if (table
          || isOfProject(line, report)
          || (!mayClaim && line.topics().stream().anyMatch(Topic::isDecisive))) {
        continue;
      }
      for (Phrase.Span span : Sentences.of(passage.text(), 0, passage.length())) {
        for (Phrase.Span beside : besideProjects(report.projects(), passage, span)) {
          Phrase.Span free = beforeMention(report, passage, beside);
          boolean pronoun = report.names().hasPronoun(textOf(passage, span));
          if (free.length() > 0 && (!pronoun || report.isOfOneProject())) {
            claiming.add(new ClaimText(passage, free, years));
          }
        }
      }
    }
    return claiming;
  }

  /** Whether a heading above the line names a project of the report. */
  private static boolean isOfProject(Narrative.Line line, ReportReader.Report report) {
    return line.announced()
        .filter(above -> above.isProject() || report.names().has(above.name()))
        .isPresent();
  }

  String text() {
    return textOf(passage, span);
  }

  /** Returns words of the sentence as they stand in the report. */
  String verbatim(int start, int end) {
    return passage.verbatim(span.start() + start, span.start() + end);
  }

  /** Returns where the clause begins in which the position lies. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && !isClauseEnd(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isClauseEnd(int at) {
    String text = text();
    boolean inNumber =
        text.charAt(at) == ','
            && at > 0
            && Character.isDigit(text.charAt(at - 1))
            && text.substring(at + 1).matches("\\d{3}(?!\\d)(?s:.*)");
    return ",;。:!?(".indexOf(text.charAt(at)) >= 0 && !inNumber;
  }

  /** Whether the sentence speaks of another year there than the report's. */
  boolean isOfOtherYear(int at) {
    String before = passage.text().substring(0, span.start() + at);
    int sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1;
    return years.isOther(before.substring(sentence), before.length() - sentence);
  }

  /** Whether figures there break down what stands before: between brackets or behind 其中. */
  boolean isOfPart(int at) {
    String before = text().substring(0, at);
    return before.lastIndexOf('(') > before.lastIndexOf(')')
        || before.replaceAll("\\([^()]*\\)|(?:选取|选择|抽取|对|从|就|将)其中", "").contains("其中");
  }

  private static String textOf(Passage passage, Phrase.Span span) {
    return passage.text().substring(span.start(), span.end());
  }

  /** Returns what of the sentence no project line reaches into. */
  private static List<Phrase.Span> besideProjects(
      List<ProjectLine> projects, Passage passage, Phrase.Span span) {
    List<Phrase.Span> free = new ArrayList<>();
    int from = span.start();
    List<ProjectLine> within =
        projects.stream()
            .filter(project -> project.passage() == passage)
            .filter(project -> project.start() < span.end() && span.start() < project.end())
            .sorted(Comparator.comparing(ProjectLine::start))
            .toList();
    for (ProjectLine project : within) {
      if (project.start() > from) {
        free.add(new Phrase.Span(from, project.start() - from));
      }
      from = Math.max(from, project.end());
    }
    if (from < span.end()) {
      free.add(new Phrase.Span(from, span.end() - from));
    }
    return free;
  }

  /** Returns what of a stretch stands before the first project it names. */
  private static Phrase.Span beforeMention(
      ReportReader.Report report, Passage passage, Phrase.Span span) {
    if (report.isOfOneProject()) {
      return span;
    }
    return report.names().mentions(textOf(passage, span)).stream()
        .findFirst()
        .map(mention -> new Phrase.Span(span.start(), mention.span().start()))
        .orElse(span);
  }
}
