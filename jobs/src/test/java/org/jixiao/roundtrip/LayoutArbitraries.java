package org.jixiao.roundtrip;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.roundtrip.Layout.Habit;

/** Layouts; a failing one shrinks to the national form with the first label of each field. */
final class LayoutArbitraries {
  private static final int CHOICES = 23;
  private static final int COLUMNS = 11;

  private record Unit(Layout.UnitPlace place, boolean wan) {}

  private LayoutArbitraries() {}

  static Arbitrary<Layout> layouts() {
    Arbitrary<List<Integer>> labels = Arbitraries.integers().between(0, 30).list().ofSize(CHOICES);
    Arbitrary<List<Integer>> order =
        Arbitraries.shuffle(IntStream.range(0, COLUMNS).boxed().toList());
    Arbitrary<Set<Habit>> habits = Arbitraries.of(Habit.class).set();
    return Combinators.combine(
            Arbitraries.of(Layout.Family.class),
            Arbitraries.integers().between(0, 2),
            Combinators.combine(Arbitraries.of(Layout.UnitPlace.class), Arbitraries.of(true, false))
                .as(Unit::new),
            labels,
            Combinators.combine(order, order).as(List::of),
            Arbitraries.of(Layout.Levels.class),
            Arbitraries.of(Layout.FundLabels.class),
            habits)
        .as(
            (family, title, unit, choices, orders, levels, fundLabels, habit) ->
                new Layout(
                    family,
                    title,
                    unit.wan(),
                    unit.place(),
                    choices,
                    orders.get(0),
                    orders.get(1),
                    levels,
                    fundLabels,
                    habit));
  }
}
