package org.jixiao.job;

/**
 * What an officer decided about a submission.
 *
 * @param kind what is to happen to it
 * @param submission its id, the first characters of it, or its path below the inbox
 * @param reason why, in the officer's words
 */
public record Decision(Kind kind, String submission, String reason) {
  /** What happens to the submission. */
  public enum Kind {
    /** It is taken out. */
    WITHDRAW,
    /** It stands again, and what replaced it under its path is taken out. */
    REVERT
  }
}
