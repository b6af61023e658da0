package org.jixiao.interpret.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Percent;

/** Claims of the execution rate and of what share of the department's projects was evaluated. */
final class RateClaims {
  private static final String PERCENT =
      "(?<percent>(?:约|近|超过?)?(?:\\d{1,4}(?:\\.\\d+)?[%‰]|百分之[〇零一二三四五六七八九十百点]+))";
  private static final String WITHIN = "(?:[^,;。]|(?<=\\d),(?=\\d{3}))";

  private final Words words;
  private final Claims claims;
  private final Pattern execution;
  private final Pattern completed;
  private final Pattern share;
  private final Pattern coverage;

  RateClaims(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
    String percent = PERCENT + "(?!" + words.alternatives("bound_after") + "|的项目)";
    String equals = words.alternatives("equals");
    execution = Pattern.compile(words.alternatives("execution_rate") + equals + "?" + percent);
    // Measured against the year's budget; a share of the initial budget is another figure.
    completed = Pattern.compile("(?:完成|占)(?:全年|调整后的?|年度)?预算(?:数|总额|安排)?的" + percent);
    share =
        Pattern.compile(
            "占(?<whole>" + WITHIN + "{2,40}?)的?(?:比例|比重|比率)?(?:" + equals + ")?" + percent);
    coverage = Pattern.compile(words.alternatives("coverage") + "(?:均)?" + equals + "?" + percent);
  }

  void read(ClaimText sentence) {
    readExecution(sentence, execution);
    readExecution(sentence, completed);
    readCoverage(sentence);
  }

  private void readExecution(ClaimText sentence, Pattern pattern) {
    Matcher rate = pattern.matcher(sentence.text());
    while (rate.find()) {
      String clause = clauseOf(sentence, rate);
      boolean other =
          clause.contains("年初")
              || words.containsAny(clause, "claim_subset")
              || words.containsAny(clause, "narrow_rate")
              || words.containsAny(clause, "not_actual");
      if (!other && !sentence.isOfPart(rate.start()) && !sentence.isOfOtherYear(rate.start())) {
        String basis = sentence.verbatim(sentence.clauseStart(rate.start()), rate.start("percent"));
        claims.add(
            "execution_rate_pct",
            Percent.parse(rate.group("percent")),
            Claims.PRECISE,
            withoutVerb(basis));
      }
    }
  }

  private void readCoverage(ClaimText sentence) {
    String text = sentence.text();
    if (!words.containsAny(text, "evaluated")) {
      return;
    }
    Matcher part = share.matcher(text);
    while (part.find()) {
      String whole = part.group("whole");
      boolean ofMoney = words.containsAny(whole, "whole_of_money");
      boolean ofCount = whole.contains("项目");
      boolean other =
          whole.contains("年初") || words.containsAny(clauseOf(sentence, part), "claim_subset");
      if ((ofMoney || ofCount) && !other) {
        add(sentence, part, ofMoney ? Claims.PRECISE : Claims.LOOSE);
      }
    }
    Matcher covered = coverage.matcher(text);
    while (covered.find()) {
      if (!words.containsAny(clauseOf(sentence, covered), "other_coverage")) {
        add(sentence, covered, Claims.LOOSE);
      }
    }
  }

  /** The words of the claim: its clause, and the one before when the share has no subject. */
  private void add(ClaimText sentence, Matcher found, int rank) {
    if (sentence.isOfOtherYear(found.start())) {
      return;
    }
    int start = sentence.clauseStart(found.start());
    if (start == found.start() && start > 1) {
      start = sentence.clauseStart(start - 1);
    }
    String basis = withoutVerb(sentence.verbatim(start, found.start("percent")));
    claims.add("coverage_pct", Percent.parse(found.group("percent")), rank, basis);
  }

  private static String withoutVerb(String words) {
    return words.replaceFirst("(?:为|达到|达|是|的|：|:)\\s*$", "");
  }

  private static String clauseOf(ClaimText sentence, Matcher match) {
    return sentence.text().substring(sentence.clauseStart(match.start()), match.end());
  }
}
