package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scores that stand before their project: 98.6分：甲; 最高100分（甲项目）. */
final class ScoresAhead {
  private static final String SCORE = "(?<score>" + ScoreWords.NUMBER + ")分";
  private static final Pattern ITEM =
      Pattern.compile("[—–-]*" + SCORE + "(?::|[—–-]{1,2}|的(?:项目)?(?:有|为|是):?)(?<name>.+)");
  private static final Pattern EXTREME =
      Pattern.compile(
          "(?:最[高低]|[高低]分)[^,;。:\\d()]{0,4}"
              + SCORE
              + "(?:\\((?<name>[^()]+)\\)|,(?:[为是]|即)(?<named>[^,;。]+))");

  private final NameWords names;

  ScoresAhead(NameWords names) {
    this.names = names;
  }

  /** Returns the project lines of this kind in a line. */
  List<ProjectLine> in(Passage passage) {
    List<ProjectLine> lines = new ArrayList<>();
    for (Phrase.Span item : Sentences.of(passage.text(), 0, passage.length())) {
      String text = passage.text().substring(0, item.end());
      int start =
          item.start() + Marker.at(text.substring(item.start())).map(Marker::length).orElse(0);
      int end = text.matches("(?s).*[;。]") ? item.end() - 1 : item.end();
      Matcher listed = ITEM.matcher(text).region(start, Math.max(start, end));
      if (listed.matches()) {
        line(passage, listed, "name", item).ifPresent(lines::add);
      }
      Matcher extreme = EXTREME.matcher(text).region(start, item.end());
      while (extreme.find()) {
        String group = extreme.group("name") == null ? "named" : "name";
        Phrase.Span span = new Phrase.Span(extreme.start(), extreme.end() - extreme.start());
        line(passage, extreme, group, span).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<ProjectLine> line(
      Passage passage, Matcher found, String group, Phrase.Span span) {
    int start = found.start(group) + names.lead(found.group(group));
    Phrase.Span name = NameWords.unquoted(passage.text(), start, found.end(group));
    String words = passage.text().substring(name.start(), name.end());
    if (!names.mayBeProject(words) || words.matches(".*[,;、。:].*")) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectLine(
            passage,
            passage.verbatim(name.start(), name.end()),
            found.group("score"),
            "",
            "",
            span.start(),
            span.end(),
            span.end()));
  }
}
