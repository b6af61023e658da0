package org.jixiao.interpret.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Count;

/** Claims of how many problems the self-evaluation found, and how many of them are settled. */
final class ProblemClaims {
  private static final String COUNT = "(?<%s>\\d{1,5}|[〇零一二两三四五六七八九十]{1,3})[个项条处]";

  private final Words words;
  private final Claims claims;
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  ProblemClaims(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
    String found = words.alternatives("problem_found");
    patterns.put(
        "problem_count",
        Pattern.compile(
            (found
                    + "(?:了|的|出|各类|主要|绩效|具体)*问题[为有共:]*<count>|"
                    + found
                    + "(?:了|出)?<before>(?:[^,;。\\d]{0,6})问题")
                .replace("<count>", COUNT.formatted("count"))
                .replace("<before>", COUNT.formatted("before"))));
    patterns.put("problem_fixed_count", state(words.alternatives("problem_fixed")));
    patterns.put("problem_open_count", state(words.alternatives("problem_open")));
  }

  private static Pattern state(String state) {
    return Pattern.compile(
        state
            + "(?:的|问题)*[为有共:]*"
            + COUNT.formatted("count")
            + "|"
            + COUNT.formatted("before")
            + "(?:问题)?"
            + state);
  }

  void read(Narrative narrative, YearSpoken years) {
    for (Narrative.Line line : narrative.lines()) {
      if (line.isAbout(Topic.PREVIOUS)) {
        continue;
      }
      String text = line.passage().text();
      for (Phrase.Span span : Sentences.of(text, 0, text.length())) {
        String sentence = text.substring(span.start(), span.end());
        patterns.forEach(
            (field, pattern) -> read(field, pattern.matcher(sentence), sentence, years));
      }
    }
  }

  private void read(String field, Matcher found, String sentence, YearSpoken years) {
    while (found.find()) {
      String digits = found.group("count") == null ? found.group("before") : found.group("count");
      if (!years.isOther(sentence, found.start()) && !isOfOther(sentence, found.start())) {
        claims.add(field, Count.parse(digits), Claims.PRECISE, found.group());
      }
    }
  }

  /** Problems that 绩效跟踪 or an audit found are not those of the self-evaluation. */
  private boolean isOfOther(String sentence, int at) {
    String before = sentence.substring(0, at);
    int other =
        words.of("problem_of_other").stream().mapToInt(before::lastIndexOf).max().orElse(-1);
    int own = words.of("evaluated").stream().mapToInt(before::lastIndexOf).max().orElse(-1);
    return other > own;
  }
}
