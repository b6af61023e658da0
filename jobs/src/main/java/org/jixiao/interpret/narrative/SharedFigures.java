package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Money;
import org.jixiao.interpret.Percent;
import org.jixiao.model.Parsed;

/** Figures listed behind the projects they belong to: 甲、乙预算分别为98万元和36万元. */
final class SharedFigures {
  private static final String PERCENT = "\\d{1,4}(?:\\.\\d+)?%";
  private static final String AND = "(?:[、,和及与]|以及)";
  private static final String BETWEEN = "[“”\"]*(?:项目|经费)?[“”\"]*(?:、|和|及|与|以及)[“”\"]*";

  private final Words words;
  private final Map<String, Pattern> fields = new LinkedHashMap<>();

  SharedFigures(Words words) {
    this.words = words;
    fields.put(Told.BUDGET, listed("figure_budget", FigureWords.MONEY));
    fields.put(Told.EXECUTED, listed("figure_executed", FigureWords.MONEY));
    fields.put(Told.RATE, listed("execution_rate", PERCENT));
  }

  private Pattern listed(String label, String value) {
    return Pattern.compile(
        words.alternatives(label)
            + "(?:分别|依次)"
            + words.alternatives("equals")
            + "?(?<values>"
            + value
            + "(?:"
            + AND
            + value
            + ")+)(?![\\d.])");
  }

  /**
   * Returns what a sentence tells of each project listed at its head; nothing where the figures of
   * a list are not as many as the projects.
   *
   * @param mentions the projects named in the sentence, with places in it
   */
  Map<String, List<Told>> in(
      Passage passage, Phrase.Span span, List<ProjectNames.Mention> mentions, YearSpoken years) {
    Map<String, List<Told>> told = new LinkedHashMap<>();
    String sentence = passage.text().substring(span.start(), span.end());
    if (!sentence.contains("分别") && !sentence.contains("依次")) {
      return told;
    }
    fields.forEach(
        (field, pattern) -> {
          Matcher list = pattern.matcher(sentence);
          while (list.find()) {
            List<ProjectNames.Mention> before =
                mentions.stream().filter(one -> one.span().end() <= list.start()).toList();
            List<Phrase.Span> values = values(sentence, list);
            boolean other =
                words.containsAny(clauseBefore(sentence, list.start()), "figure_not")
                    || years.isOther(passage.text(), span.start() + list.start());
            if (!other && areListed(sentence, before) && values.size() == before.size()) {
              for (int i = 0; i < values.size(); i++) {
                told.computeIfAbsent(before.get(i).projectName(), name -> new ArrayList<>())
                    .add(told(field, passage, span.start(), values.get(i)));
              }
            }
          }
        });
    return told;
  }

  private static Told told(String field, Passage passage, int offset, Phrase.Span place) {
    int start = offset + place.start();
    int end = offset + place.end();
    String value = passage.text().substring(start, end);
    Parsed<BigDecimal> parsed =
        field.equals(Told.RATE) ? Percent.parse(value) : Money.parse(value, "");
    return new Told(field, parsed, value, passage, start, end);
  }

  private static List<Phrase.Span> values(String sentence, Matcher list) {
    Matcher value =
        Pattern.compile(FigureWords.MONEY + "|" + PERCENT)
            .matcher(sentence)
            .region(list.start("values"), list.end("values"));
    List<Phrase.Span> values = new ArrayList<>();
    while (value.find()) {
      values.add(new Phrase.Span(value.start(), value.end() - value.start()));
    }
    return values;
  }

  private static boolean areListed(String sentence, List<ProjectNames.Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      int from = mentions.get(i).span().end();
      int to = mentions.get(i + 1).span().start();
      if (from > to || !sentence.substring(from, to).matches(BETWEEN)) {
        return false;
      }
    }
    return mentions.stream().map(ProjectNames.Mention::projectName).distinct().count()
        == mentions.size();
  }

  private static String clauseBefore(String sentence, int at) {
    int start = at;
    while (start > 0 && ",;。:".indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return sentence.substring(start, at);
  }
}
