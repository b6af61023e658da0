package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TailTest {
  @Test
  void countsAsManyOrMore() {
    assertThat(Tail.binomial(3, 0.5, 2).p()).isCloseTo(0.5, within(1e-12));
    assertThat(Tail.binomial(3, 0.5, 2).midP()).isCloseTo(0.3125, within(1e-12));
    assertThat(Tail.hypergeometric(6, 3, 2, 2).p()).isCloseTo(0.2, within(1e-12));
    assertThat(Tail.binomial(3, 1, 3).p()).isEqualTo(1);
  }

  @Test
  void ofTheLargestOfSeveralIsLikelierThanOfEach() {
    Tail one = new Tail(0.1, 0.1);
    Tail two = Tail.ofLargest(List.of(one, one));
    assertThat(two.p()).isCloseTo(1 - 0.8 * 0.8, within(1e-12));
    assertThat(two.more()).isCloseTo(1 - 0.9 * 0.9, within(1e-12));
    assertThat(Tail.ofLargest(List.of()).p()).isZero();
  }

  @Test
  void ofTwoModelsTheOneThatIsLessSurprisedSpeaks() {
    Tail odd = new Tail(0.001, 0.001);
    assertThat(odd.andAlso(Tail.CERTAIN)).isEqualTo(Tail.CERTAIN);
    assertThat(Tail.CERTAIN.andAlso(odd)).isEqualTo(Tail.CERTAIN);
  }

  @Property(tries = 100)
  void aDistributionAgreesWithItsFormula(
      @ForAll @IntRange(min = 1, max = 12) int trials, @ForAll @IntRange(min = 0, max = 12) int k) {
    int count = Math.min(k, trials);
    double[] chances = new double[trials + 1];
    for (int i = 0; i <= trials; i++) {
      chances[i] = Tail.binomial(trials, 0.3, i).exactly();
    }
    assertThat(Tail.of(chances, count).p())
        .isCloseTo(Tail.binomial(trials, 0.3, count).p(), within(1e-9));
    assertThat(Tail.mean(chances)).isCloseTo(0.3 * trials, within(1e-9));
  }
}
