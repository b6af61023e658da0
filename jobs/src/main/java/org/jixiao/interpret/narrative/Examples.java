package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;
import org.jixiao.model.LexiconEntry;

/**
 * What a sentence most likely states where no phrase decides: naive Bayes over its runs of one to
 * three characters, learned from coded examples.
 */
final class Examples {
  /** Suffix of the kinds of lexicon entries that hold examples. */
  private static final String KIND = "_example";

  private static final int LONGEST_RUN = 3;
  private static final double SMOOTHING = 0.1;

  /**
   * How much likelier (natural logarithm) the code must be than the next. Of measures there are
   * fewer examples, and none of sentences that state nothing.
   */
  private static final double CAUSE_MARGIN = 4.0;

  private static final double MEASURE_MARGIN = 7.0;

  private static final Pattern APART = Pattern.compile("[^\\p{IsHan}]+");

  /**
   * How much likelier another code found must be than a phrase's for the phrase to mean nothing.
   */
  private static final double DOUBT = 12.0;

  private final double margin;
  private final Map<String, Integer> texts = new TreeMap<>();
  private final Map<String, Map<String, Integer>> runsOf = new TreeMap<>();
  private final Set<String> known = new TreeSet<>();

  /**
   * @param lexicon whose examples of the kind count
   * @param corrections whose sentences of the kind count as examples too
   */
  Examples(String kind, List<LexiconEntry> lexicon, List<Correction> corrections) {
    margin = kind.equals(Deviation.MEASURE) ? MEASURE_MARGIN : CAUSE_MARGIN;
    for (LexiconEntry entry : lexicon) {
      if (entry.kind().equals(kind + KIND)) {
        entry.phrases().forEach(text -> learn(entry.code(), text));
      }
    }
    for (Correction correction : corrections) {
      if (correction.kind().equals(kind) && !correction.text().isEmpty()) {
        learn(correction.code(), correction.text());
      }
    }
  }

  private void learn(String code, String text) {
    Set<String> found = runs(Passage.compact(text));
    Map<String, Integer> runs = runsOf.computeIfAbsent(code, c -> new TreeMap<>());
    found.forEach(run -> runs.merge(run, 1, Integer::sum));
    texts.merge(code, 1, Integer::sum);
    known.addAll(found);
  }

  /** Returns the code a sentence most likely states; empty when two are about as likely. */
  Optional<String> likeliest(String sentence) {
    Set<String> runs = runs(sentence);
    runs.retainAll(known);
    String best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (String code : texts.keySet()) {
      double weight = weight(code, runs);
      if (weight > first) {
        second = first;
        first = weight;
        best = code;
      } else {
        second = Math.max(second, weight);
      }
    }
    return best != null && !runs.isEmpty() && first - second >= margin
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Whether a clause speaks so much more of one code than of another that it only says the one. */
  boolean says(String clause, String code, String other) {
    if (!texts.containsKey(code) || !texts.containsKey(other)) {
      return false;
    }
    Set<String> runs = runs(clause);
    runs.retainAll(known);
    return weight(code, runs) - weight(other, runs) >= DOUBT;
  }

  private double weight(String code, Set<String> runs) {
    int all = texts.get(code);
    Map<String, Integer> seen = runsOf.get(code);
    double weight = StrictMath.log(all);
    for (String run : runs) {
      weight += StrictMath.log((seen.getOrDefault(run, 0) + SMOOTHING) / (all + 2 * SMOOTHING));
    }
    return weight;
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new TreeSet<>();
    for (String part : APART.split(text, -1)) {
      for (int from = 0; from < part.length(); from++) {
        int to = Math.min(part.length(), from + LONGEST_RUN);
        for (int end = from + 1; end <= to; end++) {
          runs.add(part.substring(from, end));
        }
      }
    }
    return runs;
  }
}
