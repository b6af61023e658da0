package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that can be planted in a project, by the check that should find them. */
final class FaultKinds {
  private static final List<Kind> ALL =
      List.of(
          new Kind("K01", MoneyFaults::rateIsAnother),
          new Kind("K02", MoneyFaults::executionScoreIsAnother),
          new Kind("K03", ScoreFaults::totalIsNoSum),
          new Kind("K04", ScoreFaults::weightsAreNoHundred),
          new Kind("K05", ScoreFaults::weightsAreSharedOutOtherwise),
          new Kind("K06", ScoreFaults::scoreAboveWeight),
          new Kind("K07", MoneyFaults::sourcesAreNoTotal),
          new Kind("K08", MoneyFaults::moreSpentThanBudgeted),
          new Kind("K10", ScoreFaults::scoreAboveFormula),
          new Kind("K11", ScoreFaults::overrunHardlyCosts),
          new Kind("K13", ScoreFaults::littleSpentWithoutReason),
          new Kind("K13b", ScoreFaults::pointsLostWithoutReason),
          new Kind("K14", ScoreFaults::pointsLostThoughMet),
          new Kind("K15", ScoreFaults::fullScoreUnmet),
          new Kind("K16", MoneyFaults::highScoreLittleSpent),
          new Kind("K19", IndicatorFaults::farExceeded),
          new Kind("K21d", IndicatorFaults::sortMissing),
          new Kind("K22", IndicatorFaults::moneyAsQuantity),
          new Kind("K23", IndicatorFaults::unitMissing),
          new Kind("K24", IndicatorFaults::nameTooLong),
          new Kind("K25", IndicatorFaults::targetOfZero),
          new Kind("K26", TextFaults::goalCopied),
          new Kind("K27", TextFaults::textOfAnotherProject),
          new Kind("K29", TextFaults::placeholderLeft),
          new Kind("K34", ScoreFaults::gradeOfAnotherScore),
          new Kind("K36", MoneyFaults::initialInAnotherUnit),
          new Kind("K39", TextFaults::yearOfAnotherYear),
          new Kind("K43", IndicatorFaults::allContent),
          new Kind("K49", TextFaults::personNamed));

  private FaultKinds() {}

  /** Plants a fault of one kind, where the project has room for it. */
  private interface Planting {
    Optional<FaultSite.Planted> plant(FaultSite site);
  }

  private record Kind(String ruleId, Planting planting) {}

  /** A project with the fault that is in it. */
  record Faulty(StatedProject project, Fault fault) {}

  /** Returns the project with one fault, of a kind chosen among those it has room for. */
  static Optional<Faulty> plant(FaultSite site) {
    List<Kind> left = new ArrayList<>(ALL);
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
