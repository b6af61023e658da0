package org.jixiao.interpret.narrative;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The form of a project's name within one report: 甲 where a list, a heading or quotes name it so,
 * even if sentences speak of 甲项目. A name that always ends in 项目 keeps it.
 */
final class NameForms {
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{2,60})[”\"]");
  private static final Pattern KIND = Pattern.compile("(?<=..)项目$");
  private static final Pattern STOPS = Pattern.compile("[:。;,]+$");

  private final Set<String> alone = new TreeSet<>();

  NameForms(Narrative narrative) {
    for (Narrative.Line line : narrative.lines()) {
      String text = line.passage().text();
      Arrays.stream(text.split("\t", -1))
          .map(cell -> STOPS.matcher(Marker.strip(cell)).replaceAll(""))
          .forEach(alone::add);
      QUOTED.matcher(text).results().map(quoted -> quoted.group(1)).forEach(alone::add);
    }
  }

  /** Returns the lines with one form of name for each project. */
  List<ProjectLine> unite(List<ProjectLine> lines) {
    Map<String, String> bare = new LinkedHashMap<>();
    for (ProjectLine line : lines) {
      String name = line.name();
      String shorter = KIND.matcher(name).replaceAll("");
      if (shorter.equals(name) || alone.contains(Passage.compact(shorter))) {
        bare.putIfAbsent(ProjectLines.key(name), shorter);
      }
    }
    return lines.stream()
        .map(line -> line.named(bare.getOrDefault(ProjectLines.key(line.name()), line.name())))
        .toList();
  }
}
