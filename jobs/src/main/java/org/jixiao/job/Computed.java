package org.jixiao.job;

import java.util.List;
import org.jixiao.model.ReleaseContent;

/**
 * What the stages of a run came to, before anyone sees it.
 *
 * @param changed whether anything was written
 * @param ingested what became of the files; null for a run that reads none
 * @param content what is to be published; null for a run that publishes nothing
 * @param stateFingerprint of what the content follows from; null without content
 * @param lines what to tell the user, in Chinese
 */
record Computed(
    ExitCode exitCode,
    boolean changed,
    IngestResult ingested,
    ReleaseContent content,
    String stateFingerprint,
    List<String> lines) {
  Computed {
    lines = List.copyOf(lines);
  }

  /** Returns a run that publishes nothing. */
  static Computed without(
      ExitCode exitCode, boolean changed, IngestResult ingested, String... lines) {
    return new Computed(exitCode, changed, ingested, null, null, List.of(lines));
  }
}
