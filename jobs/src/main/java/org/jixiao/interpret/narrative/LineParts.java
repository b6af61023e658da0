package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits a line into the parts that name a project and its score, the name first. */
final class LineParts {
  private static final Pattern ALL_OF_THEM =
      Pattern.compile(
          "^(?:\\d+|[一二两三四五六七八九十]+)[个项](?:项目)?[^,]{0,6}(?:平均|均)|^[^,]{0,12}平均[^,]{0,8}分");

  private static final Pattern FIGURE =
      Pattern.compile("\\D{1,14}" + FigureWords.MONEY + "[,;]?|\\D{1,10}\\d+(?:\\.\\d+)?%[,;]?");

  private final Words words;
  private final NameWords names;
  private final ScoreWords scores;

  LineParts(Words words, NameWords names, ScoreWords scores) {
    this.words = words;
    this.names = names;
    this.scores = scores;
  }

  /**
   * Returns the parts in order, each ending where the next begins.
   *
   * @param taken stretches of the line that are read otherwise
   */
  List<LinePart> of(Narrative.Line line, List<Phrase.Span> taken) {
    List<LinePart> parts = new ArrayList<>();
    int previousEnd = -1;
    for (LineScore score : scores.in(line.passage().text())) {
      if (taken.stream().anyMatch(span -> isWithin(span, score))) {
        previousEnd = score.end();
        continue;
      }
      Optional<LinePart> part = part(line, score, previousEnd);
      if (part.isPresent()) {
        if (!parts.isEmpty()) {
          parts.add(parts.remove(parts.size() - 1).endingAt(part.get().start()));
        }
        parts.add(part.get());
        previousEnd = score.end();
      }
    }
    return parts;
  }

  private static boolean isWithin(Phrase.Span span, LineScore score) {
    return span.start() < score.end() && score.end() <= span.end() + 1;
  }

  private Optional<LinePart> part(Narrative.Line line, LineScore score, int previousEnd) {
    String text = line.passage().text();
    int floor = Math.max(previousEnd, 0);
    if (score.nameEnd() < floor) {
      return Optional.empty();
    }
    int start = itemStart(text, score.nameEnd(), floor, previousEnd);
    int nameStart = names.leadAt(text, start, score.nameEnd());
    boolean numbered = Marker.at(text.substring(start)).isPresent();
    Phrase.Span name = NameWords.unquoted(text, nameStart, score.nameEnd());
    boolean quoted = name.start() > nameStart;
    // A heading in front of an earlier score names that score's project, not this one's.
    Optional<Phrase.Span> head =
        head(text, start, name, score).filter(span -> span.start() >= floor);
    if (head.isPresent()) {
      return Optional.of(
          new LinePart(
              line,
              head.get().start(),
              nameIn(text, head.get()),
              head.get().end(),
              score,
              itemEnd(text, score.end()),
              false));
    }
    String words = text.substring(name.start(), name.end());
    boolean inPlace =
        beginsItem(text, start, previousEnd)
            || followsLeadingWords(text, start)
            || isNamedInPassing(words, score);
    if (!inPlace || !names.mayBeProject(words) || !score.mayBeOfProject()) {
      return Optional.empty();
    }
    boolean certain = numbered || quoted || names.saysProject(words);
    return Optional.of(
        new LinePart(
            line, start, name.start(), name.end(), score, itemEnd(text, score.end()), certain));
  }

  /** Returns the name an item opens with when text stands between it and its 得分. */
  private Optional<Phrase.Span> head(String text, int start, Phrase.Span name, LineScore score) {
    String near = text.substring(name.start(), name.end());
    if (!score.labelled() || start == 0 || names.saysProject(near)) {
      return Optional.empty();
    }
    int item = start;
    while (item > 0 && ";。!?".indexOf(text.charAt(item - 1)) < 0) {
      item--;
    }
    int colon = text.indexOf(':', item);
    if (colon < 0 || colon >= score.nameEnd()) {
      return headOfFigures(text, item, score);
    }
    Phrase.Span head = new Phrase.Span(item, colon - item);
    String project = text.substring(nameIn(text, head), colon);
    return !names.announces(project) && names.mayBeProject(project)
        ? Optional.of(head)
        : Optional.empty();
  }

  /** Returns the name of an item that tells only money and rates between name and score. */
  private Optional<Phrase.Span> headOfFigures(String text, int item, LineScore score) {
    List<Phrase.Span> clauses = Sentences.clausesOf(text, item, score.nameEnd());
    if (clauses.size() < 2) {
      return Optional.empty();
    }
    Phrase.Span head = new Phrase.Span(item, clauses.get(0).length() - 1);
    String project = text.substring(nameIn(text, head), head.end());
    boolean figures =
        clauses.subList(1, clauses.size()).stream()
            .allMatch(
                clause -> FIGURE.matcher(text.substring(clause.start(), clause.end())).matches());
    boolean named = Marker.at(text.substring(item)).isPresent() || names.saysProject(project);
    return figures
            && named
            && text.charAt(head.end()) == ','
            && names.mayBeProject(project)
            && !names.isHeading(project)
            && !words.pattern("title_generic").matcher(project).replaceAll("").isEmpty()
        ? Optional.of(head)
        : Optional.empty();
  }

  private int nameIn(String text, Phrase.Span head) {
    return head.start() + names.lead(text.substring(head.start(), head.end()));
  }

  /** An item runs to the end of the line, unless a sentence behind it sums up. */
  private int itemEnd(String text, int from) {
    for (int stop = text.indexOf('。', from); stop >= 0; stop = text.indexOf('。', stop + 1)) {
      if (sumsUp(text.substring(stop + 1))) {
        return stop + 1;
      }
    }
    return text.length();
  }

  private boolean sumsUp(String behind) {
    int stop = behind.indexOf('。');
    String sentence = stop < 0 ? behind : behind.substring(0, stop);
    return words.startsWithAny(sentence, "summing_up") || ALL_OF_THEM.matcher(sentence).find();
  }

  /** Walks back to the stop before the name; stops within quotations and brackets do not count. */
  private static int itemStart(String text, int nameEnd, int floor, int previousEnd) {
    int i = nameEnd - 1;
    while (i >= floor) {
      int opener = Sentences.startOfQuotation(text, i, floor);
      char character = text.charAt(opener);
      boolean enumerates = character == '、' && opener == previousEnd;
      if (opener == i && (",;。:!?\t".indexOf(character) >= 0 || enumerates)) {
        return i + 1;
      }
      i = opener - 1;
    }
    return floor;
  }

  /** An item begins the line, follows a stop, or directly follows the item before. */
  private static boolean beginsItem(String text, int start, int previousEnd) {
    if (start == 0 || start == previousEnd) {
      return start == 0;
    }
    char before = text.charAt(start - 1);
    return ";。:!?".indexOf(before) >= 0 || start - 1 == previousEnd;
  }

  /** The list may open with 其中， or 各项目得分分别为，. */
  private boolean followsLeadingWords(String text, int start) {
    return start >= 1
        && text.charAt(start - 1) == ','
        && names.isLead(text, itemStart(text, start - 1, 0, -1), start);
  }

  private boolean isNamedInPassing(String name, LineScore score) {
    return score.labelled() && names.saysProject(name);
  }
}
