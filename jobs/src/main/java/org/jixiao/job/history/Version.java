package org.jixiao.job.history;

import java.time.Instant;
import java.util.Objects;
import org.jixiao.model.ProjectEvaluation;

/**
 * A project's evaluation as it stood for a while; a row of {@code
 * interpreted.project_evaluation_history}.
 *
 * @param project as it stood first: a later file that says the same gives no new version, so
 *     submission, record and locator are those of the file that said it first
 * @param validFrom the instant from which it stood, included
 * @param validTo the instant from which it stood no more, excluded; null while it stands
 */
public record Version(ProjectEvaluation project, Instant validFrom, Instant validTo) {
  public Version {
    Objects.requireNonNull(project.projectKey(), "projectKey");
    if (validTo != null && !validTo.isAfter(validFrom)) {
      throw new IllegalArgumentException(
          project.projectKey() + " stood from " + validFrom + " to " + validTo);
    }
  }

  /** Returns whether it stood at that instant. */
  public boolean stoodAt(Instant instant) {
    return !validFrom.isAfter(instant) && (isOpen() || validTo.isAfter(instant));
  }

  boolean isOpen() {
    return validTo == null;
  }

  Version closed(Instant at) {
    return new Version(project, validFrom, at);
  }
}
