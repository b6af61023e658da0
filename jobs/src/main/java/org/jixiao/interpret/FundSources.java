package org.jixiao.interpret;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Printed labels of funding rows, and the codes they stand for. */
final class FundSources {
  private static final Pattern OF_WHICH = Pattern.compile("^其中[:,]?");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\([0-9一二三四五六七八九十]{1,2}\\)|[0-9一二三四五六七八九十]{1,2}[.、])");
  private static final Pattern ASIDE =
      Pattern.compile("\\((?:单位:?)?(?:万元|元|亿元|千元|[A-Z])\\)|[:,;。]$");

  private FundSources() {}

  /**
   * Returns the code of a label: of the same words, or else of the longest listed words within it.
   */
  static Optional<String> codeOf(String label, Map<String, String> codes) {
    String bare = bare(label);
    Optional<String> same =
        codes.keySet().stream().filter(words -> bare(words).equals(bare)).findFirst();
    return same.or(
            () ->
                codes.keySet().stream()
                    .filter(words -> words.length() > 2 && bare.contains(bare(words)))
                    .max(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder())))
        .map(codes::get);
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
