package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that may claim something of all projects: no project line, no table row, no cause or
 * measure.
 */
record ClaimText(Passage passage, Phrase.Span span) {
  /** Returns the claiming sentences of a report, in order. */
  static List<ClaimText> of(Narrative narrative, List<ProjectLine> projects, ProjectNames names) {
    List<ClaimText> sentences = new ArrayList<>();
    for (Narrative.Line line : narrative.lines()) {
      Passage passage = line.passage();
      boolean table = passage.text().indexOf('\t') >= 0;
      boolean mayClaim = line.isAbout(Topic.CONCLUSION) || line.isAbout(Topic.COMPLETION);
      if (table || (!mayClaim && line.topics().stream().anyMatch(Topic::isDecisive))) {
        continue;
      }
      for (Phrase.Span span : Sentences.of(passage.text(), 0, passage.length())) {
        Phrase.Span free = beforeMention(names, passage, beforeProjects(projects, passage, span));
        boolean ofOne =
            line.announced().filter(Announced::isProject).isPresent()
                || names.hasPronoun(textOf(passage, span));
        if (free.length() > 0 && !ofOne) {
          sentences.add(new ClaimText(passage, free));
        }
      }
    }
    return sentences;
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
    while (start > 0 && ",;。:!?(".indexOf(text().charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Whether figures there break down what stands before: between brackets or behind 其中. */
  boolean isOfPart(int at) {
    String before = text().substring(0, at);
    return before.lastIndexOf('(') > before.lastIndexOf(')')
        || before.replaceAll("\\([^()]*\\)", "").contains("其中");
  }

  private static String textOf(Passage passage, Phrase.Span span) {
    return passage.text().substring(span.start(), span.end());
  }

  /** Returns what of the sentence stands before the first project line that reaches into it. */
  private static Phrase.Span beforeProjects(
      List<ProjectLine> projects, Passage passage, Phrase.Span span) {
    int end =
        projects.stream()
            .filter(project -> project.passage() == passage)
            .filter(project -> project.start() < span.end() && span.start() < project.end())
            .mapToInt(ProjectLine::start)
            .min()
            .orElse(span.end());
    return new Phrase.Span(span.start(), Math.max(0, end - span.start()));
  }

  /** Returns what of the sentence stands before the first project it names. */
  private static Phrase.Span beforeMention(ProjectNames names, Passage passage, Phrase.Span span) {
    return names.mentions(textOf(passage, span)).stream()
        .findFirst()
        .map(mention -> new Phrase.Span(span.start(), mention.span().start()))
        .orElse(span);
  }
}
