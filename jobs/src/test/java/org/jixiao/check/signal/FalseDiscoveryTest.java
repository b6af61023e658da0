package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  @Test
  void agreesWithAnExampleReckonedByHand() {
    assertThat(FalseDiscovery.qValues(List.of(0.01, 0.04, 0.03, 0.5)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.04, 0.16 / 3, 0.16 / 3, 0.5);
    assertThat(FalseDiscovery.qValues(List.of())).isEmpty();
  }

  @Property(tries = 200)
  void neverBelowTheChanceItselfAndInItsOrder(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> p) {
    List<Double> q = FalseDiscovery.qValues(p);
    for (int i = 0; i < p.size(); i++) {
      assertThat(q.get(i)).isBetween(p.get(i), 1.0);
      for (int k = 0; k < p.size(); k++) {
        assertThat(p.get(i) <= p.get(k) && q.get(i) > q.get(k)).isFalse();
      }
    }
  }

  @Property(tries = 50)
  void theOrderOfDepartmentsDoesNotMatter(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> p,
      @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    List<Double> q = FalseDiscovery.qValues(p);
    List<Double> shuffled = FalseDiscovery.qValues(order.stream().map(p::get).toList());
    assertThat(shuffled).isEqualTo(order.stream().map(q::get).toList());
  }
}
