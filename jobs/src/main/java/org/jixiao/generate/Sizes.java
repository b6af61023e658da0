package org.jixiao.generate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How many projects each department has: few have many, many have few. */
final class Sizes {
  private static final int MEDIAN_WEIGHT = 1_000;

  private Sizes() {}

  /** Returns a size of at least 1 for each department; together they are the projects. */
  static int[] of(DistrictOrder order) {
    long[] weights =
        IntStream.range(0, order.departments())
            .mapToLong(number -> Chance.of(order.seed(), "size", number).spread(MEDIAN_WEIGHT))
            .toArray();
    long whole = LongStream.of(weights).sum();
    int shared = order.projects() - order.departments();
    int[] sizes = new int[weights.length];
    long[] rests = new long[weights.length];
    int left = shared;
    for (int i = 0; i < sizes.length; i++) {
      long part = shared * weights[i];
      sizes[i] = (int) (1 + part / whole);
      rests[i] = part % whole;
      left -= sizes[i] - 1;
    }
    List<Integer> byRest =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> rests[i]).reversed())
            .toList();
    for (int i = 0; i < left; i++) {
      sizes[byRest.get(i)]++;
    }
    return sizes;
  }
}
