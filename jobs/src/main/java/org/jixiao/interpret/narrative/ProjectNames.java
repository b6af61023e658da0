package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The projects of a report and where sentences speak of them, by full name or by its core. */
final class ProjectNames {
  private static final int SHORTEST_CORE = 4;
  private static final int SHORTEST_NAME = 4;
  private static final int UNMISTAKABLE = 6;

  private static final Pattern PUNCTUATION = Pattern.compile("[“”\"'‘’()\\[\\]/]");

  private final Map<String, String> byCompactName = new TreeMap<>();
  private final Map<String, List<String>> byCore = new TreeMap<>();
  private final Pattern generic;
  private final Pattern pronoun;

  /** A project spoken of in a sentence. */
  record Mention(String projectName, Phrase.Span span) {}

  ProjectNames(List<String> names, Words words) {
    generic = words.pattern("generic");
    pronoun = words.pattern("pronoun");
    for (String name : new TreeSet<>(names)) {
      String compact = Passage.compact(name);
      byCompactName.put(compact, name);
      byCore.computeIfAbsent(core(compact), core -> new ArrayList<>()).add(name);
    }
  }

  /** Returns the distinguishing part of a name: without generic words, quotes and brackets. */
  String core(String name) {
    return PUNCTUATION.matcher(generic.matcher(name).replaceAll("")).replaceAll("");
  }

  /** Whether the report lists a project of that name. */
  boolean has(String name) {
    return byCompactName.containsKey(Passage.compact(name));
  }

  boolean hasPronoun(String sentence) {
    return pronoun.matcher(sentence).find();
  }

  /** Returns the mentions in order of place; full names first, then unambiguous cores. */
  List<Mention> mentions(String sentence) {
    List<Mention> found = new ArrayList<>();
    byCompactName.keySet().stream()
        .filter(name -> name.length() >= SHORTEST_NAME)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .forEach(name -> addAll(found, sentence, name));
    addCores(found, sentence);
    found.sort(Comparator.comparing(mention -> mention.span().start()));
    return found;
  }

  /**
   * Returns the sentence with names and long cores masked, so that their words count for nothing.
   */
  String mask(String sentence) {
    StringBuilder masked = new StringBuilder(sentence);
    for (String name : byCompactName.keySet()) {
      int at = sentence.indexOf(name);
      while (at >= 0 && !name.isEmpty()) {
        int end = at + name.length();
        if (name.length() >= UNMISTAKABLE || isNamed(sentence, at, end)) {
          masked.replace(at, end, String.valueOf(Phrase.MASK).repeat(name.length()));
        }
        at = sentence.indexOf(name, end);
      }
    }
    for (Mention mention : mentions(sentence)) {
      Phrase.Span span = mention.span();
      if (span.length() >= UNMISTAKABLE) {
        masked.replace(span.start(), span.end(), String.valueOf(Phrase.MASK).repeat(span.length()));
      }
    }
    return masked.toString();
  }

  /** A short name (疫情防控) is meant as a name in quotes, with 经费 in it or 项目 behind it. */
  private boolean isNamed(String sentence, int start, int end) {
    String name = sentence.substring(start, end);
    Matcher behind = generic.matcher(sentence).region(end, sentence.length());
    boolean quoted = start > 0 && "“\"《".indexOf(sentence.charAt(start - 1)) >= 0;
    return quoted || behind.lookingAt() || generic.matcher(name).find();
  }

  private void addAll(List<Mention> found, String sentence, String name) {
    int at = sentence.indexOf(name);
    while (at >= 0) {
      add(found, new Mention(byCompactName.get(name), new Phrase.Span(at, name.length())));
      at = sentence.indexOf(name, at + name.length());
    }
  }

  private void addCores(List<Mention> found, String sentence) {
    List<Integer> origins = new ArrayList<>();
    StringBuilder stripped = new StringBuilder();
    Matcher skip = generic.matcher(sentence);
    int next = 0;
    while (next <= sentence.length()) {
      int stop = skip.find(next) ? skip.start() : sentence.length();
      for (int i = next; i < stop; i++) {
        if ("“”\"'‘’()[]/".indexOf(sentence.charAt(i)) < 0) {
          origins.add(i);
          stripped.append(sentence.charAt(i));
        }
      }
      next = stop == sentence.length() ? stop + 1 : skip.end();
    }
    byCore.keySet().stream()
        .filter(core -> core.length() >= SHORTEST_CORE && byCore.get(core).size() == 1)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(core -> core))
        .forEach(
            core -> {
              int at = stripped.indexOf(core);
              if (at >= 0) {
                int start = origins.get(at);
                int end = origins.get(at + core.length() - 1) + 1;
                add(
                    found,
                    new Mention(byCore.get(core).get(0), new Phrase.Span(start, end - start)));
              }
            });
  }

  private static void add(List<Mention> found, Mention mention) {
    boolean taken = found.stream().anyMatch(other -> other.span().overlaps(mention.span()));
    if (!taken) {
      found.add(mention);
    }
  }
}
