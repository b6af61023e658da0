package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scores listed behind the names they belong to: 甲、乙得分分别为95分、90分. */
final class SharedScores {
  private final NameWords names;
  private final NameList lists;
  private final StatedGrade grades;
  private final Pattern shared;
  private final Pattern number = Pattern.compile(ScoreWords.NUMBER);

  SharedScores(Words words, NameWords names, StatedGrade grades) {
    this.names = names;
    this.grades = grades;
    lists = new NameList(names);
    String label = ScoreWords.label(words);
    String score = ScoreWords.NUMBER + "分?";
    shared =
        Pattern.compile(
            ",?的?(?:<label>)?(?:情况)?(?:分别|依次|各|(?<same>均|都))(?:<label>)?(?:<equals>)?"
                    .replace("<label>", label)
                    .replace("<equals>", words.alternatives("equals"))
                + "(?<scores><score>(?:(?:[、,;和及与]|以及)+<score>)*分?)(?![\\d.个项%])"
                    .replace("<score>", score));
  }

  /** A list found: what it covers of the line, and its project lines if they can be told. */
  record Found(Phrase.Span span, List<ProjectLine> lines) {}

  /** Returns the lists of a line. */
  List<Found> in(Passage passage) {
    String text = passage.text();
    List<Found> found = new ArrayList<>();
    Matcher list = shared.matcher(text);
    while (list.find()) {
      if (!list.group("scores").endsWith("分")) {
        continue;
      }
      int sentence = startOfSentence(text, list.start());
      int start = sentence + names.lead(text.substring(sentence, list.start()));
      found.add(
          new Found(new Phrase.Span(sentence, list.end() - sentence), lines(passage, list, start)));
    }
    return found;
  }

  private List<ProjectLine> lines(Passage passage, Matcher list, int start) {
    List<String> stated =
        number.matcher(list.group("scores")).results().map(result -> result.group()).toList();
    boolean same = list.group("same") != null && stated.size() == 1;
    List<Phrase.Span> spans =
        same
            ? lists.of(passage.text(), start, list.start())
            : lists.of(passage.text(), start, list.start(), stated.size());
    List<String> scores = same ? Collections.nCopies(spans.size(), stated.get(0)) : stated;
    String behind = passage.text().substring(list.end());
    List<String> graded = grades.wordsListed(behind, scores.size());
    List<ProjectLine> lines = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Phrase.Span name = spans.get(i);
      lines.add(
          new ProjectLine(
              passage,
              passage.verbatim(name.start(), name.end()),
              scores.get(i),
              "",
              graded.isEmpty() ? "" : graded.get(i),
              name.start(),
              i + 1 < spans.size() ? name.end() : endOfSentence(passage.text(), list.end()),
              list.end()));
    }
    return lines;
  }

  private static int endOfSentence(String text, int from) {
    int stop = text.indexOf('。', from);
    return stop < 0 ? text.length() : stop + 1;
  }

  private static int startOfSentence(String text, int end) {
    int start = end;
    while (start > 0) {
      int opener = Sentences.startOfQuotation(text, start - 1, 0);
      if (opener == start - 1 && ";。:!?\t".indexOf(text.charAt(opener)) >= 0) {
        return start;
      }
      start = opener;
    }
    return 0;
  }
}
