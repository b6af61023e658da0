package org.jixiao.job.validation;

import java.util.List;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;

/**
 * A file read and judged by itself.
 *
 * @param submissionId hash of its content; "" when it could not be opened
 * @param reason why it was not read; null when it was
 */
record ReviewedFile(
    String name,
    String submissionId,
    String mediaType,
    long sizeBytes,
    Outcome outcome,
    String reason,
    List<ProjectEvaluation> projects,
    List<PlacedFault> faults) {

  /** Returns the same file as one that repeats another and is not counted again. */
  ReviewedFile repeats(PlacedFault fault, String reason) {
    return new ReviewedFile(
        name,
        submissionId,
        mediaType,
        sizeBytes,
        Outcome.DUPLICATE,
        reason,
        List.of(),
        List.of(fault));
  }
}
