package org.jixiao.generate;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jixiao.model.GradeRegime;

/** Another department that prints its forms as one does; projects are copied from it. */
final class Neighbour {
  private final DistrictOrder order;
  private final Office office;
  private final int size;
  private final Evaluator evaluator;

  private Neighbour(
      DistrictOrder order, Office office, int size, IntFunction<GradeRegime> regimes) {
    this.order = order;
    this.office = office;
    this.size = size;
    this.evaluator = new Evaluator(order.seed(), Style.of(order, office), regimes);
  }

  /**
   * Returns the next department of the same family of forms, after the last the first; the
   * department itself where no other has it.
   */
  static Neighbour of(
      DistrictOrder order,
      List<Office> offices,
      int[] sizes,
      Office own,
      IntFunction<GradeRegime> regimes) {
    Style style = Style.of(order, own);
    Office next =
        IntStream.rangeClosed(1, offices.size())
            .mapToObj(steps -> offices.get((own.number() + steps) % offices.size()))
            .filter(office -> Style.of(order, office).printsAs(style))
            .findFirst()
            .orElse(own);
    return new Neighbour(order, next, sizes[next.number()], regimes);
  }

  /** Returns what it states of its projects in a year, honestly. */
  List<StatedProject> in(int year) {
    return new ProjectRoll(order, office, size)
        .in(year).stream().map(project -> evaluator.evaluate(project, year)).toList();
  }

  boolean is(Office other) {
    return office.equals(other);
  }
}
