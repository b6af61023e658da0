package org.jixiao.interpret.narrative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a section is about; the words that tell stand in {@code schemas/codes/sections.tsv}. */
enum Topic {
  CAUSE,
  MEASURE,
  APPLICATION,
  PUBLICATION,
  /** The year before: its causes and measures are not this report's. */
  PREVIOUS,
  GOALS,
  ORGANISATION,
  CONCLUSION,
  COMPLETION,
  OVERVIEW,
  NOTES;

  /** Whether a sub-heading on this topic says something else than its parent heading. */
  boolean isDecisive() {
    return compareTo(PREVIOUS) <= 0;
  }

  static Optional<Topic> ofCode(String code) {
    return Arrays.stream(values())
        .filter(topic -> topic.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }
}
