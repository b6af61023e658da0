package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line into the parts that name a project and its score. */
final class LineParts {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 60;

  /** Fewer points than this without 得分 are weights or deductions. */
  private static final BigDecimal LEAST_WITHOUT_LABEL = new BigDecimal(20);

  /** Fewer points than this in brackets are weights. */
  private static final BigDecimal LEAST_IN_BRACKETS = new BigDecimal(60);

  /** What bears a weight is a criterion. */
  private static final Pattern WEIGHTED = Pattern.compile("\\((?:满分|权重)?\\d+(?:\\.\\d+)?分\\)");

  private static final Pattern QUOTED = Pattern.compile("([“\"《【])(.+)([”\"》】])(?:项目|专项)?");

  private final Words words;
  private final Pattern leading;

  LineParts(Words words) {
    this.words = words;
    leading = Pattern.compile("(?:" + words.alternatives("name_lead") + "[,:]?)+");
  }

  /** Returns the parts in order, each ending where the next begins. */
  List<LinePart> of(Narrative.Line line) {
    List<LinePart> parts = new ArrayList<>();
    int previousEnd = -1;
    for (LineScore score : LineScore.in(line.passage().text())) {
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

  private Optional<LinePart> part(Narrative.Line line, LineScore score, int previousEnd) {
    String text = line.passage().text();
    int floor = Math.max(previousEnd, 0);
    if (score.nameEnd() < floor) {
      return Optional.empty();
    }
    int start = itemStart(text, score.nameEnd(), floor, previousEnd);
    int nameStart = start + leadingWords(text.substring(start, score.nameEnd()));
    boolean numbered = Marker.at(text.substring(start)).isPresent();
    Phrase.Span name = unquoted(text, nameStart, score.nameEnd());
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
    if (!inPlace || !isProject(words) || !isScore(score)) {
      return Optional.empty();
    }
    boolean certain = numbered || quoted || this.words.endsWithAny(words, "generic");
    return Optional.of(
        new LinePart(
            line, start, name.start(), name.end(), score, itemEnd(text, score.end()), certain));
  }

  /** Returns the name an item opens with when text stands between it and its 得分. */
  private Optional<Phrase.Span> head(String text, int start, Phrase.Span name, LineScore score) {
    String near = text.substring(name.start(), name.end());
    if (!score.labelled() || start == 0 || words.endsWithAny(near, "generic")) {
      return Optional.empty();
    }
    int item = start;
    while (item > 0 && ";。!?".indexOf(text.charAt(item - 1)) < 0) {
      item--;
    }
    int colon = text.indexOf(':', item);
    if (colon < 0 || colon >= score.nameEnd()) {
      return Optional.empty();
    }
    Phrase.Span head = new Phrase.Span(item, colon - item);
    String project = text.substring(nameIn(text, head), colon);
    boolean announces =
        words.containsAny(project, "lead_in")
            || words.endsWithAny(project, "heading_end")
            || words.endsWithAny(project, "heading_end_of_noun")
            || project.indexOf(',') >= 0;
    return !announces && isProject(project) ? Optional.of(head) : Optional.empty();
  }

  private int nameIn(String text, Phrase.Span head) {
    return head.start() + leadingWords(text.substring(head.start(), head.end()));
  }

  /** An item runs to the end of the line, unless a sentence behind it sums up. */
  private int itemEnd(String text, int from) {
    for (int stop = text.indexOf('。', from); stop >= 0; stop = text.indexOf('。', stop + 1)) {
      if (words.startsWithAny(text.substring(stop + 1), "summing_up")) {
        return stop + 1;
      }
    }
    return text.length();
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
    if (start < 1 || text.charAt(start - 1) != ',') {
      return false;
    }
    int clause = itemStart(text, start - 1, 0, -1);
    return leading.matcher(text).region(clause, start).matches();
  }

  private boolean isNamedInPassing(String name, LineScore score) {
    return score.labelled() && words.endsWithAny(name, "generic");
  }

  private int leadingWords(String item) {
    int marker = Marker.at(item).map(Marker::length).orElse(0);
    Matcher words = leading.matcher(item).region(marker, item.length());
    return words.lookingAt() && words.end() < item.length() ? words.end() : marker;
  }

  /** A name wholly in quotation marks stands without them; quotes within a name belong to it. */
  private static Phrase.Span unquoted(String text, int start, int end) {
    Matcher quoted = QUOTED.matcher(text).region(start, end);
    boolean whole =
        quoted.matches()
            && quoted.group(2).indexOf(quoted.group(3)) < 0
            && quoted.group(2).indexOf(quoted.group(1)) < 0;
    return whole
        ? new Phrase.Span(quoted.start(2), quoted.group(2).length())
        : new Phrase.Span(start, end - start);
  }

  private boolean isProject(String name) {
    return name.length() >= SHORTEST_NAME
        && name.length() <= LONGEST_NAME
        && name.codePoints().anyMatch(Character::isIdeographic)
        && !WEIGHTED.matcher(name).find()
        && !words.containsAny(name, "not_project_within")
        && !words.of("not_project_whole").contains(name)
        && !words.endsWithAny(name, "not_project")
        && !words.startsWithAny(name, "not_project_start")
        && !words.startsWithAny(name, "pronoun");
  }

  private static boolean isScore(LineScore score) {
    BigDecimal points = new BigDecimal(score.digits());
    if (score.bracketed()) {
      return points.compareTo(LEAST_IN_BRACKETS) >= 0;
    }
    return score.labelled() || points.compareTo(LEAST_WITHOUT_LABEL) >= 0;
  }
}
