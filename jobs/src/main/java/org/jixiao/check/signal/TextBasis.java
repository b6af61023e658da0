package org.jixiao.check.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes signals about texts, each with how many texts it rests on. */
final class TextBasis {
  private final Map<String, Draft.Basis> counts = new HashMap<>();

  /**
   * @param projects of all departments and years
   * @param leastShingles how many shingles a text needs to be compared
   */
  TextBasis(List<SignalProject> projects, int leastShingles) {
    for (SignalProject project : projects) {
      Draft.Basis one = of(project.text(), leastShingles);
      counts.merge(key(project.fiscalYear(), project.departmentName()), one, Draft.Basis::plus);
      counts.merge(key(project.fiscalYear(), Signal.WHOLE), one, Draft.Basis::plus);
    }
  }

  private static Draft.Basis of(String text, int leastShingles) {
    if (text == null) {
      return new Draft.Basis(0, 0, 1);
    }
    boolean compared = Shingles.most(text) >= leastShingles;
    return new Draft.Basis(compared ? 1 : 0, compared ? 0 : 1, 0);
  }

  /**
   * @param departmentName null for a signal of the district
   */
  Signal signal(
      Kind kind,
      int year,
      String departmentName,
      String subject,
      List<String> places,
      int sampleCount,
      String observed,
      String effect,
      Answer answer,
      String explanation) {
    String name = departmentName == null ? Signal.WHOLE : departmentName;
    return Signal.of(
        year,
        departmentName == null ? Signal.DISTRICT : Signal.DEPARTMENT,
        name,
        new Draft(
            kind,
            subject,
            places,
            sampleCount,
            observed,
            effect,
            null,
            answer,
            explanation,
            counts.getOrDefault(key(year, name), new Draft.Basis(sampleCount, 0, 0))),
        null,
        answer);
  }

  private static String key(int year, String name) {
    return year + name;
  }
}
