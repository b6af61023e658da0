package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that can be planted in a project, by the check that should find them. */
final class FaultKinds {
  /** The first year of the checks that came later than the first ones. */
  private static final int LATER = 2025;

  private static final int RARE_FIRST_PERCENT = 35;
  private static final int SELDOM_FIRST_PERCENT = 45;

  /** Those that at most a quarter of the projects have room for, or far fewer. */
  private static final List<Kind> RARE =
      List.of(
          new Kind("K45b", FundFaults::carriedOverUnspent),
          new Kind("R102", LATER, YearFaults::moreForLess),
          new Kind("K44", YearFaults::lowScoreTwice),
          new Kind("R62", FundFaults::sourceOverspent),
          new Kind("R77", ScoreFaults::lowScoreWithoutReason),
          new Kind("R101", LATER, YearFaults::littleSpentTwice),
          new Kind("K13", ScoreFaults::littleSpentWithoutReason),
          new Kind("R78", LATER, FormFaults::codeOfNextYear),
          new Kind("K06", ScoreFaults::scoreAboveWeight),
          new Kind("R58", FundFaults::executionScoreAboveWeight),
          new Kind("K39", TextFaults::yearOfAnotherYear),
          new Kind("R61", LATER, FundFaults::changeUnexplained),
          new Kind("R97", LATER, FormFaults::projectOfAnotherDepartment),
          new Kind("R98", LATER, FormFaults::codeOfAnotherDepartment),
          new Kind("R96", FormFaults::codeOfAnotherProject));

  /** Those that many projects have room for. */
  private static final List<Kind> USUAL =
      List.of(
          new Kind("K01", MoneyFaults::rateIsAnother),
          new Kind("K02", MoneyFaults::executionScoreIsAnother),
          new Kind("K03", ScoreFaults::totalIsNoSum),
          new Kind("K04", ScoreFaults::weightsAreNoHundred),
          new Kind("K05", ScoreFaults::weightsAreSharedOutOtherwise),
          new Kind("K06b", FormFaults::totalAboveAll),
          new Kind("K07", MoneyFaults::sourcesAreNoTotal),
          new Kind("K07b", FundFaults::initialSourcesAreNoTotal),
          new Kind("K07c", FundFaults::executedSourcesAreNoTotal),
          new Kind("K08", MoneyFaults::moreSpentThanBudgeted),
          new Kind("K09", FormFaults::budgetOfNothing),
          new Kind("K12", WordFaults::partlyDoneFullyScored),
          new Kind("K14", ScoreFaults::pointsLostThoughMet),
          new Kind("K15", ScoreFaults::fullScoreUnmet),
          new Kind("K16", MoneyFaults::highScoreLittleSpent),
          new Kind("K19", IndicatorFaults::farExceeded),
          new Kind("K19b", IndicatorFaults::exceeded),
          new Kind("K20", WordFaults::targetOfDirection),
          new Kind("K20b", TextFaults::goalOfDirection),
          new Kind("K21", ClassFaults::outputMissing),
          new Kind("K21b", ClassFaults::benefitMissing),
          new Kind("K21c", ClassFaults::satisfactionMissing),
          new Kind("K21d", IndicatorFaults::sortMissing),
          new Kind("K22", IndicatorFaults::moneyAsQuantity),
          new Kind("K22b", ClassFaults::listedTwice),
          new Kind("K23", IndicatorFaults::unitMissing),
          new Kind("K24", IndicatorFaults::nameTooLong),
          new Kind("K25", IndicatorFaults::targetOfZero),
          new Kind("K26", TextFaults::goalCopied),
          new Kind("K27", TextFaults::textOfAnotherProject),
          new Kind("K29", TextFaults::placeholderLeft),
          new Kind("K34", ScoreFaults::gradeOfAnotherScore),
          new Kind("K36", MoneyFaults::initialInAnotherUnit),
          new Kind("K43", IndicatorFaults::allContent),
          new Kind("K49", TextFaults::personNamed),
          new Kind("R50", FormFaults::budgetBlank),
          new Kind("R51", FormFaults::executedBlank),
          new Kind("R52", FormFaults::totalBlank),
          new Kind("R53", FormFaults::indicatorsLeftOut),
          new Kind("R54", TextFaults::goalBlank),
          new Kind("R55", TextFaults::achievementBlank),
          new Kind("R56", FormFaults::unitBlank),
          new Kind("R57", FormFaults::rateOfNothing),
          new Kind("R63", ClassFaults::weightOfNothing),
          new Kind("R64", WordFaults::scoreBlank),
          new Kind("R65", WordFaults::targetBlank),
          new Kind("R66", WordFaults::actualBlank),
          new Kind("R67", WordFaults::nameBlank),
          new Kind("R69", WordFaults::wordsForFigure),
          new Kind("R70", WordFaults::targetAsActual),
          new Kind("R71", IndicatorFaults::moreThanAll),
          new Kind("R72", IndicatorFaults::contentAtMost));

