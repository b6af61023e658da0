package org.jixiao.roundtrip;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Layouts; a failing one shrinks to the national form with the first label of each field. */
final class LayoutArbitraries {
  private static final int CHOICES = 23;
  private static final int COLUMNS = 11;

  private LayoutArbitraries() {}

  static Arbitrary<Layout> layouts() {
    Arbitrary<List<Integer>> labels = Arbitraries.integers().between(0, 30).list().ofSize(CHOICES);
    Arbitrary<List<Integer>> order =
        Arbitraries.shuffle(IntStream.range(0, COLUMNS).boxed().toList());
    Arbitrary<List<Boolean>> habits = Arbitraries.of(false, true).list().ofSize(4);
    return Combinators.combine(
            Arbitraries.of(Layout.Family.class),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(Layout.UnitPlace.class),
            labels,
            Combinators.combine(order, order).as(List::of),
            Arbitraries.of(Layout.Levels.class),
            Arbitraries.of(Layout.FundLabels.class),
            habits)
        .as(
            (family, title, unitPlace, choices, orders, levels, fundLabels, habit) ->
                new Layout(
                    family,
                    title,
                    !habit.get(0),
                    unitPlace,
                    choices,
                    orders.get(0),
                    orders.get(1),
                    levels,
                    fundLabels,
                    !habit.get(1),
                    habit.get(2),
                    habit.get(3)));
  }
}
