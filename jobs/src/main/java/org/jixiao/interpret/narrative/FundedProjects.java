package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.interpret.Count;

/**
 * Projects listed with their money and without a score: 涉及项目3个。其中：甲8万元，乙5万元，丙2万元. Only a list of as
 * many names as projects were counted before it is one of projects, not of sources of funds.
 */
final class FundedProjects {
  private static final Pattern COUNTED =
      Pattern.compile(
          "项目(?:共|有|为)?(?<behind>\\d{1,3}|[一二两三四五六七八九十]{1,3})[个项]|(?<before>\\d{1,3}|[一二两三四五六七八九十]{1,3})[个项]项目");
  private static final Pattern LIST = Pattern.compile("(?:其中|分别[是为]|具体[是为])[:,]?");

  /** Amounts told behind 分别为 are shared by the projects named before. */
  private static final Pattern AMOUNTS = Pattern.compile("\\d元|\\d[亿万千百]+元|分别");

  private final NameWords names;
  private final Words words;
  private final Pattern item;
  private final Pattern more;

  FundedProjects(Words words, NameWords names) {
    this.words = words;
    this.names = names;
    String labels = FigureWords.labels(words);
    String ended = "[,;。]?";
    item =
        Pattern.compile(
            "(?<name>[^,;。:]{2,40}?)(?:项目)?[”\"]?(?:" + labels + ")?" + FigureWords.MONEY + ended);
    more =
        Pattern.compile(
            "(?:"
                + labels
                + FigureWords.MONEY
                + "|(?:预算|资金)?"
                + words.alternatives("execution_rate")
                + words.alternatives("equals")
                + "?[\\d.]+%)"
                + ended);
  }

  /** Returns a line without score for each project of such a list. */
  List<ProjectLine> in(Passage passage) {
    String text = passage.text();
    List<ProjectLine> lines = new ArrayList<>();
    Matcher list = LIST.matcher(text);
    while (list.find()) {
      int stop = text.lastIndexOf('。', Math.max(0, list.start() - 2));
      Optional<Long> count = countIn(text.substring(stop + 1, list.start()));
      int end = text.indexOf('。', list.end());
      List<Phrase.Span> found = namesIn(text, list.end(), end < 0 ? text.length() : end + 1);
      if (count.filter(projects -> projects > 1 && projects == found.size()).isPresent()) {
        found.forEach(name -> lines.add(line(passage, name)));
      }
    }
    return lines;
  }

  private static Optional<Long> countIn(String head) {
    Matcher counted = COUNTED.matcher(head);
    Optional<Long> count = Optional.empty();
    while (counted.find()) {
      count =
          Stream.of("behind", "before")
              .map(counted::group)
              .filter(digits -> digits != null)
              .findFirst()
              .flatMap(digits -> Count.parse(digits).value());
    }
    return count;
  }

  /** Returns the names; none when a clause is neither an item nor says more of the one before. */
  private List<Phrase.Span> namesIn(String text, int from, int to) {
    List<Phrase.Span> found = new ArrayList<>();
    for (Phrase.Span clause : Sentences.clausesOf(text, from, to)) {
      String said = text.substring(clause.start(), clause.end());
      if (!found.isEmpty() && more.matcher(said).matches()) {
        continue;
      }
      int lead = names.lead(said);
      Matcher named = item.matcher(text).region(clause.start() + lead, clause.end());
      if (!named.matches()) {
        return List.of();
      }
      Phrase.Span name = NameWords.unquoted(text, named.start("name"), named.end("name"));
      String project = text.substring(name.start(), name.end()).replaceAll("[“\"]", "");
      if (AMOUNTS.matcher(project).find()
          || !names.mayBeProject(project)
          || words.pattern("fund_name").matcher(project).find()) {
        return List.of();
      }
      found.add(name);
    }
    return found;
  }

  private static ProjectLine line(Passage passage, Phrase.Span name) {
    String printed = passage.verbatim(name.start(), name.end()).replaceAll("^[“\"]", "");
    return new ProjectLine(passage, printed, "", "", "", name.start(), name.end(), name.end());
  }
}