  /** Those that few projects have room for, or that are asked about in later years only. */
  private static final List<Kind> SELDOM =
      List.of(
          new Kind("K10", ScoreFaults::scoreAboveFormula),
          new Kind("K11", ScoreFaults::overrunHardlyCosts),
          new Kind("K11b", ScoreFaults::pointsForZeroMissed),
          new Kind("K13b", ScoreFaults::pointsLostWithoutReason),
          new Kind("K27b", WordFaults::reasonOfAnotherProject),
          new Kind("K28", LATER, TextFaults::anotherProjectNamed),
          new Kind("K46", LATER, IndicatorFaults::paidAhead),
          new Kind("R59", FundFaults::fullMarksUnspent),
          new Kind("R60", FundFaults::nothingSpentWellScored),
          new Kind("R68", LATER, ClassFaults::weightOfNearlyAll),
          new Kind("R73", IndicatorFaults::costAtLeast),
          new Kind("R74", LATER, WordFaults::reasonOfOneWord),
          new Kind("R75", LATER, TextFaults::unfinishedFullyScored),
          new Kind("R76", LATER, TextFaults::achievedLastYear),
          new Kind("R94", LATER, WordFaults::reasonWithoutMeasure),
          new Kind("R95", LATER, FundFaults::moneyOfAnotherProject),
          new Kind("R99", YearFaults::amountsInAnotherUnit),
          new Kind("R100", YearFaults::textOfTheYearBefore),
          new Kind("R103", LATER, YearFaults::moreCarriedThanLeft));

  private FaultKinds() {}

  /** Plants a fault of one kind, where the project has room for it. */
  private interface Planting {
    Optional<FaultSite.Planted> plant(FaultSite site);
  }

  /**
   * @param since the first fiscal year in which the check asks for it
   */
  private record Kind(String ruleId, int since, Planting planting) {
    Kind(String ruleId, Planting planting) {
      this(ruleId, DistrictOrder.FIRST_YEAR, planting);
    }
  }

  /** A project with the fault that is in it. */
  record Faulty(StatedProject project, Fault fault) {}

  /** Returns the project with one fault, of a kind chosen among those it has room for. */
  static Optional<Faulty> plant(FaultSite site) {
    List<List<Kind>> inTurn = new ArrayList<>(List.of(USUAL));
    inTurn.add(site.chance().percent(SELDOM_FIRST_PERCENT) ? 0 : 1, SELDOM);
    inTurn.add(site.chance().percent(RARE_FIRST_PERCENT) ? 0 : 2, RARE);
    return inTurn.stream().flatMap(kinds -> plant(site, kinds).stream()).findFirst();
  }

  private static Optional<Faulty> plant(FaultSite site, List<Kind> kinds) {
    List<Kind> left = new ArrayList<>(kinds);
    left.removeIf(kind -> site.honest().year() < kind.since());
    while (!left.isEmpty()) {
      Kind kind = left.remove(site.chance().below(left.size()));
      Optional<FaultSite.Planted> planted = kind.planting().plant(site);
      if (planted.isPresent()) {
        Fault fault = new Fault(kind.ruleId(), planted.get().what());
        return Optional.of(new Faulty(planted.get().project(), fault));
      }
    }
    return Optional.empty();
  }
}
