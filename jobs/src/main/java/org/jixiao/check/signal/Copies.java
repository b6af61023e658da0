package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds texts taken from one another: candidates by {@link MinHash}, confirmed by comparison. */
final class Copies {
  /** Of more texts behind one key each is held against so many neighbours; the rest follows. */
  private static final int NEIGHBOURS = 20;

  private final SignalThresholds thresholds;

  Copies(SignalThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Joins texts, given by their shingles, that are taken from one another. */
  void join(List<Shingles> texts, Unions unions) {
    List<Integer> distinct = distinct(texts, unions);
    for (int band = 0; band < MinHash.BANDS; band++) {
      Map<Long, List<Integer>> buckets = new HashMap<>();
      for (int i : distinct) {
        buckets
            .computeIfAbsent(MinHash.key(texts.get(i), band), unknown -> new ArrayList<>(1))
            .add(i);
      }
      buckets.values().forEach(bucket -> joinWithin(bucket, texts, unions));
    }
  }

  /** Joins texts of the same shingles and returns the first of each. */
  private List<Integer> distinct(List<Shingles> texts, Unions unions) {
    Map<Shingles, Integer> first = new HashMap<>();
    List<Integer> distinct = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).size() >= thresholds.leastShingles()) {
        Integer earlier = first.putIfAbsent(texts.get(i), i);
        if (earlier == null) {
          distinct.add(i);
        } else {
          unions.join(earlier, i);
        }
      }
    }
    return distinct;
  }

  private void joinWithin(List<Integer> bucket, List<Shingles> texts, Unions unions) {
    for (int a = 0; a < bucket.size(); a++) {
      int left = bucket.get(a);
      int end = Math.min(bucket.size(), a + 1 + NEIGHBOURS);
      for (int right : bucket.subList(a + 1, end)) {
        if (!unions.joined(left, right)
            && texts.get(left).overlap(texts.get(right)).isCopy(thresholds)) {
          unions.join(left, right);
        }
      }
    }
  }
}
