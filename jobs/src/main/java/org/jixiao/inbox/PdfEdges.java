package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;

/** Places of lines that are drawn for one edge but not quite alike. */
final class PdfEdges {
  /** In points; programs draw the borders of neighbouring cells side by side. */
  private static final double SAME = 2.5;

  private PdfEdges() {}

  static boolean same(double a, double b) {
    return Math.abs(a - b) <= SAME;
  }

  /** Returns distinct edges in order. */
  static List<Double> of(List<Double> places) {
    List<Double> edges = new ArrayList<>();
    places.stream()
        .sorted()
        .forEach(
            place -> {
              if (edges.isEmpty() || !same(edges.get(edges.size() - 1), place)) {
                edges.add(place);
              }
            });
    return edges;
  }

  /** Returns between which edge and the next a place is; -1 when it is outside all. */
  static int between(List<Double> edges, double place) {
    if (place < edges.get(0) || place >= edges.get(edges.size() - 1)) {
      return -1;
    }
    int i = 0;
    while (place >= edges.get(i + 1)) {
      i++;
    }
    return i;
  }

  /** Returns the number of the edge nearest to a place. */
  static int nearest(List<Double> edges, double place) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(nearest) - place)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
