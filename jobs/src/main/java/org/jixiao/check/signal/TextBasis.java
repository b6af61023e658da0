package org.jixiao.check.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes signals about texts, each with how many texts it rests on. */
final class TextBasis {
  private final Map<String, Draft.Basis> counts = new HashMap<>();

  TextBasis(List<TextCount> counts) {
    for (TextCount count : counts) {
      Draft.Basis basis = new Draft.Basis(count.compared(), count.tooShort(), count.missing());
      this.counts.put(key(count.fiscalYear(), count.departmentName()), basis);
      this.counts.merge(key(count.fiscalYear(), Signal.WHOLE), basis, Draft.Basis::plus);
    }
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
