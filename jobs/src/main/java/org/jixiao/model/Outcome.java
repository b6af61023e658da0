package org.jixiao.model;

import java.util.Locale;

/** What became of a submitted file. */
public enum Outcome {
  /** At least one form, list row or report was recognised in it. */
  READ,
  /** Nothing could be read; the reason is beside it. */
  REJECTED,
  /** Passed over by name (lock files, thumbnails). */
  IGNORED,
  /** The same content as another file. */
  DUPLICATE,
  /** Replaced by a later submission. */
  SUPERSEDED,
  /** Taken out by an officer. */
  WITHDRAWN;

  /** Returns the word stored in {@code verbatim.submission.outcome}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
