package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.interpret.Count;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeCount;
import org.jixiao.model.Parsed;
import org.jixiao.model.RaisedFlag;

/** Claims of how many projects have which grade. */
final class GradeCountClaims {
  private static final String FIELD = "grade_counts";

  private final GradeCounts counts;
  private final StatedGrade grades;
  private final Map<String, Long> byGrade = new LinkedHashMap<>();
  private final List<RaisedFlag> flags = new ArrayList<>();

  GradeCountClaims(StatedGrade grades) {
    this.grades = grades;
    counts = new GradeCounts(grades);
  }

  /** Reads the sentences that may speak of this year's results. */
  void read(Narrative narrative, YearSpoken years, Integer fiscalYear) {
    for (Narrative.Line line : narrative.lines()) {
      Passage passage = line.passage();
      boolean elsewhere =
          !line.isAbout(Topic.CONCLUSION) && line.topics().stream().anyMatch(Topic::isDecisive);
      if (elsewhere || passage.text().indexOf('\t') >= 0) {
        continue;
      }
      for (Phrase.Span span : Sentences.of(passage.text(), 0, passage.length())) {
        String sentence = passage.text().substring(0, span.end());
        for (GradeCounts.Counted counted : counts.in(sentence.substring(span.start()))) {
          if (!years.isOther(sentence, span.start() + counted.start())) {
            add(counted, fiscalYear);
          }
        }
      }
    }
  }

  private void add(GradeCounts.Counted counted, Integer fiscalYear) {
    Parsed<String> grade = grades.gradeOf(counted.word(), fiscalYear);
    Parsed<Long> count = Count.parse(counted.digits());
    grade.flags().forEach(flag -> flags.add(new RaisedFlag(flag, FIELD, counted.word())));
    if (grade.value().isPresent() && count.value().isPresent()) {
      Long known = byGrade.putIfAbsent(grade.value().get(), count.value().get());
      if (known != null && !known.equals(count.value().get())) {
        flags.add(new RaisedFlag(Flag.CLAIM_CONTRADICTS, FIELD, counted.word() + counted.digits()));
      }
    }
  }

  /** Returns the counts in the order they are stated. */
  List<GradeCount> counts() {
    return byGrade.entrySet().stream()
        .map(entry -> new GradeCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<RaisedFlag> flags() {
    return flags.stream().distinct().toList();
  }
}
