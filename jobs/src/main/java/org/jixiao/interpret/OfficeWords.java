package org.jixiao.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts an office's name is made of: 北江市 映川区 教育 局 （本级）. All on comparable keys. */
final class OfficeWords {
  private static final String PLACE = "[\\p{IsHan}&&[^和与及]]{2,4}?";
  private static final Pattern LARGER_PLACE = Pattern.compile("^" + PLACE + "(?:省|市|州|盟|地区)");
  private static final Pattern OWN_PLACE = Pattern.compile("^" + PLACE + "(区|县|市|旗)");
  private static final Pattern BARE_PLACE = Pattern.compile("^[区县市旗](?=.{2})");
  private static final Pattern RANK =
      Pattern.compile("(?:\\((?:本级|机关|本部|汇总|部门|含下属单位)\\)|本级|机关|及(?:下属|所属)单位)$");
  private static final Pattern KIND = Pattern.compile("(?:委员会|办事处|办公室|局|委|办|部|院|处|会|站)$");

  private OfficeWords() {}

  /** Returns the key of a name, without quotes around it. */
  static String key(String name) {
    return NameKey.of(name).replaceAll("^\"+|\"+$", "");
  }

  /** Returns the other writings a printed name stands for, nearest first; itself first of all. */
  static List<String> writings(String name) {
    Set<String> writings = new LinkedHashSet<>();
    String key = key(name);
    writings.add(key);
    String ranked = RANK.matcher(key).replaceFirst("");
    writings.add(ranked);
    Matcher larger = LARGER_PLACE.matcher(ranked);
    while (larger.find() && OWN_PLACE.matcher(ranked.substring(larger.end())).find()) {
      ranked = ranked.substring(larger.end());
      writings.add(ranked);
      larger = LARGER_PLACE.matcher(ranked);
    }
    return new ArrayList<>(writings);
  }

  /** Returns the short forms of a full name: 区审计局 and 审计局 for 映川区审计局. */
  static List<String> shortened(String key) {
    Matcher place = OWN_PLACE.matcher(key);
    if (!place.find() || key.length() - place.end() < 3) {
      return List.of();
    }
    String bare = key.substring(place.end());
    return List.of(place.group(1) + bare, bare);
  }

  /** Returns what an office deals with: 教育 for 映川区教育局. */
  static String subject(String key) {
    return KIND.matcher(withoutPlace(key)).replaceFirst("");
  }

  /** Returns the name without the place in front of it. */
  static String withoutPlace(String key) {
    String bare = key;
    Matcher larger = LARGER_PLACE.matcher(bare);
    if (larger.find() && bare.length() - larger.end() >= 3) {
      bare = bare.substring(larger.end());
    }
    Matcher own = OWN_PLACE.matcher(bare);
    if (own.find() && bare.length() - own.end() >= 3) {
      bare = bare.substring(own.end());
    }
    return BARE_PLACE.matcher(bare).replaceFirst("");
  }
}
