package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.Deviation;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** Codes the sections of a narrative that are about causes or measures. */
final class ReportDeviations {
  private final Coder coder;

  ReportDeviations(Coder coder) {
    this.coder = coder;
  }

  List<Deviation> of(VerbatimRecord record, ReportReader.Report report) {
    Map<List<String>, Deviation> distinct = new LinkedHashMap<>();
    String spokenOf = null;
    for (Narrative.Line line : report.narrative().lines()) {
      Set<Topic> kinds = EnumSet.noneOf(Topic.class);
      kinds.addAll(line.topics());
      kinds.retainAll(Coder.both());
      if (kinds.isEmpty()) {
        spokenOf = line.hasHeading() ? null : spokenOf;
        continue;
      }
      Passage passage = line.passage();
      for (Phrase.Span span : Sentences.of(passage.text(), line.bodyStart(), passage.length())) {
        String text = passage.text().substring(span.start(), span.end());
        List<ProjectNames.Mention> mentions = report.names().mentions(text);
        for (Coder.Coded coded : coder.code(report.names().mask(text), kinds)) {
          for (Subject subject : subjects(coded, mentions, text, spokenOf, report.names())) {
            int from = span.start() + subject.start();
            String locator = passage.locator(from, span.end());
            int phrase = span.start() + coded.span().start();
            Deviation deviation =
                new Deviation(
                    report.identity().fiscalYear(),
                    report.identity().departmentName(),
                    subject.projectName(),
                    coded.kind(),
                    coded.code(),
                    passage.verbatim(phrase, phrase + coded.span().length()),
                    passage.verbatim(span.start(), span.end()),
                    ProjectEvaluation.FROM_NARRATIVE,
                    record.submissionId(),
                    record.recordId(),
                    locator);
            distinct.putIfAbsent(List.of(locator, coded.kind(), coded.code()), deviation);
          }
        }
        if (!mentions.isEmpty()) {
          spokenOf = mentions.get(mentions.size() - 1).projectName();
        }
      }
    }
    return new ArrayList<>(distinct.values());
  }

  /** Whom a phrase is about; the locator of each begins at its own place, so that keys differ. */
  private record Subject(String projectName, int start) {}

  /** The project named last before the phrase with those listed beside it, else the next named. */
  private static List<Subject> subjects(
      Coder.Coded coded,
      List<ProjectNames.Mention> mentions,
      String sentence,
      String spokenOf,
      ProjectNames names) {
    if (mentions.isEmpty()) {
      return List.of(new Subject(names.hasPronoun(sentence) ? spokenOf : null, 0));
    }
    int last = 0;
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).span().start() < coded.span().start()) {
        last = i;
      }
    }
    int first = last;
    while (first > 0 && areListed(mentions.get(first - 1), mentions.get(first), sentence)) {
      first--;
    }
    boolean behind = mentions.get(last).span().start() > coded.span().start();
    while (behind
        && last + 1 < mentions.size()
        && areListed(mentions.get(last), mentions.get(last + 1), sentence)) {
      last++;
    }
    if (first == last) {
      return List.of(new Subject(mentions.get(last).projectName(), 0));
    }
    return mentions.subList(first, last + 1).stream()
        .map(mention -> new Subject(mention.projectName(), mention.span().start()))
        .toList();
  }

  private static boolean areListed(
      ProjectNames.Mention one, ProjectNames.Mention next, String sentence) {
    return next.span().start() >= one.span().end()
        && sentence
            .substring(one.span().end(), next.span().start())
            .matches("[“”\"]*(?:项目|经费)?[“”\"]*(?:、|和|及|与|以及)[“”\"]*");
  }
}
