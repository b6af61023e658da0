package org.jixiao.interpret;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Printed labels of funding rows, and the codes they stand for.
 *
 * @param codes by label without spaces and signs
 */
record FundSources(Map<String, String> codes) implements Serializable {
  private static final Pattern OF_WHICH = Pattern.compile("^其中[:,]?");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\([0-9一二三四五六七八九十]{1,2}\\)|[0-9一二三四五六七八九十]{1,2}[.、])");
  private static final Pattern ASIDE =
      Pattern.compile("\\((?:单位:?)?(?:万元|元|亿元|千元|[A-Z])\\)|[:,;。]$");

  /** Returns the sources of a reference, ready for look-up. */
  static FundSources of(Reference reference) {
    Map<String, String> codes = new TreeMap<>();
    reference.fundSources().forEach((label, code) -> codes.put(bare(label), code));
    return new FundSources(codes);
  }

  /**
   * Returns the code of a label: of the same words, or else of the longest listed words within it.
   */
  Optional<String> codeOf(String label) {
    String bare = bare(label);
    return Optional.ofNullable(codes.get(bare))
        .or(
            () ->
                codes.keySet().stream()
                    .filter(words -> words.length() > 2 && bare.contains(words))
                    .max(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder()))
                    .map(codes::get));
  }

  /** Returns whether the label names the row that states the whole. */
  boolean isTotal(String label) {
    return !isPart(label) && codeOf(label).filter(Reference.FUND_TOTAL::equals).isPresent();
  }

  /** Returns whether the label says that its row is part of another. */
  static boolean isPart(String label) {
    return Spaces.removeAll(Width.narrow(label)).contains("其中");
  }

  private static String bare(String label) {
    String narrow = Spaces.removeAll(Width.narrow(label));
    String unnumbered = NUMBERING.matcher(narrow).replaceFirst("");
    String whole = OF_WHICH.matcher(unnumbered).replaceFirst("");
    String named = NUMBERING.matcher(whole).replaceFirst("");
    return ASIDE.matcher(named).replaceAll("");
  }
}
