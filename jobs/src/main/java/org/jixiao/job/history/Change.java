package org.jixiao.job.history;

import java.time.Instant;

/**
 * What a run changed of a project: one field, or that it is new or removed; a row of {@code
 * interpreted.project_change}.
 *
 * @param changedAt the instant from which the change is known, {@code valid_from} of what stands
 *     since
 * @param projectName of what stands since, or of what was removed; so the key
 * @param kind {@code new}, {@code changed} or {@code removed}
 * @param field the column; null for a new or removed project
 * @param before as printed, null when absent; masked when the field is personal
 * @param after as printed, null when absent; masked when the field is personal
 * @param submissionBefore the file that first said what stood before; null for a new project
 * @param submissionAfter the file that says what stands since; null for a removed project
 */
public record Change(
    String runId,
    Instant changedAt,
    Integer fiscalYear,
    String departmentName,
    String projectName,
    String projectKey,
    String kind,
    String field,
    String before,
    String after,
    String submissionBefore,
    String submissionAfter) {
  /** The project stood nowhere before. */
  public static final String NEW = "new";

  /** The project stood before and says something else since. */
  public static final String CHANGED = "changed";

  /** The project stands nowhere since. */
  public static final String REMOVED = "removed";
}
