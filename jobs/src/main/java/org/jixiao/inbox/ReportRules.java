package org.jixiao.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/** How a 自评总报告 is recognised: {@code schemas/forms/department_report.yaml}. */
final class ReportRules implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_TITLE = 60;
  private static final int TITLES_AMONG_FIRST = 6;

  private final Pattern title;
  private final Pattern otherTitle;
  private final Pattern subject;
  private final int topicsNeeded;
  private final List<Pattern> topics;
  private final List<Pattern> ownClaims;
  private final Pattern otherClaims;

  /** The file as written. */
  record Source(
      String form,
      List<String> titles,
      List<String> otherTitles,
      List<String> subject,
      int topicsNeeded,
      List<String> topics,
      List<String> ownClaims,
      List<String> otherClaims) {}

  ReportRules(Source source) {
    title = Pattern.compile(String.join("|", source.titles()));
    otherTitle = Pattern.compile(String.join("|", source.otherTitles()));
    subject = Pattern.compile(String.join("|", source.subject()));
    topicsNeeded = source.topicsNeeded();
    topics = source.topics().stream().map(Pattern::compile).toList();
    ownClaims = source.ownClaims().stream().map(Pattern::compile).toList();
    otherClaims = Pattern.compile(String.join("|", source.otherClaims()));
  }

  /** Returns whether the paragraphs are a report on a self-evaluation. */
  boolean isReport(List<String> paragraphs) {
    List<String> firstLines =
        paragraphs.stream()
            .limit(TITLES_AMONG_FIRST)
            .map(LabelRules::compact)
            .filter(line -> line.length() <= LONGEST_TITLE)
            .toList();
    if (firstLines.stream().anyMatch(line -> otherTitle.matcher(line).find())) {
      return false;
    }
    if (firstLines.stream().anyMatch(line -> title.matcher(line).find())) {
      return paragraphs.size() > 1;
    }
    String text = LabelRules.compact(String.join("", paragraphs));
    return (subject.matcher(text).find()
            && topics.stream().filter(topic -> topic.matcher(text).find()).count() >= topicsNeeded)
        || tellsOwnClaims(text);
  }

  /** A part of published accounts, say, that bears neither title nor headings. */
  private boolean tellsOwnClaims(String text) {
    return ownClaims.stream().allMatch(claim -> claim.matcher(text).find())
        && !otherClaims.matcher(text).find();
  }
}
