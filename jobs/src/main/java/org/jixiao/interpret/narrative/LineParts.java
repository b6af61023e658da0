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

  private final Words words;
  private final NameWords names;
  private final ScoreWords scores;
  private final ItemHeads heads;

  LineParts(Words words, NameWords names, ScoreWords scores) {
    this.words = words;
    this.names = names;
    this.scores = scores;
    heads = new ItemHeads(words, names);
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
    Optional<ItemHeads.Head> head = heads.of(text, start, name, score, floor);
    if (head.isPresent()) {
      return Optional.of(
          new LinePart(
              line,
              head.get().start(),
              head.get().nameStart(),
              head.get().nameEnd(),
              score,
              itemEnd(text, score.end()),
              head.get().isCertain()));
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
