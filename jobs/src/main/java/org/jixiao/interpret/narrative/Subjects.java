package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the phrases of a sentence are about: a project of the report, or the department. */
final class Subjects {
  private final Words words;

  Subjects(Words words) {
    this.words = words;
  }

  /**
   * Whom a phrase is about.
   *
   * @param projectName null for the department
   * @param start from where in the sentence, so that projects listed together differ in place
   */
  record Subject(String projectName, int start) {}

  /** A sentence with the projects it names, and the one it is about where it names none. */
  record Sentence(String text, List<ProjectNames.Mention> mentions, String otherwise) {
    /** Returns the project named last in it; null when it names none. */
    String last() {
      return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1).projectName();
    }

    /** Returns the project named last before a place with those listed beside it, else the next. */
    List<Subject> of(int place) {
      if (mentions.isEmpty()) {
        return List.of(new Subject(otherwise, 0));
      }
      int last = 0;
      for (int i = 1; i < mentions.size(); i++) {
        last = mentions.get(i).span().start() < place ? i : last;
      }
      int first = last;
      while (first > 0 && areListed(first - 1)) {
        first--;
      }
      boolean ahead = mentions.get(last).span().start() > place;
      while (ahead && last + 1 < mentions.size() && areListed(last)) {
        last++;
      }
      if (first == last) {
        return List.of(new Subject(mentions.get(last).projectName(), 0));
      }
      return mentions.subList(first, last + 1).stream()
          .map(mention -> new Subject(mention.projectName(), mention.span().start()))
          .toList();
    }

    private boolean areListed(int i) {
      int from = mentions.get(i).span().end();
      int to = mentions.get(i + 1).span().start();
      return from <= to
          && text.substring(from, to).matches("[“”\"]*(?:项目|经费)?[“”\"]*(?:、|和|及|与|以及)[“”\"]*");
    }
  }

  /**
   * Returns the line as a section of its own from the sentence on that speaks of problems: for
   * reports without any section about causes or measures.
   */
  Narrative.Line fromProblems(Narrative.Line line) {
    Passage passage = line.passage();
    for (Phrase.Span span : Sentences.of(passage.text(), 0, passage.length())) {
      String text = passage.text().substring(span.start(), span.end());
      if (words.containsAny(text, "problem_cue")) {
        return new Narrative.Line(
            passage, span.start(), line.chapter(), Set.of(Topic.CAUSE), line.announced());
      }
    }
    return line;
  }

  /**
   * Returns the sentence at a span of a line.
   *
   * @param spokenOf the project last named in the section, for 该项目; null if none
   */
  Sentence of(Narrative.Line line, Phrase.Span span, ProjectNames names, String spokenOf) {
    String text = line.passage().text().substring(span.start(), span.end());
    String otherwise =
        names.hasPronoun(text) && spokenOf != null
            ? spokenOf
            : shared(line, span, text, names, spokenOf);
    return new Sentence(text, names.mentions(text), otherwise);
  }

  /** An item headed by a project (甲项目：…。…) is about it; 主要是… goes on with the one before. */
  private Optional<String> headOf(String all, String text, ProjectNames names) {
    if (words.startsWithAny(text, "own_office") || words.containsAny(text, "summing_up")) {
      return Optional.empty();
    }
    List<ProjectNames.Mention> mentions = names.mentions(all);
    String lead =
        mentions.isEmpty() ? all : Marker.strip(all.substring(0, mentions.get(0).span().start()));
    long projects = mentions.stream().map(ProjectNames.Mention::projectName).distinct().count();
    if (!lead.replaceAll("[“\"《]", "").isEmpty() || projects != 1) {
      return Optional.empty();
    }
    String behind = all.substring(mentions.get(0).span().end());
    boolean headed = behind.matches("(?s)[”\"》]?(?:项目)?[:。].*");
    boolean goesOn = words.startsWithAny(text, "goes_on");
    return headed || goesOn ? Optional.of(mentions.get(0).projectName()) : Optional.empty();
  }

  /** Parts of a sentence behind {@code ;} share its project, as lines below a heading do. */
  private String shared(
      Narrative.Line line, Phrase.Span part, String text, ProjectNames names, String spokenOf) {
    if (words.startsWithAny(Marker.strip(text), "another_subject")) {
      return null;
    }
    String all = line.passage().text();
    int stop = part.start() == 0 ? -1 : all.lastIndexOf('。', part.start() - 1);
    int from = Math.min(part.start(), Math.max(line.bodyStart(), stop + 1));
    String parts = all.substring(from, part.start());
    List<ProjectNames.Mention> before = names.mentions(parts);
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).projectName();
    }
    Optional<String> head = headOf(all, text, names);
    if (head.isPresent()) {
      return head.get();
    }
    if (spokenOf != null && names.hasPronoun(parts)) {
      return spokenOf;
    }
    if (words.startsWithAny(text, "refers_back")) {
      return onlyOne(names.mentions(all.substring(startOfSentence(all, stop), from)));
    }
    return line.announced()
        .map(announced -> names.mentions(announced.text()))
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0).projectName())
        .orElse(null);
  }

  /** 对此,… answers the sentence before it. */
  private static int startOfSentence(String text, int stop) {
    return stop <= 0 ? 0 : text.lastIndexOf('。', stop - 1) + 1;
  }

  private static String onlyOne(List<ProjectNames.Mention> mentions) {
    List<String> projects =
        mentions.stream().map(ProjectNames.Mention::projectName).distinct().toList();
    return projects.size() == 1 ? projects.get(0) : null;
  }
}
