package org.jixiao.interpret.narrative;

import java.util.Map;
import java.util.TreeMap;

/** Puts right the misspellings people make, character for character so that places stay. */
final class Spelling {
  private static final String BECOMES = "→";

  private final Map<String, String> right = new TreeMap<>();

  Spelling(Words words) {
    for (String pair : words.of("misspelt")) {
      String[] sides = pair.split(BECOMES, -1);
      if (sides.length != 2 || sides[0].isEmpty() || sides[0].length() != sides[1].length()) {
        throw new IllegalArgumentException("two words of one length expected: " + pair);
      }
      right.put(sides[0], sides[1]);
    }
  }

  /** Returns the text as it was meant, of the same length. */
  String right(String text) {
    String meant = text;
    for (Map.Entry<String, String> one : right.entrySet()) {
      meant = meant.replace(one.getKey(), one.getValue());
    }
    return meant;
  }
}
