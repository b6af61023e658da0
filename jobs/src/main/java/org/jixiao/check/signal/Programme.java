package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What projects have in common that may explain a common score: one programme, or one unit that
 * carries them out and scores them alike.
 */
final class Programme {
  /** As long as the name of a programme usually is; shorter runs are words of the trade. */
  private static final int PHRASE = 8;

  private static final int LEAST = 3;

  /** What fewer have in common explains little. */
  private static final int ONE_IN = 4;

  private final Copies copies;

  Programme(SignalThresholds thresholds) {
    copies = new Copies(thresholds);
  }

  /** Returns what many of some projects have in common, in words; empty when there is nothing. */
  String explain(List<SignalProject> projects) {
    List<String> words = new ArrayList<>();
    List<Told> members = ofOneProgramme(projects.stream().map(Told::of).toList());
    if (isNotable(members.size(), projects)) {
      words.add("其中" + members.size() + "个属于同一专项（多提到“" + mark(members) + "”）");
    }
    projects.stream()
        .map(SignalProject::implementingUnit)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(unit -> isNotable(unit.getValue().intValue(), projects))
        .ifPresent(unit -> words.add("其中" + unit.getValue() + "个由" + unit.getKey() + "实施"));
    return String.join("；", words);
  }

  private static boolean isNotable(int count, List<SignalProject> projects) {
    return count >= LEAST && ONE_IN * count >= projects.size();
  }

  /**
   * Returns the largest set of projects that are linked: one mentions a phrase from the name of
   * another, or is told in the same words.
   */
  private List<Told> ofOneProgramme(List<Told> projects) {
    Unions unions = new Unions(projects.size());
    Set<String> ofNames = new TreeSet<>();
    projects.forEach(project -> ofNames.addAll(phrases(project.name())));
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < projects.size(); i++) {
      for (String phrase : phrases(projects.get(i).all())) {
        if (ofNames.contains(phrase)) {
          Integer earlier = first.putIfAbsent(phrase, i);
          unions.join(earlier == null ? i : earlier, i);
        }
      }
    }
    copies.join(projects.stream().map(Told::shingles).toList(), unions);
    return unions.groups().stream()
        .max(Comparator.comparingInt(List::size))
        .map(group -> group.stream().map(projects::get).toList())
        .orElse(List.of());
  }

  /** Returns the phrase that most of them mention, as long as it can be without losing any. */
  private static String mark(List<Told> members) {
    Map<String, Long> mentions = new HashMap<>();
    for (Told member : members) {
      for (String phrase : phrases(member.name())) {
        mentions.computeIfAbsent(phrase, unknown -> mentioning(members, phrase));
      }
    }
    if (mentions.isEmpty()) {
      return members.get(0).name();
    }
    String phrase =
        mentions.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    long most = mentions.get(phrase);
    for (Told member : members) {
      String longer = longest(member.name(), phrase, most, members);
      if (longer.length() > phrase.length()) {
        phrase = longer;
      }
    }
    return phrase;
  }

  private static String longest(String name, String phrase, long most, List<Told> members) {
    int from = name.indexOf(phrase);
    if (from < 0) {
      return phrase;
    }
    int to = from + phrase.length();
    while (from > 0 && mentioning(members, name.substring(from - 1, to)) == most) {
      from--;
    }
    while (to < name.length() && mentioning(members, name.substring(from, to + 1)) == most) {
      to++;
    }
    return name.substring(from, to);
  }

  private static long mentioning(List<Told> members, String phrase) {
    return members.stream().filter(member -> member.all().contains(phrase)).count();
  }

  private static Set<String> phrases(String text) {
    Set<String> phrases = new TreeSet<>();
    for (int i = 0; i + PHRASE <= text.length(); i++) {
      phrases.add(text.substring(i, i + PHRASE));
    }
    return phrases;
  }

  /** A project's name, and name and text together, without punctuation. */
  private record Told(String name, String all, Shingles shingles) {
    static Told of(SignalProject project) {
      String name = project.projectName() == null ? "" : Shingles.normalised(project.projectName());
      String text = project.text() == null ? "" : project.text();
      return new Told(name, name + "\n" + Shingles.normalised(text), Shingles.of(text));
    }
  }
}
