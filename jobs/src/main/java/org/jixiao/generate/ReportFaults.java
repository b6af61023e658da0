package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that can be planted in a department's report, by the check that should find them. */
final class ReportFaults {
  /** The first year of the checks that came later than the first ones. */
  private static final int LATER = 2025;

  private static final List<Kind> ALL =
      List.of(
          new Kind("K18", ReportTextFaults::problemsDenied),
          new Kind("K27c", ReportLineFaults::textOfAnotherLine),
          new Kind("K30", ReportTextFaults::reasonsWithheld),
          new Kind("K31", ClaimFaults::coverageBelowAll),
          new Kind("K31b", ClaimFaults::fewerEvaluated),
          new Kind("K31c", ClaimFaults::coverageOfOtherAmounts),
          new Kind("K32", ClaimFaults::countOfOthers),
          new Kind("K32b", ClaimFaults::moreEvaluated),
          new Kind("K33", ClaimFaults::meanOfOthers),
          new Kind("K34b", ClaimFaults::gradeOfSomeForAll),
          new Kind("K35", ClaimFaults::unitSlipped),
          new Kind("K35b", ClaimFaults::evaluatedMoreThanForms),
          new Kind("K47", ClaimFaults::evaluatedMoreThanWhole),
          new Kind("R79", ClaimFaults::gradesOfOneMore),
          new Kind("R80", ReportTextFaults::problemsDoNotAddUp),
          new Kind("R81", ClaimFaults::fewerWithGoals),
          new Kind("R82", ClaimFaults::rateOfOtherAmounts),
          new Kind("R83", LATER, ReportTextFaults::applicationLeftOut),
          new Kind("R84", LATER, ReportTextFaults::publicationLeftOut),
          new Kind("R85", ReportLineFaults::pointsOfAnother),
          new Kind("R86", ReportLineFaults::gradeOfAnother),
          new Kind("R87", LATER, ReportLineFaults::lineOfNoForm),
          new Kind("R88", LATER, ReportLineFaults::formWithoutLine),
          new Kind("R90", ClaimFaults::executedOfOthers),
          new Kind("R91", ClaimFaults::rateOfOthers),
          new Kind("R93", LATER, ReportTextFaults::problemsWithoutReasons));

  private ReportFaults() {}

  private interface Planting {
    Optional<Wrong> plant(Site site);
  }

  /** An honest report in which a fault may be planted. */
  record Site(Claims honest, List<StatedProject> projects, Chance chance) {
    Optional<Wrong> wrong(Claims claims, String what) {
      return Optional.of(new Wrong(claims, "", what));
    }

    Optional<Wrong> wrongOf(String project, Claims claims, String what) {
      return Optional.of(new Wrong(claims, project, what));
    }
  }

  /** What a kind of fault makes of the claims; with the project it is about, or "". */
  record Wrong(Claims claims, String project, String what) {}

  /**
   * @param since the first fiscal year in which the check asks for it
   */
  private record Kind(String ruleId, int since, Planting planting) {
    Kind(String ruleId, Planting planting) {
      this(ruleId, DistrictOrder.FIRST_YEAR, planting);
    }
  }

  /** Claims with the fault that is in them, and the project that is about; "" for none. */
  record Faulty(Claims claims, Fault fault, String project) {}

  /** Returns the claims with one fault, of a kind chosen among those they have room for. */
  static Optional<Faulty> plant(Chance chance, Claims honest, List<StatedProject> projects) {
    Site site = new Site(honest, projects, chance);
    List<Kind> left = new ArrayList<>(ALL);
    left.removeIf(kind -> honest.year() < kind.since());
    while (!left.isEmpty()) {
      Kind kind = left.remove(chance.below(left.size()));
      Optional<Wrong> wrong = kind.planting().plant(site);
      if (wrong.isPresent()) {
        Fault fault = new Fault(kind.ruleId(), wrong.get().what());
        return Optional.of(new Faulty(wrong.get().claims(), fault, wrong.get().project()));
      }
    }
    return Optional.empty();
  }
}
