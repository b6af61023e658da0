package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often honest districts are asked about at a nominal five percent, by mid-p: exact tails of
 * counts jump, and the jump that reaches over the level is counted half.
 */
class CalibrationTest {
  private static final double NOMINAL = 0.05;
  private static final double TOLERANCE = 0.005;
  private static final int TIMES = 150;

  /** Of fewer, one more or less moves the rate by more than the tolerance. */
  private static final int LEAST = 150;

  private static final int[] SIZES = {5, 10, 30, 100};

  /** Who else reports in that year. */
  private enum Beside {
    NOBODY,
    ALIKE,
    ALL_KINDS
  }

  /** Ways in which honest offices come to their scores. */
  private enum Office {
    HUNDREDTHS(0.01),
    TENTHS_SKEWED(0.1),
    HALVES(0.5),
    HALVES_NEAR_FULL(0.5),
    HALVES_NARROW(0.5),
    HALVES_HEAVY_TAILED(0.5),
    WHOLE(1),
    WHOLE_NARROW(1),
    WHOLE_OF_TWO_KINDS(1),
    BY_INDICATOR(0.01);

    private final double grain;

    Office(double grain) {
      this.grain = grain;
    }

    int hundredths(SplittableRandom random) {
      double steps = Math.rint(points(random) / grain);
      return (int) Math.max(0, Math.min(10_000, Math.rint(steps * grain * 100)));
    }

    private double points(SplittableRandom random) {
      return switch (this) {
        case HUNDREDTHS, HALVES, WHOLE -> normal(random, 93, 3);
        case TENTHS_SKEWED -> 100 - 2.5 * (exponential(random) + exponential(random));
        case HALVES_NEAR_FULL -> 100 - 3 * exponential(random);
        case HALVES_NARROW, WHOLE_NARROW -> normal(random, 95, 1.2);
        case HALVES_HEAVY_TAILED -> normal(random, 95, 3 / (0.3 + random.nextDouble()));
        case WHOLE_OF_TWO_KINDS ->
            random.nextInt(5) > 0 ? normal(random, 96, 1.5) : normal(random, 85, 3);
        case BY_INDICATOR -> byIndicator(random);
      };
    }

    private static double normal(SplittableRandom random, double mean, double deviation) {
      return mean + deviation * random.nextGaussian();
    }

    private static double exponential(SplittableRandom random) {
      return -Math.log1p(-random.nextDouble());
    }

    /** Ten points of execution, four in ten projects in full; nine indicators, points off whole. */
    private static double byIndicator(SplittableRandom random) {
      double score = random.nextInt(10) < 4 ? 10 : 10 * Math.pow(random.nextDouble(), 0.125);
      for (int indicator = 0; indicator < 9; indicator++) {
        score += 10;
        for (int point = 0; point < 3; point++) {
          score -= random.nextDouble() < 0.12 ? 1 : 0;
        }
      }
      return score;
    }
  }

  @ParameterizedTest
  @EnumSource
  void honestScoresAreAskedAboutNoMoreOftenThanStated(Beside beside) {
    Map<String, Rate> pooled = new TreeMap<>();
    List<String> tooOften = new ArrayList<>();
    for (Office office : Office.values()) {
      for (int size : SIZES) {
        rates(office, size, beside)
            .forEach(
                (kind, rate) -> {
                  String cell = String.format(Locale.ROOT, "%s n=%d", kind, size);
                  pooled.merge(cell, rate, Rate::plus);
                  if (rate.isTooHigh(3)) {
                    tooOften.add(office + " " + cell + " " + rate);
                  }
                });
      }
    }
    pooled.forEach(
        (cell, rate) -> {
          if (rate.isTooHigh(0)) {
            tooOften.add(cell + " " + rate);
          }
        });
    assertThat(tooOften).isEmpty();
  }

  private static Map<Kind, Rate> rates(Office office, int size, Beside beside) {
    ScoreQuestions questions = new ScoreQuestions(SignalThresholds.packaged());
    SplittableRandom random = new SplittableRandom(31L * office.name().hashCode() + size);
    Map<Kind, Rate> rates = new EnumMap<>(Kind.class);
    for (int i = 0; i < TIMES; i++) {
      for (Draft draft : questions.ask(group(office, size, beside, random))) {
        if (draft.tail() != null) {
          int asked = draft.tail().midP() <= NOMINAL ? 1 : 0;
          rates.merge(draft.kind(), new Rate(asked, 1), Rate::plus);
        }
      }
    }
    return rates;
  }

  /** How many of a number of honest offices are asked about. */
  private record Rate(int asked, int offices) {
    Rate plus(Rate other) {
      return new Rate(asked + other.asked, offices + other.offices);
    }

    /** Returns whether the rate is above the nominal one by so many standard errors. */
    boolean isTooHigh(int errors) {
      double error = Math.sqrt(NOMINAL * (1 - NOMINAL) / offices);
      return offices >= LEAST && share() > NOMINAL + TOLERANCE + errors * error;
    }

    private double share() {
      return (double) asked / offices;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f%% of %d", 100 * share(), offices);
    }
  }

  private static Group group(Office office, int size, Beside beside, SplittableRandom random) {
    return new Group(
        2023,
        Signal.DEPARTMENT,
        "某局",
        projects(office, size, random),
        others(office, beside, random));
  }

  private static List<SignalProject> others(Office office, Beside beside, SplittableRandom random) {
    return switch (beside) {
      case NOBODY -> List.of();
      case ALIKE -> projects(office, 200, random);
      case ALL_KINDS ->
          Arrays.stream(Office.values())
              .flatMap(other -> projects(other, 30, random).stream())
              .toList();
    };
  }

  private static List<SignalProject> projects(Office office, int size, SplittableRandom random) {
    List<SignalProject> projects = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      BigDecimal score =
          BigDecimal.valueOf(office.hundredths(random), 2).setScale(4, RoundingMode.UNNECESSARY);
      projects.add(
          new SignalProject(
              2023, "某局", null, "项目" + i, "" + i, score, false, null, null, null, 0, null, null,
              "" + i));
    }
    return projects;
  }
}
