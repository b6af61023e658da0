package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Scores that look chosen rather than counted up. A department's scores are held against two
 * models, its own scores smoothed and the scores of the other departments of the year, and are odd
 * only if odd under both: a habit of the whole district, or of its forms, is no habit of theirs.
 */
final class ScoreQuestions {
  private static final int WHOLE = 100;
  private static final int HALF = 50;
  private static final int FIVE = 500;

  private final SignalThresholds thresholds;
  private final Excess excess;
  private final Programme programme;

  ScoreQuestions(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    excess = new Excess(thresholds);
    programme = new Programme(thresholds);
  }

  List<Draft> ask(Group group) {
    Scores own = group.scores().belowFull();
    Scores others = group.scoresElsewhere().belowFull();
    List<Draft> drafts = new ArrayList<>();
    drafts.add(same(group));
    drafts.add(repeated(group, own, others));
    drafts.add(multiples(group, own, others, Kind.WHOLE_POINTS, WHOLE, "整数分"));
    drafts.add(multiples(group, own, others, Kind.HALF_POINTS, HALF, "0.5分的整倍数"));
    drafts.add(fives(group, own, others));
    thresholds.gradeLimits().forEach(limit -> drafts.add(bunched(group, own, limit)));
    return drafts;
  }

  private boolean isTooFew(Scores scores) {
    return scores.size() < thresholds.leastProjects();
  }

  private static Draft tooFew(Group group, Kind kind, Scores scores) {
    return Draft.tooFew(kind, "", scores.size(), group.basisOfScores());
  }

  /** All scores equal needs no model; how likely that is, only other departments can tell. */
  private Draft same(Group group) {
    Scores scores = group.scores();
    if (isTooFew(scores)) {
      return tooFew(group, Kind.SAME_SCORES, scores);
    }
    int different = scores.counts().size();
    if (different > 1) {
      return nothing(group, Kind.SAME_SCORES, scores, "有" + different + "种得分");
    }
    Scores others = group.scoresElsewhere();
    List<SignalProject> all = group.scored(score -> true);
    return new Draft(
        Kind.SAME_SCORES,
        "",
        Excess.places(all),
        scores.size(),
        scores.size() + "个项目都是" + Scores.printed(scores.lowest()) + "分",
        "标准差0",
        others.size() < thresholds.leastElsewhere()
            ? null
            : repeatedElsewhere(scores, others, scores.size(), Scores.FULL + 1),
        Answer.REVIEW,
        programme.explain(all),
        group.basisOfScores());
  }

  private Draft repeated(Group group, Scores own, Scores others) {
    if (isTooFew(own)) {
      return tooFew(group, Kind.MODAL_SCORE, own);
    }
    int mode = own.mode(SmoothScores.NEAR_FULL);
    int count = own.count(score -> score == mode);
    if (count < 2) {
      return nothing(group, Kind.MODAL_SCORE, own, "没有相同的得分");
    }
    SmoothScores smooth = new SmoothScores(own);
    double expected = smooth.expected(mode);
    Tail tail = smooth.repeated(count);
    if (others.size() >= thresholds.leastElsewhere()) {
      double share = (double) others.count(score -> score == mode) / others.size();
      expected = Math.max(expected, own.size() * share);
      tail = tail.andAlso(repeatedElsewhere(own, others, count, SmoothScores.NEAR_FULL));
    }
    return excess.of(
        Kind.MODAL_SCORE,
        "",
        group.scored(score -> score == mode),
        own.size(),
        Scores.printed(mode) + "分",
        expected,
        tail,
        group.basisOfScores());
  }

  /** Returns how unusual it is to draw some score below a bound so often out of all scores. */
  private static Tail repeatedElsewhere(Scores own, Scores others, int times, int below) {
    Scores all = own.and(others);
    List<Tail> tails = new ArrayList<>();
    for (Map.Entry<Integer, Integer> score : all.counts().entrySet()) {
      if (score.getKey() < below && score.getValue() >= times) {
        tails.add(Tail.hypergeometric(all.size(), score.getValue(), own.size(), times));
      }
    }
    return Tail.ofLargest(tails);
  }

