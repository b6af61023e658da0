package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.interpret.Blank;
import org.jixiao.model.Deviation;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimField;

/** Codes the texts in the columns of a form. */
final class FormDeviations {
  private final Coder coder;
  private final Corrections corrections;
  private final Words words;

  FormDeviations(Coder coder, Corrections corrections, Words words) {
    this.coder = coder;
    this.corrections = corrections;
    this.words = words;
  }

  List<Deviation> of(ProjectEvaluation project, List<Indicator> indicators) {
    List<String> names = project.projectName() == null ? List.of() : List.of(project.projectName());
    ProjectNames own = new ProjectNames(names, words);
    Map<List<String>, Deviation> distinct = new LinkedHashMap<>();
    read(project, own, project.deviationText(), Coder.both(), project.locator(), distinct);
    read(
        project,
        own,
        project.measureText(),
        EnumSet.of(Topic.MEASURE),
        project.locator(),
        distinct);
    for (Indicator indicator : indicators) {
      read(project, own, indicator.deviationText(), Coder.both(), indicator.locator(), distinct);
    }
    return new ArrayList<>(distinct.values());
  }

  private void read(
      ProjectEvaluation project,
      ProjectNames own,
      String text,
      Set<Topic> kinds,
      String locator,
      Map<List<String>, Deviation> distinct) {
    if (text == null || Blank.isBlank(text)) {
      return;
    }
    for (Passage passage : Passage.linesOf(asParagraph(text, locator))) {
      for (Phrase.Span span : Sentences.of(passage.text(), 0, passage.length())) {
        String sentence = passage.text().substring(span.start(), span.end());
        for (Coder.Coded coded :
            corrections.over(coder.code(own.mask(sentence), kinds), sentence, subjectOf(project))) {
          int start = span.start() + coded.span().start();
          String phrase = passage.verbatim(start, start + coded.span().length());
          String stated = passage.verbatim(span.start(), span.end());
          if (isRepeatedNone(coded, kinds)) {
            continue;
          }
          distinct.putIfAbsent(
              List.of(locator, coded.kind(), coded.code()),
              deviation(project, coded, phrase, stated, locator));
        }
      }
    }
  }

  private static Corrections.Subject subjectOf(ProjectEvaluation project) {
    return new Corrections.Subject(
        project.fiscalYear(),
        project.departmentName(),
        project.projectName() == null ? Set.of() : Set.of(project.projectName()));
  }

  /** 无 in the one column for both is one answer: that there was no deviation. */
  private static boolean isRepeatedNone(Coder.Coded coded, Set<Topic> kinds) {
    return kinds.size() > 1
        && coded.kind().equals(Deviation.MEASURE)
        && coded.code().equals(Deviation.NONE_STATED);
  }

  private static VerbatimField asParagraph(String text, String locator) {
    return new VerbatimField(VerbatimField.PARAGRAPH, 0, "", "", text, "", locator);
  }

  private static Deviation deviation(
      ProjectEvaluation project,
      Coder.Coded coded,
      String phrase,
      String sentence,
      String locator) {
    return new Deviation(
        project.fiscalYear(),
        project.departmentName(),
        project.projectName(),
        coded.kind(),
        coded.code(),
        phrase,
        sentence,
        project.source(),
        project.submissionId(),
        project.recordId(),
        locator);
  }
}
