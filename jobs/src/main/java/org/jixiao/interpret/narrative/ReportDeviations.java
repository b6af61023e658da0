package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jixiao.model.Deviation;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** Codes the sections of a narrative that are about causes or measures. */
final class ReportDeviations {
  private final Coder coder;
  private final Corrections corrections;
  private final Subjects subjects;

  /** What is done with the results and where they are published, at the end of a report. */
  private final Pattern results;

  ReportDeviations(Coder coder, Corrections corrections, Words words) {
    this.coder = coder;
    this.corrections = corrections;
    subjects = new Subjects(words);
    results =
        Pattern.compile(
            "(?:上述|以上)[^,;。]{0,8}结果|(?:本次|此次)?(?:项目)?(?:绩效|自评|评价)+结果[^;。]*"
                + words.alternatives("published"));
  }

  List<Deviation> of(VerbatimRecord record, ReportReader.Report report) {
    Map<List<String>, Deviation> distinct = new LinkedHashMap<>();
    String spokenOf = null;
    List<Narrative.Line> lines = report.narrative().lines();
    boolean sections = lines.stream().anyMatch(line -> !kinds(line).isEmpty());
    for (int i = 0; i < lines.size(); i++) {
      Narrative.Line line = sections ? lines.get(i) : subjects.fromProblems(lines.get(i));
      Set<Topic> kinds = kinds(line);
      if (kinds.isEmpty()) {
        spokenOf = line.hasHeading() ? null : spokenOf;
        continue;
      }
      boolean retold = isRetold(lines, i, report.names());
      Passage passage = line.passage();
      boolean turned = false;
      for (Phrase.Span span :
          Sentences.of(passage.text(), bodyStart(line, report.names()), passage.length())) {
        String text = passage.text().substring(span.start(), span.end());
        Subjects.Sentence sentence = subjects.of(line, span, report.names(), spokenOf);
        String masked = report.names().mask(text);
        boolean turns = coder.turns(masked);
        boolean goesOn = turned && !turns && coder.statesMeasure(masked);
        Set<Topic> said = goesOn ? EnumSet.of(Topic.MEASURE) : kinds;
        turned |= turns;
        boolean elsewhere = retold || results.matcher(text).lookingAt();
        List<Coder.Coded> read = elsewhere ? List.of() : coder.code(masked, said);
        for (Coder.Coded coded : corrections.over(read, text, subjectOf(report, sentence))) {
          for (Subjects.Subject subject : sentence.of(coded.span().start())) {
            String locator = passage.locator(span.start() + subject.start(), span.end());
            distinct.putIfAbsent(
                List.of(locator, coded.kind(), coded.code()),
                deviation(record, report, passage, span, coded, subject.projectName(), locator));
          }
        }
        spokenOf = sentence.last() == null ? spokenOf : sentence.last();
      }
    }
    return new ArrayList<>(distinct.values());
  }

  private static Corrections.Subject subjectOf(
      ReportReader.Report report, Subjects.Sentence sentence) {
    Set<String> projects = new TreeSet<>();
    sentence.mentions().forEach(mention -> projects.add(mention.projectName()));
    if (projects.isEmpty() && sentence.otherwise() != null) {
      projects.add(sentence.otherwise());
    }
    return new Corrections.Subject(
        report.identity().fiscalYear(), report.identity().departmentName(), projects);
  }

  /** A numbered sentence (（一）前期准备不足。…) heads its item and may state a cause at once. */
  private int bodyStart(Narrative.Line line, ProjectNames names) {
    int start = line.bodyStart();
    String heading = line.passage().text().substring(0, start);
    boolean states =
        heading.endsWith("不足。")
            && line.isAbout(Topic.CAUSE)
            && coder.code(names.mask(heading), EnumSet.of(Topic.CAUSE)).stream()
                .anyMatch(coded -> coded.span().length() > 0);
    return states ? 0 : start;
  }

  private static Set<Topic> kinds(Narrative.Line line) {
    Set<Topic> kinds = EnumSet.noneOf(Topic.class);
    kinds.addAll(line.topics());
    kinds.retainAll(Coder.both());
    return kinds;
  }

  /** A numbered line without a stop is the title of the text below it, which says it again. */
  private boolean isRetold(List<Narrative.Line> lines, int i, ProjectNames names) {
    String text = lines.get(i).passage().text();
    boolean stopped = "。;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (stopped || Marker.at(text).isEmpty()) {
      return false;
    }
    for (int j = i + 1; j < lines.size(); j++) {
      Narrative.Line below = lines.get(j);
      if (below.chapter() != lines.get(i).chapter()
          || below.hasHeading()
          || Marker.at(below.passage().text()).isPresent()) {
        return false;
      }
      boolean says =
          coder.code(names.mask(below.passage().text()), kinds(below)).stream()
              .anyMatch(coded -> !coded.code().equals(Deviation.OTHER));
      if (says) {
        return true;
      }
    }
    return false;
  }

  private static Deviation deviation(
      VerbatimRecord record,
      ReportReader.Report report,
      Passage passage,
      Phrase.Span sentence,
      Coder.Coded coded,
      String projectName,
      String locator) {
    int phrase = sentence.start() + coded.span().start();
    return new Deviation(
        report.identity().fiscalYear(),
        report.identity().departmentName(),
        projectName,
        coded.kind(),
        coded.code(),
        passage.verbatim(phrase, phrase + coded.span().length()),
        passage.verbatim(sentence.start(), sentence.end()),
        ProjectEvaluation.FROM_NARRATIVE,
        record.submissionId(),
        record.recordId(),
        locator);
  }
}
