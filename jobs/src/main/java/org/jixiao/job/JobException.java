package org.jixiao.job;

/**
 * A run that cannot go on for a reason the user can act on; the message is Chinese and says what.
 */
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  public JobException(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public JobException(ExitCode exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** Returns what the process should exit with. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
