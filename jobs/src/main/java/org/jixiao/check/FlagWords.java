package org.jixiao.check;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.Finding;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.Severity;

/**
 * Which flags of interpretation are findings, how grave and in which words: an unreadable value the
 * department must answer for, anything else for its information.
 */
final class FlagWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Flags whose fault a rule states with its arithmetic. */
  private static final List<Flag> STATED_BY_RULES =
      List.of(
          Flag.RATE_DISAGREES,
          Flag.RATE_ABOVE_HUNDRED,
          Flag.RATE_WITHOUT_DENOMINATOR,
          Flag.GRADE_DISAGREES);

  private static final Set<Flag> ASKED =
      Stream.of(Flag.values())
          .filter(flag -> flag.severity() != Severity.INFO && !STATED_BY_RULES.contains(flag))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));

  private final HashMap<String, String> labels;

  private FlagWords(Map<String, String> labels) {
    this.labels = new HashMap<>(labels);
  }

  static FlagWords load() {
    Map<String, String> labels = new HashMap<>();
    FieldDictionary.load().all().forEach(field -> labels.put(field.name(), field.label()));
    return new FlagWords(labels);
  }

  /**
   * Returns the flags that are findings, in their declared order; formalities and what rules state
   * are none.
   */
  static Set<Flag> asked() {
    return Collections.unmodifiableSet(ASKED);
  }

  /** Returns those of some flags that are findings, in order of notice. */
  List<Fault> faults(List<RaisedFlag> raised) {
    return raised.stream()
        .filter(flag -> ASKED.contains(flag.code()))
        .map(flag -> Fault.of(flag, this))
        .toList();
  }

  static String severity(Flag flag) {
    return flag.severity() == Severity.ERROR ? Finding.ANSWER : Finding.INFO;
  }

  /** Returns the flagged text after the heading people know its column by. */
  String found(String field, String verbatim) {
    return labels.getOrDefault(field, field) + "：" + verbatim;
  }
}