  /**
   * Which numbers a form gives room for is a matter of its weights, so only other departments, and
   * the finest step the department itself uses, tell what is usual.
   */
  private Draft multiples(
      Group group, Scores own, Scores others, Kind kind, int step, String words) {
    if (isTooFew(own)) {
      return tooFew(group, kind, own);
    }
    if (others.size() < thresholds.leastElsewhere()) {
      return Draft.notApplicable(kind, "", own.size(), "没有足够的其他部门可比", group.basisOfScores());
    }
    IntPredicate isMultiple = score -> score % step == 0;
    double ofItsGrain = Math.min(1, (double) own.finestGrain() / step);
    double elsewhere = (double) others.count(isMultiple) / others.size();
    return excess.of(
        kind,
        "",
        group.scored(belowFull(isMultiple)),
        own.size(),
        words,
        own.size() * Math.max(ofItsGrain, elsewhere),
        Tail.binomial(own.size(), ofItsGrain, own.count(isMultiple))
            .andAlso(asElsewhere(own, others, isMultiple)),
        group.basisOfScores());
  }

  private static Tail asElsewhere(Scores own, Scores others, IntPredicate marked) {
    int count = own.count(marked);
    return Tail.hypergeometric(
        own.size() + others.size(), count + others.count(marked), own.size(), count);
  }

  private Draft fives(Group group, Scores own, Scores others) {
    IntPredicate isFive = score -> score % FIVE == 0;
    Scores whole = own.where(score -> score % WHOLE == 0);
    if (isTooFew(whole)) {
      return tooFew(group, Kind.FIVE_POINTS, whole);
    }
    double chance = new SmoothScores(own).chanceOfFive();
    Tail tail = Tail.binomial(whole.size(), chance, whole.count(isFive));
    Scores wholeElsewhere = others.where(score -> score % WHOLE == 0);
    if (wholeElsewhere.size() >= thresholds.leastElsewhere()) {
      chance = Math.max(chance, (double) wholeElsewhere.count(isFive) / wholeElsewhere.size());
      tail = tail.andAlso(asElsewhere(whole, wholeElsewhere, isFive));
    }
    return excess.of(
        Kind.FIVE_POINTS,
        "",
        group.scored(belowFull(isFive)),
        whole.size(),
        "5分的整倍数（在整数分中）",
        whole.size() * chance,
        tail,
        group.basisOfScores());
  }

  private Draft bunched(Group group, Scores own, BigDecimal limitPoints) {
    String subject = limitPoints.toPlainString() + "分";
    int limit = Scores.hundredths(limitPoints);
    int width = Scores.hundredths(thresholds.limitWindowPoints());
    Scores near = own.where(score -> SmoothScores.isNear(score, limit, width));
    if (near.size() < thresholds.leastInWindow()) {
      return Draft.tooFew(Kind.BUNCHING, subject, near.size(), group.basisOfScores());
    }
    double[] chances = new SmoothScores(own).above(limit, width);
    Draft draft =
        excess.of(
            Kind.BUNCHING,
            subject,
            group.scored(belowFull(score -> score >= limit && score < limit + width)),
            near.size(),
            "在" + subject + "以上" + thresholds.limitWindowPoints() + "分之内",
            Tail.mean(chances),
            Tail.of(chances, near.count(score -> score >= limit)),
            group.basisOfScores());
    int exact = near.count(score -> score == limit);
    return exact == 0 ? draft : draft.explained("其中" + exact + "个恰为" + subject + "，可能是取整");
  }

  private static IntPredicate belowFull(IntPredicate condition) {
    return score -> score < Scores.FULL && condition.test(score);
  }

  private static Draft nothing(Group group, Kind kind, Scores scores, String observed) {
    return new Draft(
        kind,
        "",
        List.of(),
        scores.size(),
        observed,
        "标准差"
            + BigDecimal.valueOf(scores.standardDeviation() / WHOLE)
                .setScale(2, RoundingMode.HALF_UP),
        Tail.CERTAIN,
        Answer.NOTHING_UNUSUAL,
        "",
        group.basisOfScores());
  }
}
