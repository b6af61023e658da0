package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed number before a heading or item: 一、 （一） 1. （1） ① 一是.
 *
 * @param rank depth in the usual order of numbering, smaller is higher
 * @param length characters it takes
 */
record Marker(int rank, int length) {
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final List<Pattern> RANKS =
      List.of(
          Pattern.compile("第" + NUMERAL + "(?:部分|章)[、:.]?"),
          Pattern.compile(NUMERAL + "[、.]"),
          Pattern.compile("\\(" + NUMERAL + "\\)[、.]?"),
          Pattern.compile("\\d{1,2}(?:[、](?!\\d+\\.\\d)|\\.(?!\\d)|\\.(?=(?:19|20)\\d\\d年))"),
          Pattern.compile("\\(\\d{1,2}\\)[、.]?|\\d{1,2}\\)[、.]?|[⑴-⒇]"),
          Pattern.compile("[①-⑳]、?"),
          Pattern.compile(
              "第?" + NUMERAL + "(?:是|[,、])|其" + NUMERAL + "[,、:]|第" + NUMERAL + "[项个](?:是|[,、:])"));

  /** Rank of 一是 and 其一, which also stand in mid-sentence. */
  static final int IN_SENTENCES = 6;

  /** Rank of a heading that bears no number. */
  static final int UNNUMBERED = 9;

  /** Returns the marker the text begins with. */
  static Optional<Marker> at(String text) {
    for (int rank = 0; rank < RANKS.size(); rank++) {
      Matcher matcher = RANKS.get(rank).matcher(text);
      if (matcher.lookingAt()) {
        return Optional.of(new Marker(rank, matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** Returns the text without the marker it begins with. */
  static String strip(String text) {
    return at(text).map(marker -> text.substring(marker.length())).orElse(text);
  }
}
