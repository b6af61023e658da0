package org.jixiao.job;

/** How a command ended, as schedulers read it. */
public enum ExitCode {
  /** Done, or nothing to do. */
  DONE(0),
  /** Wrong usage or configuration, including a folder that is missing or cannot be written. */
  USAGE(2),
  /** Findings above the limit set by {@code --fail-on}. */
  FINDINGS(10),
  /** No file in the inbox could be read. */
  NOTHING_READABLE(20),
  /** Another run holds the lock. */
  LOCKED(30),
  /** A fault of the program or the machine. */
  INTERNAL(40);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns the process exit code. */
  public int code() {
    return code;
  }
}
