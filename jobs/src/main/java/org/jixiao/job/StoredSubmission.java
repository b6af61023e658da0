package org.jixiao.job;

import static org.jixiao.job.TableNames.SUBMISSION;

import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.Catalog;

/** A row of {@code verbatim.submission} without its bytes. */
record StoredSubmission(
    String submissionId,
    String relativePath,
    String mediaType,
    long sizeBytes,
    String outcome,
    String reason,
    String codeVersion) {

  /** Returns all stored submissions by id. */
  static Map<String, StoredSubmission> all(Catalog catalog) {
    Map<String, StoredSubmission> stored = new TreeMap<>();
    for (Record row :
        catalog.rows(
            SUBMISSION,
            "submission_id",
            "relative_path",
            "media_type",
            "size_bytes",
            "outcome",
            "reason",
            "code_version")) {
      StoredSubmission submission =
          new StoredSubmission(
              (String) row.getField("submission_id"),
              (String) row.getField("relative_path"),
              (String) row.getField("media_type"),
              (Long) row.getField("size_bytes"),
              (String) row.getField("outcome"),
              (String) row.getField("reason"),
              (String) row.getField("code_version"));
      stored.put(submission.submissionId(), submission);
    }
    return stored;
  }
}
