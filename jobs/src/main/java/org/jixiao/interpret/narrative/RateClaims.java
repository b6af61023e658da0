package org.jixiao.interpret.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Percent;

/** Claims of the execution rate and of what share of the department's projects was evaluated. */
final class RateClaims {
  private static final String PERCENT =
      "(?<percent>(?:约|近|超过?)?(?:\\d{1,4}(?:\\.\\d+)?[%‰]|百分之[〇零一二三四五六七八九十百点]+))(?!以上|以下|的项目)";
  private static final Pattern EXECUTION =
      Pattern.compile("(?:执行率|支付率|支出率|预算完成率|支出进度|执行进度)(?:为|达到|达|是|:)?" + PERCENT);

  /** Measured against the year's budget; a share of the initial budget is another figure. */
  private static final Pattern COMPLETED =
      Pattern.compile("(?:完成|占)(?:全年|调整后的?|年度)?预算(?:数|总额|安排)?的" + PERCENT);

  private static final Pattern SHARE =
      Pattern.compile("占(?<whole>[^,;。]{2,40}?)的?(?:比例|比重|比率)?(?:为|达到|达|是)?" + PERCENT);
  private static final Pattern COVERAGE =
      Pattern.compile("(?:覆盖(?:率|面)|自评(?:项目)?(?:金额|资金|个数|数量)占比)(?:均)?(?:为|达到|达|是|:)?" + PERCENT);

  private final Words words;
  private final Claims claims;

  RateClaims(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
  }

  void read(ClaimText sentence) {
    readExecution(sentence, EXECUTION);
    readExecution(sentence, COMPLETED);
    readCoverage(sentence);
  }

  private void readExecution(ClaimText sentence, Pattern pattern) {
    Matcher rate = pattern.matcher(sentence.text());
    while (rate.find()) {
      String clause = clauseOf(sentence, rate);
      boolean other =
          clause.contains("年初") || words.containsAny(clause, "claim_subset") || isNarrow(clause);
      if (!other && !sentence.isOfPart(rate.start())) {
        claims.add(
            "execution_rate_pct", Percent.parse(rate.group("percent")), Claims.PRECISE, clause);
      }
    }
  }

  private void readCoverage(ClaimText sentence) {
    String text = sentence.text();
    if (!words.containsAny(text, "evaluated")) {
      return;
    }
    Matcher share = SHARE.matcher(text);
    while (share.find()) {
      String whole = share.group("whole");
      boolean ofMoney = whole.matches(".*(?:预算|支出|资金|金额|总额).*");
      boolean ofCount = whole.contains("项目");
      String clause = clauseOf(sentence, share);
      boolean other = whole.contains("年初") || words.containsAny(clause, "claim_subset");
      if ((ofMoney || ofCount) && !other) {
        add(sentence, share, ofMoney ? Claims.PRECISE : Claims.LOOSE);
      }
    }
    Matcher coverage = COVERAGE.matcher(text);
    while (coverage.find()) {
      String clause = clauseOf(sentence, coverage);
      if (!clause.contains("目标") && !clause.contains("监控") && !clause.contains("公开")) {
        add(sentence, coverage, Claims.LOOSE);
      }
    }
  }

  /** The words of the claim: its clause, and the one before when the share has no subject. */
  private void add(ClaimText sentence, Matcher share, int rank) {
    int start = sentence.clauseStart(share.start());
    if (start == share.start() && start > 1) {
      start = sentence.clauseStart(start - 1);
    }
    String basis =
        sentence.verbatim(start, share.start("percent")).replaceFirst("(?:为|达到|达|是|的|：)\\s*$", "");
    claims.add("coverage_pct", Percent.parse(share.group("percent")), rank, basis);
  }

  private static boolean isNarrow(String clause) {
    return clause.matches(".*(?:部分项目|个别项目|序时|目标值|指标值|公用经费|人员经费|基本支出|三公).*");
  }

  private static String clauseOf(ClaimText sentence, Matcher match) {
    return sentence.text().substring(sentence.clauseStart(match.start()), match.end());
  }
}
