package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * q-values after Benjamini and Hochberg (1995): the share of chance findings to be expected among
 * all that are as rare or rarer.
 */
final class FalseDiscovery {
  private FalseDiscovery() {}

  /** Returns the q-value of each p-value, in their order. */
  static List<Double> qValues(List<Double> pValues) {
    int m = pValues.size();
    List<Integer> rarestLast = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      rarestLast.add(i);
    }
    rarestLast.sort(Comparator.comparing((Integer i) -> pValues.get(i)).reversed());
    Double[] q = new Double[m];
    double least = 1;
    for (int place = 0; place < m; place++) {
      int i = rarestLast.get(place);
      least = Math.min(least, pValues.get(i) * ((double) m / (m - place)));
      q[i] = least;
    }
    return List.of(q);
  }
}
