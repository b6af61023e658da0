package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Count;

/** Projects listed by grade, without scores: 优3个（甲、乙、丙），良1个（丁）. */
final class GradeLists {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:项目)?(?:\\((?:分别)?(?:[为是]|即|包括)?:?(?<bracketed>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)"
              + "|[,:]?(?:分别)?(?:[为是]|即|包括):?(?<open>[^;。()]+))");

  private final GradeCounts counts;
  private final NameList lists;

  GradeLists(GradeCounts counts, NameWords names) {
    this.counts = counts;
    lists = new NameList(names);
  }

  /** Returns a line for each project of a list whose names are as many as it says. */
  List<ProjectLine> in(Passage passage) {
    String text = passage.text();
    List<ProjectLine> lines = new ArrayList<>();
    for (GradeCounts.Counted counted : counts.in(text)) {
      Matcher listed = NAMES.matcher(text).region(counted.end(), text.length());
      if (!listed.lookingAt()) {
        continue;
      }
      String group = listed.group("open") == null ? "bracketed" : "open";
      int count = Count.parse(counted.digits()).value().orElse(0L).intValue();
      for (Phrase.Span name : lists.of(text, listed.start(group), listed.end(group), count)) {
        lines.add(
            new ProjectLine(
                passage,
                passage.verbatim(name.start(), name.end()),
                "",
                "",
                counted.word(),
                name.start(),
                name.end(),
                name.end()));
      }
    }
    return lines;
  }
}
