package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of a number of things, told by their places from 0, belong together. */
final class Unions {
  private final int[] parent;

  Unions(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  boolean joined(int a, int b) {
    return root(a) == root(b);
  }

  void join(int a, int b) {
    int first = Math.min(root(a), root(b));
    parent[Math.max(root(a), root(b))] = first;
  }

  private int root(int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Returns the groups of two or more, each ascending, by their first. */
  List<List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(i), unknown -> new ArrayList<>()).add(i);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }
}
