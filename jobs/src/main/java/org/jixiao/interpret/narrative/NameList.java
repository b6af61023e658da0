package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names listed one after the other: 甲、乙和丙等3个项目. */
final class NameList {
  private static final int SHORTEST_UNCOUNTED = 4;
  private static final Pattern COUNTED = Pattern.compile("等?[\\d一二两三四五六七八九十]{1,3}[个项](?:项目)?$");
  private static final Pattern ALL = Pattern.compile("(?:等项目|等)$");
  private static final Pattern AND = Pattern.compile("以及|和|及|与");

  private final NameWords words;

  NameList(NameWords words) {
    this.words = words;
  }

  /**
   * Returns the places of names of which nothing tells how many they are; none where one is so
   * short that it may be the beginning of the next (宣传、培训经费).
   */
  List<Phrase.Span> of(String text, int start, int end) {
    long commas = text.substring(start, end).chars().filter(character -> character == '、').count();
    List<Phrase.Span> names = of(text, start, end, (int) commas + 1);
    boolean unmistakable = names.stream().allMatch(name -> name.length() >= SHORTEST_UNCOUNTED);
    return commas > 0 && unmistakable ? names : List.of();
  }

  /**
   * Returns the places of so many names in a stretch of text; none when it cannot be parted into so
   * many in one way only, or when one of the parts is no name.
   */
  List<Phrase.Span> of(String text, int start, int end, int count) {
    String list = ALL.matcher(text.substring(start, end)).replaceFirst("");
    list = COUNTED.matcher(list).replaceFirst("");
    List<Phrase.Span> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= list.length(); i++) {
      int closer = i < list.length() ? Sentences.endOfQuotation(list, i, list.length()) : i;
      if (closer > i) {
        i = closer;
      } else if (i == list.length() || "、,;".indexOf(list.charAt(i)) >= 0) {
        names.add(new Phrase.Span(from, i - from));
        from = i + 1;
      }
    }
    List<Phrase.Span> parted = names.size() == count - 1 ? withLastTwoParted(list, names) : names;
    List<Phrase.Span> bare = new ArrayList<>();
    for (Phrase.Span name : parted) {
      Phrase.Span unquoted = NameWords.unquoted(text, start + name.start(), start + name.end());
      bare.add(unquoted);
      if (!words.mayBeProject(text.substring(unquoted.start(), unquoted.end()))) {
        return List.of();
      }
    }
    return bare.size() == count ? bare : List.of();
  }

  private List<Phrase.Span> withLastTwoParted(String list, List<Phrase.Span> names) {
    Phrase.Span last = names.get(names.size() - 1);
    List<List<Phrase.Span>> ways = new ArrayList<>();
    Matcher and = AND.matcher(list).region(last.start(), last.end());
    while (and.find()) {
      if (and.start() > last.start() + 1 && and.end() < last.end() - 1) {
        List<Phrase.Span> way = new ArrayList<>(names.subList(0, names.size() - 1));
        way.add(new Phrase.Span(last.start(), and.start() - last.start()));
        way.add(new Phrase.Span(and.end(), last.end() - and.end()));
        ways.add(way);
      }
    }
    return ways.size() == 1 ? ways.get(0) : List.of();
  }
}
