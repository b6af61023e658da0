package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A district of honest departments, and one whose projects are made odd in one way. */
class YearQuestionsTest {
  private static final int YEAR = 2023;
  private static final String ODD = "某局";
  private static final int SIZE = 40;

  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void nothingIsAskedAboutHonestDepartments() {
    assertThat(reviewed(number -> honest(ODD, number))).isEmpty();
  }

  @Test
  void halfOfAllAtOneScore() {
    assertThat(reviewed(number -> scored(number, number % 2 == 0 ? "95.00" : points(93, 3))))
        .contains("modal_score  20个95.00分");
  }

  @Test
  void allAtOneScore() {
    assertThat(reviewed(number -> scored(number, "92.35"))).contains("same_scores  40个项目都是92.35分");
  }

  @Test
  void wholePointsAmongFinerScores() {
    assertThat(reviewed(number -> scored(number, number > 0 ? 88 + number % 11 + "" : "93.27")))
        .contains("whole_points  39个整数分");
  }

  @Test
  void theOtherPartOfTheDistrictMakesWholePointsUsual() {
    List<SignalProject> projects = new ArrayList<>();
    for (int i = 0; i < 6 * SIZE; i++) {
      String score = i % SIZE > 0 ? 88 + random.nextInt(11) + "" : points(93, 3);
      projects.add(project("局" + i / SIZE, i, score, "90", "9000.17", null));
    }
    assertThat(reviewed(projects)).isEmpty();
  }

  @Test
  void littleSpentAndYetScoredAsThoseWhoSpentAll() {
    assertThat(
            reviewed(
                number ->
                    number < 15
                        ? project(ODD, number, points(98, 1), "40", "400.17", null)
                        : project(ODD, number, points(93, 3), "100", "999.17", null)))
        .anyMatch(line -> line.startsWith("low_execution  15个执行率低于80%"));
  }

  @Test
  void targetsFarOverfilled() {
    assertThat(
            reviewed(
                number ->
                    project(
                        ODD, number, points(93, 3), "90", "900.17", number < 12 ? "400" : "100")))
        .contains("overfilled  12个有完成值超过指标值130%的指标");
  }

  @Test
  void sumsSpentInPartAndYetRound() {
    assertThat(
            reviewed(
                number ->
                    project(ODD, number, points(93, 3), "90", 10 + number + "0000.00", "100")))
        .contains("round_amounts  40个未执行完而执行数是10000元的整倍数");
  }

  @Test
  void scoresPushedOverALimitInALargeDistrict() {
    List<SignalProject> projects = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String score = points(92, 3);
      boolean pushed = score.startsWith("88") || score.startsWith("89");
      projects.add(
          project(
              "局" + i / 100, i, pushed ? "90" + score.substring(2) : score, "90", "9.17", null));
    }
    assertThat(new YearQuestions(SignalThresholds.packaged()).ask(YEAR, projects))
        .filteredOn(signal -> signal.scope().equals(Signal.DISTRICT))
        .filteredOn(signal -> signal.signal().equals(Kind.BUNCHING.id()))
        .filteredOn(signal -> signal.subject().equals("90分"))
        .singleElement()
        .satisfies(signal -> assertThat(signal.pValue()).isLessThan(new BigDecimal("0.001")));
  }

  @Test
  void fewValuesAreSaidToBeFew() {
    List<Signal> signals =
        new YearQuestions(SignalThresholds.packaged()).ask(YEAR, List.of(honest(ODD, 1)));
    assertThat(signals).extracting(Signal::verdict).containsOnly("样本少");
    assertThat(signals).extracting(Signal::pValue).containsOnlyNulls();
  }

  @Test
  void theBasisAddsUpToTheProjects() {
    List<SignalProject> projects = district(number -> honest(ODD, number));
    assertThat(new YearQuestions(SignalThresholds.packaged()).ask(YEAR, projects))
        .filteredOn(signal -> signal.scope().equals(Signal.DISTRICT))
        .allMatch(
            signal -> signal.used() + signal.excluded() + signal.notReported() == projects.size());
  }

  private List<String> reviewed(IntFunction<SignalProject> odd) {
    return reviewed(district(odd));
  }

  private static List<String> reviewed(List<SignalProject> projects) {
    YearQuestions questions = new YearQuestions(SignalThresholds.packaged());
    List<Signal> signals = questions.ask(YEAR, projects);
    List<SignalProject> shuffled = new ArrayList<>(projects);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(questions.ask(YEAR, shuffled)).isEqualTo(signals);
    return signals.stream()
        .filter(signal -> signal.verdict().equals(Answer.REVIEW.word()))
        .filter(signal -> signal.scope().equals(Signal.DEPARTMENT))
        .map(signal -> signal.signal() + " " + signal.subject() + " " + signal.observed())
        .toList();
  }

  private List<SignalProject> district(IntFunction<SignalProject> odd) {
    List<SignalProject> projects = new ArrayList<>();
    for (int number = 0; number < SIZE; number++) {
      projects.add(odd.apply(number));
      for (String department : List.of("甲局", "乙局", "丙局", "丁局")) {
        projects.add(honest(department, number));
      }
    }
    return projects;
  }

  private SignalProject honest(String department, int number) {
    return project(
        department,
        number,
        points(93, 3),
        points(92, 4),
        random.nextInt(100_000) + ".17",
        random.nextInt(20) > 0 ? "100" : "140");
  }

  private SignalProject scored(int number, String score) {
    return project(ODD, number, score, "90", random.nextInt(100_000) + ".17", "100");
  }

  private String points(double mean, double deviation) {
    return BigDecimal.valueOf(Math.min(99, mean + deviation * random.nextGaussian()))
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static SignalProject project(
      String department, int number, String score, String rate, String executed, String reached) {
    String name = "项目" + (char) ('一' + number);
    return new SignalProject(
        YEAR,
        department,
        null,
        name,
        name,
        new BigDecimal(score),
        false,
        new BigDecimal(rate),
        new BigDecimal("1000000"),
        new BigDecimal(executed),
        reached == null ? 0 : 1,
        reached == null ? null : new BigDecimal(reached),
        null,
        department + number);
  }
}
